// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QTableView>

namespace BlazeAuth::Bench {

/// A table of frames in the looks of the theme, with rows of one height. What comes at the end is followed
/// while the end is in sight and no row is selected; otherwise what is in sight stays there. One row can be
/// selected; it is no more when it is dropped.
class FrameTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FrameTable(QWidget *parent = nullptr);

    /// Those of FrameModel, once; the columns get their widths.
    void setModel(QAbstractItemModel *model) override;
    /// The one that is selected; -1 for none.
    [[nodiscard]] int selectedRow() const;

Q_SIGNALS:
    /// Another row is selected, or none.
    void rowSelected();
    /// The keys for Copy have been pressed.
    void copyRequested();

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applySizes();
    void keepInSight(int first, int last);

    bool m_atEnd = true; // in sight
};

} // namespace BlazeAuth::Bench
