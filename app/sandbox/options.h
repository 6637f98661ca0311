// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/scenario.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>
#include <variant>

namespace BlazeAuth::Sandbox {

/// The server in the sandbox.
struct OwnServer
{
    QString dataFile; ///< Empty: the data that ships with the sandbox.
    std::optional<Scenario> scenario; ///< What every client is answered; unset: each by its inputs.
};

/// A server elsewhere, behind a relay.
struct UpstreamServer
{
    QUrl url; ///< As problemInUpstream() wants it.
    QString authoritiesFile; ///< Empty: the authorities of the system.
    Faults faults;
};

/// What the command line of blazeauth-sandbox asks for.
struct Options
{
    quint16 port = 0; ///< 0 is any free one.
    std::variant<OwnServer, UpstreamServer> server;
    QStringList command; ///< What to run beside the server; empty: only serve.
};

/// `--help`, `--version` or `--scenarios`: a text to print, and nothing else to do.
struct Information
{
    QString text;
};

/// Why the command line is of no use, in one line that names the thing and the fix.
struct UsageError
{
    QString text;
};

/// Reads the command line; the first argument is the name of the program. Pure.
[[nodiscard]] std::variant<Options, Information, UsageError> parseOptions(const QStringList &arguments);

} // namespace BlazeAuth::Sandbox
