// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

class QComboBox;

namespace BlazeAuth {
class ActionButton;
class PlainTextView;
class TextLabel;
} // namespace BlazeAuth

namespace BlazeAuth::Bench {

class FrameLog;
class FrameModel;
class FrameTable;
class SearchField;

/// The frames of a log: a table that follows them live, what to look for, and the whole of the row that is
/// selected. While it is not visible it costs nothing.
class FramesView final : public QWidget
{
    Q_OBJECT

public:
    /// \a log must outlive it.
    explicit FramesView(FrameLog &log, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void applyFilter();
    void showSelected();
    void countRows();
    void copyRow();

    FrameLog &m_log;
    FrameModel *m_model;
    SearchField *m_text;
    QComboBox *m_kind;
    FrameTable *m_table;
    PlainTextView *m_details;
    TextLabel *m_count;
    ActionButton *m_clear;
    ActionButton *m_copy;
};

} // namespace BlazeAuth::Bench
