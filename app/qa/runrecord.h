// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/scenariorun.h"

#include <QtCore/QDateTime>

namespace BlazeAuth::Qa {

/// Something to know beside the results, such as `Qt` and `6.4.2`.
struct RunProperty
{
    QString name;
    QString value;
};

/// All that a report tells of one run.
struct RunRecord
{
    QList<Sandbox::Scenario> scenarios; ///< Those that were to be played, in the order of the catalogue.
    QList<ScenarioResult> results; ///< Of those that ended, in any order; fewer when the run was canceled.
    QDateTime started; ///< UTC.
    std::chrono::milliseconds duration{};
    QList<RunProperty> properties;
};

/// How many scenarios came out in which way.
struct RunCounts
{
    qsizetype total = 0;
    qsizetype passed = 0;
    qsizetype failed = 0;

    [[nodiscard]] qsizetype notRun() const { return total - passed - failed; }
    [[nodiscard]] bool allPassed() const { return passed == total; }
};
[[nodiscard]] RunCounts countsOf(const RunRecord &record);

/// One scenario with its result; none where it was not played to its end.
struct RecordLine
{
    Sandbox::Scenario scenario;
    std::optional<ScenarioResult> result;
};
/// The scenarios of one group.
struct RunGroup
{
    Sandbox::ScenarioGroup group = Sandbox::ScenarioGroup::Grant;
    QList<RecordLine> lines; ///< At least one, in the order of the record.
};
/// Every scenario of \a record; the groups in the order of their enumerators.
[[nodiscard]] QList<RunGroup> groupsOf(const RunRecord &record);

/// `365 scenarios in 3.2 s: 362 passed, 2 failed, 1 not run`; what there is none of is left out.
[[nodiscard]] QString summaryOf(const RunRecord &record);

/// The versions of what runs here: of this project, of Qt and of the system.
[[nodiscard]] QList<RunProperty> versionProperties();

} // namespace BlazeAuth::Qa
