// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/reporttext.h"

#include "session/protocol/displaytext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype longestReportValue = 2000;
constexpr qsizetype longestReportLine = 4000;
constexpr qsizetype longestTimeline = 20'000;
constexpr qsizetype shortestFence = 3;

/// The longest row of backticks in \a text: a longer one around it cannot be mistaken for its end.
qsizetype longestTicks(const QString &text)
{
    static const QRegularExpression ticks(u"`+"_s);
    qsizetype longest = 0;
    for (auto matches = ticks.globalMatch(text); matches.hasNext();)
        longest = qMax(longest, matches.next().capturedLength());
    return longest;
}

/// \a text as code within a line.
QString inlineCode(const QString &text)
{
    const auto words = displayText(text, longestReportValue).simplified();
    if (words.isEmpty())
        return u"(nothing)"_s;
    const auto tick = QString(longestTicks(words) + 1, u'`');
    const bool needsRoom = words.startsWith(u'`') || words.endsWith(u'`');
    const auto room = needsRoom ? u" "_s : QString();
    return tick + room + words + room + tick;
}

/// \a text as a block of code.
QString codeBlock(const QString &text)
{
    const auto fence = QString(qMax(shortestFence, longestTicks(text) + 1), u'`');
    const auto end = text.endsWith(u'\n') ? QString() : u"\n"_s;
    return fence + u"text\n"_s + text + end + fence + u'\n';
}

QString scenarioText(const Report &report)
{
    QString text = u"\n## Scenario\n\n"_s;
    if (report.scenario) {
        text += u"- Name: %1\n"_s.arg(inlineCode(report.scenario->name));
        text += u"- What happens: %1\n"_s.arg(inlineCode(report.scenario->meaning));
        text += u"- Expected: %1\n"_s.arg(inlineCode(report.scenario->expected));
    } else {
        text += u"- None\n"_s;
    }
    if (report.result) {
        text += u"- Observed: %1\n"_s.arg(inlineCode(report.result->observed));
        if (report.scenario)
            text += u"- Verdict: %1\n"_s.arg(textOf(report.result->verdict));
        text += u"- Time: %1\n"_s.arg(durationText(report.result->duration));
    }
    return text;
}

} // namespace

QString reportText(const Report &report)
{
    QString text = u"# Report\n\n- Program: %1\n- Qt: %2\n- Platform: %3\n"_s.arg(
        inlineCode(report.program), inlineCode(report.qtVersion), inlineCode(report.platform));
    text += scenarioText(report);
    if (!report.conditions.isEmpty()) {
        text += u"\n## Conditions\n\n"_s;
        for (const QString &condition : report.conditions)
            text += u"- %1\n"_s.arg(inlineCode(condition));
    }
    if (!report.timeline.isEmpty())
        text += u"\n## Timeline\n\n"_s + codeBlock(displayText(report.timeline, longestTimeline, true));
    if (!report.frames.isEmpty()) {
        QStringList lines;
        for (const QString &frame : report.frames)
            lines += displayText(frame, longestReportLine);
        text += u"\n## Last frames\n\n"_s + codeBlock(lines.join(u'\n'));
    }
    return text;
}

} // namespace BlazeAuth::Bench
