// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <optional>

namespace BlazeAuth {

/// Whether Caps Lock is on now; nothing where nobody can tell.
using CapsLock = std::function<std::optional<bool>()>;

/// Asks the X server; on other platforms there is no way to ask.
[[nodiscard]] std::optional<bool> systemCapsLock();

} // namespace BlazeAuth
