// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/endpolicy.h"
#include "session/sessionconfig.h"
#include "ui/look/branding.h"

#include <variant>

namespace BlazeAuth {

/// What a vendor has written into the configuration file of the launcher; see docs/launcher.md.
struct LauncherConfig
{
    SessionConfig session;
    Branding branding;
    EndRules end;
};

/// Why there is none: one line that names file, key and fix, and holds no secret.
struct ConfigProblem
{
    QString text;
};

/// Reads the file \a path and those that it names, relative to its folder; each must be one that
/// readTrustedFile() takes. Where there is a problem it is the first one that was found. Environment and
/// settings file of the user have no part in it.
[[nodiscard]] std::variant<LauncherConfig, ConfigProblem> readLauncherConfig(const QString &path);

} // namespace BlazeAuth
