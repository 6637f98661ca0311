// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

namespace BlazeAuth::Bench {

class ScenarioModel;

/// Which scenarios are to be seen, by how they went.
enum class ScenarioShow
{
    All,
    Failed,
    Passed,
    NotRun
};

/// Those of the scenarios that somebody looks for; a group is there when any of its scenarios is.
class ScenarioFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// \a model outlives the filter.
    explicit ScenarioFilter(ScenarioModel &model, QObject *parent = nullptr);

    /// Each word stands in the name, the group, the meaning, or what was expected or observed.
    void setText(const QString &text);
    void setShow(ScenarioShow show);
    [[nodiscard]] bool hasText() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ScenarioModel &m_scenarios;
    QStringList m_words;
    ScenarioShow m_show = ScenarioShow::All;
};

} // namespace BlazeAuth::Bench
