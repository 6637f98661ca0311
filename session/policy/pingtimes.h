// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace BlazeAuth {

/// How often a quiet peer is asked whether it is still there, and how long it may think about it.
struct PingTimes
{
    /// From one to the next.
    std::chrono::milliseconds interval{30'000};
    /// Without an answer, after which the connection is given up.
    std::chrono::milliseconds patience{10'000};
};

} // namespace BlazeAuth
