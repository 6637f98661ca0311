// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/expiry.h"

#include <chrono>

namespace BlazeAuth {

/// The time left until an end, never negative.
///
/// Computed from the end at each question, never decremented. It is the smaller of what the wall clock and
/// the time since boot say, so setting the computer's clock back does not stretch it, and sleep does not stop
/// it.
class Countdown
{
public:
    /// To the end of an authorization.
    explicit Countdown(const Expiry &expiry);
    /// For \a duration from \a now on.
    Countdown(std::chrono::milliseconds duration, const Moment &now);

    [[nodiscard]] std::chrono::milliseconds remaining(const Moment &now) const;

private:
    std::chrono::milliseconds m_wallEnd;
    std::chrono::milliseconds m_bootEnd;
};

} // namespace BlazeAuth
