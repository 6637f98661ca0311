// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/windowsettings.h"

#include <optional>

namespace BlazeAuth {

/// What outlives the window, each where there is a place for it.
struct LoginMemory
{
    std::optional<WindowSettingsFile> settings; ///< What is chosen in the menu.
};

/// That of a program that people start again and again.
[[nodiscard]] LoginMemory lastingMemory();

} // namespace BlazeAuth
