// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/attempttimes.h"

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An attempt with steps of these lengths, from the first one on; none where one is negative.
inline Bench::AttemptTimes attemptOf(
    const std::array<std::chrono::microseconds, Bench::allAttemptSteps.size()> &lengths,
    Bench::AttemptEnd end, const QString &outcome)
{
    Bench::AttemptTimes attempt;
    std::chrono::microseconds now{};
    for (const auto step : Bench::allAttemptSteps) {
        const auto length = lengths.at(static_cast<std::size_t>(step));
        if (length < 0ms)
            continue;
        attempt.steps.append({.step = step, .begin = now, .end = now + length});
        now += length;
    }
    attempt.outcome = Bench::AttemptOutcome{.end = end, .text = outcome, .at = now};
    return attempt;
}

inline Bench::AttemptTimes signedIn(std::chrono::microseconds wait)
{
    return attemptOf(
        {14ms, 21ms, 48ms, 23ms, 22ms, wait, 41ms}, Bench::AttemptEnd::Authorized, u"authorized"_s);
}

/// In the same connection as the one before.
inline Bench::AttemptTimes rejectedOnceMore()
{
    return attemptOf(
        {-1ms, -1ms, -1ms, -1ms, -1ms, 2600ms, 38ms}, Bench::AttemptEnd::Rejected, u"rejected 103"_s);
}

inline Bench::AttemptTimes unreachable()
{
    return attemptOf(
        {6ms, 130ms, -1ms, -1ms, -1ms, -1ms, -1ms}, Bench::AttemptEnd::Failed, u"failed network"_s);
}

/// Still waits for the user.
inline Bench::AttemptTimes underWay()
{
    auto attempt = signedIn(0ms);
    attempt.steps.removeLast();
    attempt.steps.last().end.reset();
    attempt.outcome.reset();
    return attempt;
}

/// As many as are kept, of all kinds.
inline QList<Bench::AttemptTimes> twelveAttempts()
{
    return {signedIn(900ms), unreachable(), signedIn(12'000ms), rejectedOnceMore(), signedIn(0ms),
        attemptOf({2ms, 20ms, 51ms, -1ms, -1ms, -1ms, -1ms}, Bench::AttemptEnd::GivenUp, u"given up"_s),
        signedIn(300ms), rejectedOnceMore(), rejectedOnceMore(),
        attemptOf({12ms, 20ms, 51ms, 20ms, 21ms, 1800ms, 12ms}, Bench::AttemptEnd::Closed, u"closed 4201"_s),
        signedIn(20'000ms), signedIn(3812ms)};
}

} // namespace BlazeAuth::Tests
