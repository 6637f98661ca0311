// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/fleet/strategy.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <vector>

/// What one fleet did in one scenario.
struct Course
{
    std::vector<std::uint32_t> connections; ///< That arrived at the server, taken or not, in each second.
    std::uint32_t peak = 0; ///< The most in one second of the return.
    double peakToMean = 0; ///< The peak over the mean of the first Scenario::meanOver of the return.
    std::optional<std::chrono::milliseconds> nearlyAllBack; ///< When 99 % are, since the return began.
    double connectionsEach = 0; ///< Made during the return, by a client, on average.
    std::uint32_t mostActions = 0; ///< In any 60 s of one connection, as the server counts.
    std::uint32_t overruns = 0; ///< Connections on which that was more than 30.
};

/// What the clients do once they are back.
enum class Actions
{
    None,
    Budgeted, ///< Initialize, authorize, then pings or clicks, each when the ActionBudget lets it out.
    Unlimited, ///< The same without the budget.
};

struct Fleet
{
    std::uint32_t clients;
    Strategy strategy;
    Actions actions = Actions::None;
};

/// Simulates at most an hour of \a fleet. The same every time.
[[nodiscard]] Course simulate(const Scenario &scenario, const Fleet &fleet);
