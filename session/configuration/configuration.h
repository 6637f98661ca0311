// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/sessionconfig.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>
#include <variant>

namespace BlazeAuth {

/// The names by which a program can be configured: as an option, an environment variable and a key of the
/// settings file: `--api-key`, `BLAZEAUTH_API_KEY`, `api-key`.
enum class Setting
{
    Server,
    ApiKey,
    ClientId,
    CaFile,
    Pins,
    Proxy
};

/// Each of them, in the order of the documentation.
inline constexpr Setting everySetting[] = {
    Setting::Server, Setting::ApiKey, Setting::ClientId, Setting::CaFile, Setting::Pins, Setting::Proxy};

/// Values given on one level; a missing key is a setting not made there.
using Settings = QHash<Setting, QString>;

/// `server`, `api-key`, `client-id`, `ca-file`, `pins` or `proxy`.
[[nodiscard]] QString nameOf(Setting setting);
/// `BLAZEAUTH_SERVER` and so on; empty for Proxy, which follows the usual `*_proxy` variables.
[[nodiscard]] QString environmentVariableOf(Setting setting);

/// The login for a proxy, which only the environment holds: `BLAZEAUTH_PROXY_USER` and
/// `BLAZEAUTH_PROXY_PASSWORD`. Unset when neither is set: as an option or in a file others could read it.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<ProxyLogin> proxyLoginFromEnvironment();
/// The settings that the environment makes; empty variables make none.
[[nodiscard]] Settings settingsFromEnvironment();
/// The settings in the INI file \a path; none when it does not exist. SettingsUnusable when it cannot be
/// read, is no INI file, or has a key that is not one of nameOf(); the detail names file, key and fix.
[[nodiscard]] std::variant<Settings, Failure> settingsFromFile(const QString &path);
/// Where the user's settings file is: `blazeauth/settings.ini` in the user's folder for configuration.
[[nodiscard]] BLAZEAUTH_EXPORT QString settingsFilePath();

/// What \a options, \a environment and \a file make together: options beat the environment, the environment
/// beats the file. Reads the CA file; derives the client id from the machine when none is set. The detail of
/// a Failure is one line that names the thing and the fix, and holds no secret.
[[nodiscard]] std::variant<SessionConfig, Failure> configurationFrom(
    const Settings &options, const Settings &environment, const Settings &file);

} // namespace BlazeAuth
