// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/backoff.h"
#include "session/policy/randomness.h"
#include "session/protocol/codes.h"

#include <chrono>
#include <optional>
#include <variant>

namespace BlazeAuth {

/// No connection until the user asks for one.
struct StayClosed
{
};

/// Connect when the user next does something, but not within a delay: people type faster than a server that
/// hangs up at once can be asked. Whoever asks for a connection outright may have it sooner.
struct ReconnectOnUserAction
{
    std::chrono::milliseconds delay{}; ///< 0 the first time.
};

/// Connect by itself after a delay; the user may do it sooner.
struct ReconnectAfter
{
    std::chrono::milliseconds delay{}; ///< 0 is at once.
};

/// The server asked to stay away: nobody may connect before the wait is over.
struct WaitFirst
{
    std::chrono::seconds wait{}; ///< 1 s to 1 h; what the user is shown.
    /// After the wait, before connecting by itself: drawn from 0 to as long as the wait was, at most
    /// Backoff::longest, so that all who were told the same number do not come back in the same instant. The
    /// user may do it sooner.
    std::chrono::milliseconds thenDelay{};
};

using RetryDecision = std::variant<StayClosed, ReconnectOnUserAction, ReconnectAfter, WaitFirst>;

/// When to connect again: what docs/fleet.md measures and gives the reasons for.
///
/// A value without a clock. Only a connection that held forgets the failures before it, not one that was
/// merely made: a server that accepts everybody and drops everybody at once is stayed away from like one that
/// is down.
class RetryPolicy
{
public:
    explicit RetryPolicy(Backoff backoff = {});

    /// What follows the end of a connection, or of an attempt at one, whose row in the tables says \a rule.
    ///
    /// \a asked is the wait that the server named; only RetryRule::AfterWait heeds it, held between 1 s and
    /// 1 h, and takes 60 s without it. Call connectionHeld() before, when there was a connection.
    [[nodiscard]] RetryDecision after(
        RetryRule rule, std::optional<std::chrono::seconds> asked, const Randomness &random);

    /// A connection was initialized and then held for \a duration. At least Backoff::longest forgets the
    /// failures before it; anything shorter, 0 and less too, changes nothing.
    void connectionHeld(std::chrono::milliseconds duration);

private:
    [[nodiscard]] std::chrono::milliseconds nextCeiling();

    Backoff m_backoff;
    std::chrono::milliseconds m_ceiling; // of the next delay
    bool m_wentAtOnce = false;
    bool m_wentOnUserAction = false;
};

} // namespace BlazeAuth
