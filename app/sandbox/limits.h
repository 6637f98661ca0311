// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace BlazeAuth::Sandbox {

/// The numbers of the rules: the documented ones, unless a test wants others.
struct Limits
{
    /// From connecting to a successful Initialize; then the connection is closed with 4202 (page Initialize).
    std::chrono::milliseconds initialize{15'000};
    /// Packets of one session in any 60 seconds; the next one is closed with 4201 (page Rate limiting).
    int actionsPerMinute = 60;
    /// How long a client (its address and client id) stays shut out after that (page Rate limiting).
    std::chrono::seconds blocked{300};
    /// Failures in a row to find the application of an API key; the next one is closed with 4205 (page
    /// Initialize).
    int apiKeyFailures = 3;
    /// How long a second of a magic input lasts (`SLOW-3000`, `THEN-4100-5`). Tests make it short.
    std::chrono::milliseconds second{1'000};
    /// How long a client that has been closed may stay on its connection.
    std::chrono::milliseconds lingering{1'000};
    /// Clients at a time; whoever comes then is turned away.
    int connections = 200;
};

} // namespace BlazeAuth::Sandbox
