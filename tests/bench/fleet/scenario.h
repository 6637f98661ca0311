// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/randomness.h"
#include "session/protocol/codes.h"

#include <QtCore/QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

/// How a connection, or an attempt at one, ended for the client.
struct ConnectionEnd
{
    BlazeAuth::RetryRule rule;
    std::optional<std::chrono::seconds> asked; ///< The wait that the server named.
    std::chrono::milliseconds held{}; ///< How long it was up.
};

/// What a server with a limit does with those above it.
enum class Excess
{
    NamedWait, ///< Close 4201 with the seconds until its window ends.
    Overload, ///< A third each: refused; close 4201 without a number; taken, and dropped half a second later.
};

/// What the server does to the fleet. Everybody is connected, and has been for long; at 0 s all are dropped.
struct Scenario
{
    QString name;
    ConnectionEnd firstEnd; ///< Of everybody's connection, at 0 s.
    std::chrono::seconds back; ///< Connections are refused before; the return begins here.
    std::optional<double> sharePerWindow; ///< Of the fleet, that is taken in a window; everybody if unset.
    std::chrono::seconds window; ///< Of the limit; aligned to 0 s.
    Excess excess;
    std::chrono::seconds meanOver; ///< An even return takes this long: what the mean is taken over.
    std::chrono::seconds shown; ///< The end of the time axis.
};

/// The four scenarios of docs/fleet.md.
[[nodiscard]] std::array<Scenario, 4> scenarios();
/// Everybody is dropped by a server that takes everybody again at once.
[[nodiscard]] Scenario restart();

/// The server of a scenario, which has to outlive it, in front of a fleet of a size.
class Server
{
public:
    Server(const Scenario &scenario, std::uint32_t clients);

    /// What becomes of a connection that arrives at \a now, not before the last one: unset, it is taken.
    std::optional<ConnectionEnd> answer(std::chrono::milliseconds now, const BlazeAuth::Randomness &random);

private:
    const Scenario &m_scenario;
    std::uint32_t m_limit; // in a window
    std::uint32_t m_taken = 0; // in this window
    std::int64_t m_window = 0;
};
