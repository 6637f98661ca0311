// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/programprocess.h"

#include <QtCore/QStringList>

#include <variant>

namespace BlazeAuth {

/// How the launcher was called.
struct LauncherCommandLine
{
    QString configPath;
    bool check = false; ///< Without a window.
    ProgramCommand command; ///< Empty where only the sign-in is to be checked.
};

/// The user asked for a text, `--help` or `--version`.
struct LauncherInformation
{
    QString text;
};

/// What is wrong, in one line.
struct LauncherUsageError
{
    QString text;
};

/// Reads \a arguments, the program's own name first. Everything from the program on, or from `--`, is its
/// own.
[[nodiscard]] std::variant<LauncherCommandLine, LauncherInformation, LauncherUsageError>
readLauncherCommandLine(const QStringList &arguments);

} // namespace BlazeAuth
