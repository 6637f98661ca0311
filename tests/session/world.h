// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/surroundings.h"

namespace BlazeAuth::Tests {

using namespace std::chrono_literals;

/// A world whose clock stands still until it is moved, and whose chance is always the same.
struct World
{
    Moment moment{.wall = 1'800'000'000s, .boot = 1000s};
    double chance = 0.5;
    NetworkWatch *watch = nullptr;

    Surroundings surroundings()
    {
        Surroundings result;
        result.clock = [this] { return moment; };
        result.randomness = [this] { return chance; };
        result.networkWatch = [this] {
            auto made = std::make_unique<NetworkWatch>();
            watch = made.get();
            return made;
        };
        return result;
    }
};

/// The real clock, and no news of the network.
inline Surroundings quiet(double chance = 0.5)
{
    return {.randomness = [chance] { return chance; }, .networkWatch = {}};
}

} // namespace BlazeAuth::Tests
