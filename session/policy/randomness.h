// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <functional>

namespace BlazeAuth {

/// Where chance comes from; passed in wherever a decision needs it.
///
/// Each call gives a number from 0 up to, not including, 1.
using Randomness = std::function<double()>;

/// The generator of this computer.
[[nodiscard]] BLAZEAUTH_EXPORT Randomness systemRandomness();

} // namespace BlazeAuth
