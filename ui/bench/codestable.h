// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/codesmodel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

namespace BlazeAuth::Bench {

/// A table of codes whose words wrap. The columns share the width; the key for Copy puts the chosen row on
/// the clipboard.
class CodesTable : public QTableView
{
    Q_OBJECT

public:
    CodesTable(CodesKind kind, const QList<CodeLine> &lines, QWidget *parent = nullptr);

    void search(const QString &text);
    /// How many lines were found.
    [[nodiscard]] int found() const { return m_model->rowCount(); }
    /// Gives the focus to the table, and a row of it to the focus.
    void enter();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyRow();
    void shareWidth();

    CodesModel *m_model;
    QTimer m_heights; // follow the widths of all columns at once
};

} // namespace BlazeAuth::Bench
