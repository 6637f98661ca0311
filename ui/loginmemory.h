// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/kept/secretstore.h"
#include "ui/menu/windowsettings.h"

#include <memory>
#include <optional>

namespace BlazeAuth {

/// What outlives the window, each where there is a place for it.
struct LoginMemory
{
    std::optional<WindowSettingsFile> settings; ///< What is chosen in the menu.
    std::unique_ptr<SecretStore> secrets; ///< For Keep me signed in.
    /// The file that says whether there is something among the secrets; empty for the usual one.
    QString keptMarks;
};

/// That of a program that people start again and again: their folder for configuration, and their keychain.
[[nodiscard]] BLAZEAUTH_EXPORT LoginMemory lastingMemory();

} // namespace BlazeAuth
