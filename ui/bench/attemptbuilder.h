// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/attempttimes.h"

#include <variant>

namespace BlazeAuth::Bench {

/// A step begins, and with it the one before is over.
struct StepBegan
{
    AttemptStep step = AttemptStep::Resolve;
};

/// The attempt is over.
struct AttemptEnded
{
    AttemptEnd end = AttemptEnd::GivenUp;
    QString text; ///< See AttemptOutcome.
};

using AttemptEvent = std::variant<StepBegan, AttemptEnded>;

/// Makes attempts of what happens one after the other.
///
/// AttemptStep::Resolve begins an attempt, in place of one that is still under way. So does
/// AttemptStep::Authorize where none is: then the connection is that of the attempt before, and waiting for
/// the user began when that was rejected. What does not belong to an attempt is left out: a step that comes
/// too late, an end without a begin.
class AttemptBuilder
{
public:
    /// How many attempts are kept.
    static constexpr qsizetype most = 12;

    /// \a now counts from an arbitrary time. Where it goes back, it stands still. Returns whether there is
    /// anything new.
    bool add(std::chrono::microseconds now, const AttemptEvent &event);
    /// The last ones, the oldest first.
    [[nodiscard]] const QList<AttemptTimes> &attempts() const { return m_attempts; }
    /// Forgets them, the one under way too.
    void clear();

private:
    [[nodiscard]] bool isUnderWay() const;
    void start(std::chrono::microseconds begun);
    void finishStep();
    bool begin(AttemptStep step);
    bool end(const AttemptEnded &ended);

    QList<AttemptTimes> m_attempts;
    std::chrono::microseconds m_now{};
    std::chrono::microseconds m_begun{}; // the newest attempt
    std::optional<std::chrono::microseconds> m_waitingSince; // for the user, after an attempt
};

} // namespace BlazeAuth::Bench
