// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenariofilter.h"

#include "ui/bench/scenariomodel.h"
#include "ui/bench/searchwords.h"

namespace BlazeAuth::Bench {
namespace {

bool isShown(const std::optional<ScenarioResult> &result, ScenarioShow show)
{
    switch (show) {
    case ScenarioShow::All:
        return true;
    case ScenarioShow::Failed:
        return result && result->verdict == Verdict::Failed;
    case ScenarioShow::Passed:
        return result && result->verdict == Verdict::Passed;
    case ScenarioShow::NotRun:
        return !result;
    }
    Q_UNREACHABLE();
}

} // namespace

ScenarioFilter::ScenarioFilter(ScenarioModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_scenarios(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void ScenarioFilter::setText(const QString &text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

void ScenarioFilter::setShow(ScenarioShow show)
{
    m_show = show;
    invalidateFilter();
}

bool ScenarioFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_scenarios.index(row, 0, parent);
    const ScenarioItem *item = m_scenarios.itemAt(index);
    if (item == nullptr)
        return false; // a group is there for its scenarios
    const auto result = m_scenarios.resultAt(index);
    if (!isShown(result, m_show))
        return false;
    return m_words.isEmpty()
           || containsWords({item->name, item->group, item->meaning, item->expected,
                                result ? result->observed : QString()},
               m_words);
}

} // namespace BlazeAuth::Bench
