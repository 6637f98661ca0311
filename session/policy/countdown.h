// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/expiry.h"

#include <chrono>
#include <optional>

namespace BlazeAuth {

/// The time left until an end, never negative.
///
/// Computed from the end at each question, never decremented, and sleep does not stop it. Nobody gains by
/// setting the computer's clock: to the end of an authorization, it is the smaller of what the wall clock and
/// the time since boot say; a duration goes by the time since boot alone.
class BLAZEAUTH_EXPORT Countdown
{
public:
    /// To the end of an authorization.
    explicit Countdown(const Expiry &expiry);
    /// For \a duration from \a now on.
    Countdown(std::chrono::milliseconds duration, const Moment &now);

    [[nodiscard]] std::chrono::milliseconds remaining(const Moment &now) const;
    [[nodiscard]] bool isOver(const Moment &now) const { return remaining(now).count() == 0; }

private:
    std::optional<std::chrono::milliseconds> m_wallEnd;
    std::chrono::milliseconds m_bootEnd;
};

} // namespace BlazeAuth
