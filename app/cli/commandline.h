// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/configuration/configuration.h"
#include "session/protocol/outcome.h"

#include <QtCore/QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace BlazeAuth {

enum class Command
{
    License,
    Account,
    Probe
};

/// What the user asked for on the command line.
struct CommandLine
{
    Command command = Command::Probe;
    std::optional<QString> operand; ///< The KEY or LOGIN, when given.
    Settings settings;
    std::chrono::milliseconds timeout{30'000}; ///< On the attempt, up to `authorized`.
    bool json = false;
    bool watch = false;
};

/// The user asked for a text, `--help` or `--version`.
struct Information
{
    QString text;
};

/// Reads \a arguments, the program's own name first. The detail of a Failure (UsageError) is one line that
/// names the thing and the fix, and nothing that could be a secret in a wrong place.
[[nodiscard]] std::variant<CommandLine, Information, Failure> parseCommandLine(const QStringList &arguments);

/// Whether \a arguments ask for JSON, even if the rest of them cannot be understood.
[[nodiscard]] bool wantsJson(const QStringList &arguments);

} // namespace BlazeAuth
