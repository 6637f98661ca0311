// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/commandline.h"
#include "app/launcher/launcherconfig.h"

namespace BlazeAuth {

/// What a launcher does after its start, with or without a window.
struct LauncherTask
{
    LauncherConfig config;
    ProgramCommand command;
    ProgramSurroundings surroundings;
    sigset_t signals{}; ///< Those to pass on, blocked.
};

/// `blazeauth-launcher: TEXT` on standard error, lost where nobody reads that. While a program runs its
/// ErrorOutput has the descriptor.
void sayOnStandardError(const QString &text);
/// Whether \a signal asks whoever gets it to end.
[[nodiscard]] bool asksToEnd(int signal);

/// `--check`: all that the launcher does, in a QCoreApplication; tells on standard error how it goes. Returns
/// the exit code.
[[nodiscard]] int runCheck(const LauncherTask &task);

} // namespace BlazeAuth
