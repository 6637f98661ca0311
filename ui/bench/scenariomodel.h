// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/scenarioitem.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>

namespace BlazeAuth::Bench {

/// The columns of a ScenarioModel, in their order.
enum class ScenarioColumn
{
    Scenario,
    Expected,
    Observed,
    Time
};

/// The scenarios below their groups, with how they went. Only setItems() resets the model; a result changes
/// its own row and the counts of its group, so that nothing moves in a view.
class ScenarioModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The Verdict of a scenario; none of one that was not run, and of groups.
    static constexpr int verdictRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    /// Replaces everything; groups stand in the order in which they first occur.
    void setItems(const QList<ScenarioItem> &items);
    /// What is not known by \a name is left alone.
    void setResult(const QString &name, const ScenarioResult &result);
    void clearResults();

    /// Null for a group.
    [[nodiscard]] const ScenarioItem *itemAt(const QModelIndex &index) const;
    /// None for a group, and for what was not run.
    [[nodiscard]] std::optional<ScenarioResult> resultAt(const QModelIndex &index) const;
    /// Invalid where there is no such scenario.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;
    [[nodiscard]] const ScenarioCounts &counts() const { return m_counts; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ScenarioItem item;
        std::optional<ScenarioResult> result;
    };
    struct Group
    {
        QString name;
        QList<Row> rows;
        ScenarioCounts counts;
    };
    struct Place
    {
        int group = 0;
        int row = 0;
    };

    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] static QString groupText(const Group &group, ScenarioColumn column);
    [[nodiscard]] static QString rowText(const Row &row, ScenarioColumn column);
    [[nodiscard]] static QString spokenText(const Group &group);
    [[nodiscard]] static QString spokenText(const Row &row);

    QList<Group> m_groups;
    QHash<QString, Place> m_places;
    ScenarioCounts m_counts;
};

} // namespace BlazeAuth::Bench
