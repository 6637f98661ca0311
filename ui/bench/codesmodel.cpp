// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/codesmodel.h"

#include "ui/bench/searchwords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

/// \a name with invisible places to break before its words, so that it wraps:
/// `Proxy|Authentication|Required`.
QString wrappable(QString name)
{
    static const QRegularExpression wordStart(u"(?<=[a-z])(?=[A-Z])"_s);
    return name.replace(wordStart, QString(QChar(0x200B)));
}

} // namespace

CodesModel::CodesModel(CodesKind kind, const QList<CodeLine> &lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsOf(kind))
    , m_all(lines)
    , m_found(lines)
{
}

QList<CodesModel::Column> CodesModel::columnsOf(CodesKind kind)
{
    QList<Column> columns{{u"Code"_s, &CodeLine::code, {9, 9}}, {u"Constant"_s, &CodeLine::name, {14, 24}},
        {u"Meaning"_s, &CodeLine::meaning, {20, 44}}, {u"What to do"_s, &CodeLine::advice, {16, 36}},
        {u"Remedy"_s, &CodeLine::remedy, {14, 16}}, {u"The session"_s, &CodeLine::policy, {13, 26}}};
    if (kind == CodesKind::Statuses)
        columns.insert(2, {u"Answers"_s, &CodeLine::answers, {10, 12}});
    return columns;
}

void CodesModel::search(const QString &text)
{
    const QStringList words = searchWords(text);
    beginResetModel();
    m_found.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_found), [&words](const CodeLine &line) {
        return containsWords(
            {line.code, line.name, line.answers, line.meaning, line.advice, line.remedy, line.policy}, words);
    });
    endResetModel();
}

QString CodesModel::textOfRow(int row) const
{
    QStringList cells;
    for (const Column &column : m_columns)
        cells += m_found.at(row).*column.text;
    return cells.join(u'\t');
}

QList<ColumnShare> CodesModel::shares() const
{
    QList<ColumnShare> shares;
    for (const Column &column : m_columns)
        shares += column.share;
    return shares;
}

int CodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int CodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString &text = m_found.at(index.row()).*m_columns.at(index.column()).text;
    return role == Qt::DisplayRole ? wrappable(text) : text;
}

QVariant CodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.at(section).title;
}

} // namespace BlazeAuth::Bench
