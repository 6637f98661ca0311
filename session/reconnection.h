// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/alarm.h"
#include "session/policy/retrypolicy.h"
#include "session/protocol/outcome.h"

#include <QtCore/QObject>

#include <optional>

namespace BlazeAuth {

/// Who counts on a connection.
enum class Presence
{
    Nobody,
    SignedIn,
    Returning, ///< Signed in, and signed in again by the session when the connection is back.
};

/// When a session connects again: the RetryPolicy, fed by the tables, and the plan that follows from it.
class Reconnection final : public QObject
{
    Q_OBJECT

public:
    Reconnection(Backoff backoff, Clock clock, Randomness randomness);

    /// What follows \a end of a connection that was initialized for \a held. Whoever is signed in counts on
    /// the connection, whether there is anything to do or not; and whoever is to return, also through what
    /// TLS or the protocol could not go on with, which may be a stranger's doing, and gets no more than
    /// another try.
    [[nodiscard]] RetryDecision after(
        const TransportEnd &end, std::chrono::milliseconds held, Presence presence);

    /// What follows a refusal that may be over by the next try, in a connection that was initialized for
    /// \a held.
    [[nodiscard]] RetryDecision after(const Rejection &rejection, std::chrono::milliseconds held);

    /// A connection is being made.
    void begin();
    /// Tells by due() after \a delay.
    void plan(std::chrono::milliseconds delay);
    /// The same, but only once somebodyIsThere(), and not before \a pause is over.
    void planOnUserAction(std::chrono::milliseconds pause);
    void somebodyIsThere();
    /// Makes a plan that is far off a near one: the network may be back. It may also come and go.
    void networkChanged();
    void cancel();
    /// Whether due() comes by itself.
    [[nodiscard]] bool isPlanned() const { return m_alarm.isSet(); }

    /// A random delay after the end of \a wait, so that all who were told the same do not come back in the
    /// same instant.
    [[nodiscard]] std::chrono::milliseconds spreadAfter(std::chrono::milliseconds wait) const;

Q_SIGNALS:
    void due();

private:
    [[nodiscard]] std::chrono::milliseconds someOf(std::chrono::milliseconds duration) const;

    const Clock m_clock;
    const Randomness m_randomness;
    RetryPolicy m_policy;
    Alarm m_alarm;
    std::optional<Countdown> m_onUserAction; // and not before its end
    std::optional<Countdown> m_begun; // until the next try is not too soon
};

} // namespace BlazeAuth
