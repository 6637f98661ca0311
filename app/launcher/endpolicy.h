// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>

namespace BlazeAuth {

/// What a vendor wants to happen when the session ends while the program runs.
enum class OnSessionEnd
{
    Ignore,
    Warn, ///< The user is told.
    Terminate, ///< The user is told, and some time later the program is ended.
};

/// The session end, as a vendor has configured it.
struct EndRules
{
    OnSessionEnd onSessionEnd = OnSessionEnd::Warn;
    /// How long a connection may be lost before that counts as an end.
    std::chrono::seconds connectionGrace{60};
    /// Between telling the user and asking the program to end, with SIGTERM.
    std::chrono::seconds warning{30};
    /// Between that and ending it, with SIGKILL.
    std::chrono::seconds killAfter{10};
};

/// How it stands with the session behind a running program.
enum class Standing
{
    SignedIn,
    ConnectionLost, ///< Signed in as far as anybody knows.
    Ended,
};

/// What is to be done about the program and its user, each including the ones before.
enum class Measure
{
    Nothing,
    Tell,
    Terminate, ///< SIGTERM
    Kill, ///< SIGKILL
};

/// Decides what follows from the end of a session, and when. Times are those of any clock that does not go
/// back.
///
/// Each measure is taken before the next one, and the time until that counts from when it was really taken: a
/// computer that slept through all of them has skipped none.
///
/// Whoever signs in again before the program is asked to end keeps it; from then on there is no way back.
class EndPolicy
{
public:
    using Time = std::chrono::milliseconds;

    explicit EndPolicy(const EndRules &rules);

    /// It stands like this from \a now on.
    void update(Standing standing, Time now);
    /// Takes the next measure if it is due at \a now, and only that one. Returns measure().
    Measure advance(Time now);

    /// The one that was taken last.
    [[nodiscard]] Measure measure() const { return m_measure; }
    /// When the next measure is due, as it stands, which may be over; unset: never.
    [[nodiscard]] std::optional<Time> nextChange() const;
    /// When the program is asked to end, as it stands, if the user is being told of it.
    [[nodiscard]] std::optional<Time> announcedEnd() const;

private:
    EndRules m_rules;
    std::optional<Time> m_telling; // from when on the session has ended for good
    Measure m_measure = Measure::Nothing;
    Time m_since{}; // when that was taken
};

} // namespace BlazeAuth
