// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/benchreport.h"

#include "session/version.h"
#include "ui/bench/frametext.h"
#include "ui/bench/reporttext.h"

#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype reportedFrames = 40;

} // namespace

Bench::ScenarioItem shownItem(const Sandbox::Scenario &scenario)
{
    return {.name = scenario.name,
        .group = Sandbox::nameOf(scenario.group),
        .meaning = scenario.row.meaning,
        .expected = Sandbox::expectedText(scenario.row)};
}

Bench::ScenarioResult shownResult(const ScenarioResult &result)
{
    return {.verdict = result.verdict.passed ? Bench::Verdict::Passed : Bench::Verdict::Failed,
        .observed = observedText(result.observed),
        .duration = result.duration};
}

QString benchReport(const std::optional<ScenarioResult> &played, bool hasEnded, const QStringList &conditions,
    const Bench::Timeline &timeline, const Bench::FrameLog &frames)
{
    Bench::Report report;
    report.program = u"blazeauth-qa %1"_s.arg(version());
    report.qtVersion = QString::fromLatin1(qVersion());
    report.platform = u"%1, %2, %3"_s.arg(
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
    if (played) {
        report.scenario = shownItem(played->scenario);
        if (hasEnded)
            report.result = shownResult(*played);
    }
    report.conditions = conditions;
    if (const auto attempts = timeline.attempts(); !attempts.isEmpty())
        report.timeline = Bench::timelineText(attempts.constLast());
    for (qsizetype index = std::max<qsizetype>(frames.size() - reportedFrames, 0); index < frames.size();
         ++index)
        report.frames.append(Bench::oneLineOf(frames.at(index)));
    return Bench::reportText(report);
}

} // namespace BlazeAuth::Qa
