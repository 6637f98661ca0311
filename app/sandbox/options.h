// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <variant>

namespace BlazeAuth::Sandbox {

/// What the command line of blazeauth-sandbox asks for.
struct Options
{
    quint16 port = 0; ///< 0 is any free one.
    QString dataFile; ///< Empty: the data that ships with the sandbox.
    QStringList command; ///< What to run beside the server; empty: only serve.
};

/// `--help` or `--version`: a text to print, and nothing else to do.
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
