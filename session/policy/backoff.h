// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace BlazeAuth {

/// The n-th failure in a row, counted from 0, is followed by a delay drawn evenly from 0 to first * 2^n, at
/// most longest ("full jitter").
struct Backoff
{
    /// The most that the first delay may be; each one after it may be twice as long.
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{60'000}; ///< The most that any may be.
};

} // namespace BlazeAuth
