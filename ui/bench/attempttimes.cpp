// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/attempttimes.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

std::chrono::microseconds AttemptTimes::total() const
{
    if (outcome)
        return outcome->at;
    return steps.isEmpty() ? std::chrono::microseconds() : steps.constLast().begin;
}

const StepTimes *AttemptTimes::find(AttemptStep step) const
{
    const auto found = std::ranges::find(steps, step, &StepTimes::step);
    return found == steps.end() ? nullptr : &*found;
}

QString nameOf(AttemptStep step)
{
    switch (step) {
    case AttemptStep::Resolve:
        return u"resolve"_s;
    case AttemptStep::Tcp:
        return u"TCP"_s;
    case AttemptStep::Tls:
        return u"TLS"_s;
    case AttemptStep::Upgrade:
        return u"upgrade"_s;
    case AttemptStep::Initialize:
        return u"initialize"_s;
    case AttemptStep::User:
        return u"waiting for the user"_s;
    case AttemptStep::Authorize:
        return u"authorize"_s;
    }
    Q_UNREACHABLE();
}

QString stepTimeText(std::chrono::microseconds duration)
{
    using Tenths = std::chrono::duration<qint64, std::ratio<1, 10'000>>;
    const auto tenths = std::chrono::round<Tenths>(duration).count();
    if (tenths < 100 && tenths % 10 != 0)
        return u"%1.%2 ms"_s.arg(tenths / 10).arg(tenths % 10);
    const auto whole = std::chrono::round<std::chrono::milliseconds>(duration).count();
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(qlonglong{whole}) + u" ms"_s;
}

QString durationOf(const StepTimes &times)
{
    return times.end ? stepTimeText(*times.end - times.begin) : u"under way"_s;
}

QString headlineOf(const AttemptTimes &attempt)
{
    return attempt.outcome ? attempt.outcome->text + u" after "_s + stepTimeText(attempt.outcome->at)
                           : u"under way"_s;
}

QString spokenText(const AttemptTimes &attempt)
{
    QStringList parts;
    for (const StepTimes &times : attempt.steps)
        parts += nameOf(times.step) + u' ' + durationOf(times);
    return headlineOf(attempt) + u": "_s + parts.join(u", "_s) + u'.';
}

QString timelineText(const AttemptTimes &attempt)
{
    QString text = headlineOf(attempt) + u"\n\n| Step | Begins at | Takes |\n| --- | ---: | ---: |\n"_s;
    for (const StepTimes &times : attempt.steps)
        text += u"| %1 | %2 | %3 |\n"_s.arg(nameOf(times.step), stepTimeText(times.begin), durationOf(times));
    return text;
}

} // namespace BlazeAuth::Bench
