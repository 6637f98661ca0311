// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <chrono>
#include <functional>

namespace BlazeAuth {

/// One reading of the two clocks that matter: the wall clock, which the user can set, and the time since the
/// computer started, sleep included, which nobody can.
struct Moment
{
    std::chrono::milliseconds wall{}; ///< Since 1970-01-01T00:00:00Z.
    std::chrono::milliseconds boot{}; ///< Since an arbitrary start; never goes back.
};

/// Where the time comes from; passed in wherever a decision needs it.
using Clock = std::function<Moment()>;

/// The clocks of this computer.
[[nodiscard]] BLAZEAUTH_EXPORT Clock systemClock();

} // namespace BlazeAuth
