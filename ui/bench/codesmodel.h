// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/codelines.h"
#include "ui/bench/columnshare.h"

#include <QtCore/QAbstractTableModel>

namespace BlazeAuth::Bench {

/// Which columns a table of codes has.
enum class CodesKind
{
    Statuses, ///< With what they answer.
    Others
};

/// One of the tables of codes, or what is found in it.
class CodesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    CodesModel(CodesKind kind, const QList<CodeLine> &lines, QObject *parent = nullptr);

    /// Keeps the lines that hold each word of \a text.
    void search(const QString &text);
    /// One row as text for the clipboard, its cells set apart by tabs.
    [[nodiscard]] QString textOfRow(int row) const;
    [[nodiscard]] QList<ColumnShare> shares() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        QString title;
        QString CodeLine::*text;
        ColumnShare share;
    };
    [[nodiscard]] static QList<Column> columnsOf(CodesKind kind);

    const QList<Column> m_columns;
    const QList<CodeLine> m_all;
    QList<CodeLine> m_found;
};

} // namespace BlazeAuth::Bench
