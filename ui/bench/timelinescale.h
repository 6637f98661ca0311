// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/attempttimes.h"

namespace BlazeAuth::Bench {

/// Where the times of an attempt lie on a line. Evenly, but for a long wait for the user, which would leave
/// no room for anything else: that is cut.
class TimeScale
{
public:
    /// What is marked on the line.
    struct Tick
    {
        std::chrono::microseconds time{};
        double position = 0;
    };

    /// The line is \a width long, in any unit.
    TimeScale(const AttemptTimes &attempt, double width);

    /// 0 to the width; \a time counts from the begin of the attempt.
    [[nodiscard]] double positionOf(std::chrono::microseconds time) const;
    /// Whether the wait for the user is shorter on the line than it was.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Round times that are at least \a distance apart, the first one 0; none within a wait that is cut.
    [[nodiscard]] QList<Tick> ticks(double distance) const;

private:
    struct Part
    {
        double from; // ms
        double to;
        double begin; // on the line
        double end;
    };

    QList<Part> m_parts; // one, or those before, in and after the wait
    bool m_isCut = false;
};

} // namespace BlazeAuth::Bench
