// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/networkwatch.h"
#include "session/policy/randomness.h"
#include "session/protocol/moment.h"
#include "session/transport.h"
#include "session/waitstore.h"

#include <memory>

namespace BlazeAuth {

/// What a session takes from the world around it; tests and simulators replace parts of it.
struct Surroundings
{
    Clock clock = systemClock();
    Randomness randomness = systemRandomness();
    TransportFactory transports = webSocketTransports();
    NetworkWatchFactory networkWatch = systemNetworkWatch();
    /// Where waits outlive the program; null: nowhere.
    std::shared_ptr<WaitStore> waits = nullptr;
};

/// Those of a program that people start again and again: what a server asks for holds beyond its end.
[[nodiscard]] inline Surroundings lastingSurroundings()
{
    Surroundings result;
    result.waits = std::make_shared<WaitStore>();
    return result;
}

} // namespace BlazeAuth
