// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenariomodel.h"

#include "session/protocol/displaytext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr int scenarioColumns = 4;
constexpr qsizetype longestCell = 300; // the whole of it stands below the list
constexpr quintptr noGroup =
    0; // as the id of an index: a group itself; otherwise the number of its group, from 1

int &countOf(ScenarioCounts &counts, const std::optional<ScenarioResult> &result)
{
    if (!result)
        return counts.notRun;
    return result->verdict == Verdict::Passed ? counts.passed : counts.failed;
}

QString titleOf(QString name)
{
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

} // namespace

void ScenarioModel::setItems(const QList<ScenarioItem> &items)
{
    beginResetModel();
    m_groups.clear();
    m_places.clear();
    m_counts = {};
    for (const ScenarioItem &item : items) {
        auto group = std::ranges::find(m_groups, item.group, &Group::name);
        if (group == m_groups.end()) {
            m_groups.append(Group{.name = item.group, .rows = {}, .counts = {}});
            group = std::prev(m_groups.end());
        }
        m_places.insert(item.name, {.group = static_cast<int>(std::distance(m_groups.begin(), group)),
                                       .row = static_cast<int>(group->rows.size())});
        group->rows.append({.item = item, .result = {}});
        ++group->counts.notRun;
        ++m_counts.notRun;
    }
    endResetModel();
}

void ScenarioModel::setResult(const QString &name, const ScenarioResult &result)
{
    const auto place = m_places.constFind(name);
    if (place == m_places.constEnd())
        return;
    Group &group = m_groups[place->group];
    Row &row = group.rows[place->row];
    for (ScenarioCounts *counts : {&group.counts, &m_counts}) {
        --countOf(*counts, row.result);
        ++countOf(*counts, result);
    }
    row.result = result;
    const QModelIndex above = index(place->group, 0);
    Q_EMIT dataChanged(index(place->row, 0, above), index(place->row, scenarioColumns - 1, above));
    Q_EMIT dataChanged(above, index(place->group, scenarioColumns - 1));
}

void ScenarioModel::clearResults()
{
    m_counts = {.passed = 0, .failed = 0, .notRun = m_counts.all()};
    for (int number = 0; number < m_groups.size(); ++number) {
        Group &group = m_groups[number];
        group.counts = {.passed = 0, .failed = 0, .notRun = group.counts.all()};
        for (Row &row : group.rows)
            row.result.reset();
        const QModelIndex above = index(number, 0);
        Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, scenarioColumns - 1, above));
        Q_EMIT dataChanged(above, index(number, scenarioColumns - 1));
    }
}

const ScenarioModel::Row *ScenarioModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noGroup)
        return nullptr;
    return &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row());
}

const ScenarioItem *ScenarioModel::itemAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row != nullptr ? &row->item : nullptr;
}

std::optional<ScenarioResult> ScenarioModel::resultAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row != nullptr ? row->result : std::nullopt;
}

QModelIndex ScenarioModel::indexOf(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place != m_places.constEnd() ? index(place->row, 0, index(place->group, 0)) : QModelIndex();
}

QModelIndex ScenarioModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noGroup);
}

QModelIndex ScenarioModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, noGroup);
}

int ScenarioModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != noGroup || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int ScenarioModel::columnCount(const QModelIndex &) const
{
    return scenarioColumns;
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<ScenarioColumn>(index.column());
    const Row *row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row != nullptr ? rowText(*row, column) : groupText(m_groups.at(index.row()), column);
    case Qt::AccessibleTextRole:
        if (column != ScenarioColumn::Scenario)
            return {};
        return row != nullptr ? spokenText(*row) : spokenText(m_groups.at(index.row()));
    case Qt::TextAlignmentRole:
        if (column == ScenarioColumn::Time)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case verdictRole:
        return row != nullptr && row->result ? QVariant::fromValue(row->result->verdict) : QVariant();
    default:
        return {};
    }
}

QString ScenarioModel::groupText(const Group &group, ScenarioColumn column)
{
    if (column == ScenarioColumn::Scenario)
        return u"%1 (%2)"_s.arg(titleOf(group.name)).arg(group.rows.size());
    if (column == ScenarioColumn::Observed && group.counts.notRun < group.rows.size())
        return textOf(group.counts);
    return {};
}

QString ScenarioModel::rowText(const Row &row, ScenarioColumn column)
{
    switch (column) {
    case ScenarioColumn::Scenario:
        return row.item.name;
    case ScenarioColumn::Expected:
        return displayText(row.item.expected, longestCell);
    case ScenarioColumn::Observed:
        return row.result ? displayText(row.result->observed, longestCell) : QString();
    case ScenarioColumn::Time:
        return row.result ? durationText(row.result->duration) : QString();
    }
    Q_UNREACHABLE();
}

QString ScenarioModel::spokenText(const Group &group)
{
    return titleOf(group.name) + u": "_s + textOf(group.counts);
}

QString ScenarioModel::spokenText(const Row &row)
{
    return row.item.name + u", "_s + (row.result ? textOf(row.result->verdict) : u"not run"_s);
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ScenarioColumn>(section)) {
    case ScenarioColumn::Scenario:
        return u"Scenario"_s;
    case ScenarioColumn::Expected:
        return u"Expected"_s;
    case ScenarioColumn::Observed:
        return u"Observed"_s;
    case ScenarioColumn::Time:
        return u"Time"_s;
    }
    return {};
}

} // namespace BlazeAuth::Bench
