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
/// Whoever signs in again before the program is asked to end keeps it; from then on there is no way back.
class EndPolicy
{
public:
    using Time = std::chrono::milliseconds;

    explicit EndPolicy(const EndRules &rules);

    /// It stands like this from \a now on.
    void update(Standing standing, Time now);

    [[nodiscard]] Measure measureAt(Time now) const;
    /// When measureAt() is next another one; unset: never, as it stands.
    [[nodiscard]] std::optional<Time> nextChangeAfter(Time now) const;
    /// When the program is asked to end, as it stands, if the user is to be told of it at \a now.
    [[nodiscard]] std::optional<Time> announcedEnd(Time now) const;

private:
    EndRules m_rules;
    std::optional<Time> m_telling; // from when on the session has ended for good
};

} // namespace BlazeAuth
