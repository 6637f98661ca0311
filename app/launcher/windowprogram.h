// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/checkprogram.h"

namespace BlazeAuth {

/// What users call the program of \a task: by its branding, or else by its file.
[[nodiscard]] QString shownName(const LauncherTask &task);

/// All that the launcher does, in a QApplication, with a window where it is needed. Returns the exit code.
[[nodiscard]] int runWithWindow(const LauncherTask &task);

/// Tells in a window why the program called \a name is not started, until that is closed. Returns \a code, or
/// 128 and the number of the one of \a signals that ended it.
[[nodiscard]] int tellInWindow(
    const QString &name, const QString &sentence, int code, const sigset_t &signals);

} // namespace BlazeAuth
