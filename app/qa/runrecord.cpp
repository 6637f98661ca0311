// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/runrecord.h"

#include "session/version.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {

RunCounts countsOf(const RunRecord &record)
{
    const qsizetype passed = std::ranges::count_if(
        record.results, [](const ScenarioResult &result) { return result.verdict.passed; });
    return {.total = record.scenarios.size(), .passed = passed, .failed = record.results.size() - passed};
}

QList<RunGroup> groupsOf(const RunRecord &record)
{
    QHash<QString, ScenarioResult> results;
    for (const ScenarioResult &result : record.results)
        results.insert(result.scenario.name, result);
    QMap<Sandbox::ScenarioGroup, QList<RecordLine>> lines;
    for (const Sandbox::Scenario &scenario : record.scenarios) {
        const auto found = results.constFind(scenario.name);
        lines[scenario.group].append({.scenario = scenario,
            .result = found == results.constEnd() ? std::nullopt : std::optional(*found)});
    }
    QList<RunGroup> groups;
    for (auto group = lines.cbegin(); group != lines.cend(); ++group)
        groups.append({.group = group.key(), .lines = group.value()});
    return groups;
}

QString summaryOf(const RunRecord &record)
{
    const RunCounts counts = countsOf(record);
    QStringList parts;
    if (counts.passed > 0)
        parts.append(u"%1 passed"_s.arg(counts.passed));
    if (counts.failed > 0)
        parts.append(u"%1 failed"_s.arg(counts.failed));
    if (counts.notRun() > 0)
        parts.append(u"%1 not run"_s.arg(counts.notRun()));
    return u"%1 %2 in %3 s: %4"_s.arg(counts.total)
        .arg(counts.total == 1 ? u"scenario"_s : u"scenarios"_s)
        .arg(static_cast<double>(record.duration.count()) / 1'000, 0, 'f', 1)
        .arg(parts.isEmpty() ? u"nothing to run"_s : parts.join(u", "_s));
}

QList<RunProperty> versionProperties()
{
    return {{u"blazeauth-qt"_s, version()}, {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"System"_s, QSysInfo::prettyProductName()},
        {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"Architecture"_s, QSysInfo::currentCpuArchitecture()}};
}

} // namespace BlazeAuth::Qa
