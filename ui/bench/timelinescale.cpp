// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace BlazeAuth::Bench {
namespace {

constexpr double lengthOfCut = 1.0 / 3; // of all the rest
constexpr double leastStep = 0.1; // in ms: less is not written

/// In milliseconds.
double countOf(std::chrono::microseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// The least of 0.1, 0.2, 0.5, 1, 2, ... that is not less than \a least.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(least, leastStep))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= least)
            return power * factor;
    }
    return power * 10;
}

} // namespace

TimeScale::TimeScale(const AttemptTimes &attempt, double width)
{
    const double total = countOf(attempt.total());
    const auto *user = attempt.find(AttemptStep::User);
    const double from = user != nullptr ? countOf(user->begin) : total;
    const double to = user != nullptr && user->end ? countOf(*user->end) : from;
    const double rest = total - (to - from);
    m_isCut = to - from > rest && rest > 0;
    if (!m_isCut) {
        m_parts = {{.from = 0, .to = total, .begin = 0, .end = total > 0 ? width : 0}};
        return;
    }
    const double scale = width / (rest * (1 + lengthOfCut));
    const double begin = from * scale;
    const double end = begin + rest * lengthOfCut * scale;
    m_parts = {{.from = 0, .to = from, .begin = 0, .end = begin},
        {.from = from, .to = to, .begin = begin, .end = end},
        {.from = to, .to = total, .begin = end, .end = width}};
}

double TimeScale::positionOf(std::chrono::microseconds time) const
{
    const double count = countOf(time);
    for (const Part &part : m_parts) {
        if (count < part.to)
            return part.begin
                   + (part.end - part.begin) * std::max(0.0, count - part.from) / (part.to - part.from);
    }
    return m_parts.constLast().end;
}

QList<TimeScale::Tick> TimeScale::ticks(double distance) const
{
    QList<Tick> ticks{Tick()};
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        const Part &part = m_parts.at(index);
        const bool isWait = m_isCut && index == 1;
        if (isWait || part.end <= part.begin)
            continue;
        const double step = roundStep(distance * (part.to - part.from) / (part.end - part.begin));
        for (double number = std::ceil(part.from / step); number * step <= part.to; ++number) {
            const std::chrono::microseconds rounded(std::llround(number * step * 1000));
            const double position = positionOf(rounded);
            if (position - ticks.constLast().position >= distance)
                ticks.append({.time = rounded, .position = position});
        }
    }
    return ticks;
}

} // namespace BlazeAuth::Bench
