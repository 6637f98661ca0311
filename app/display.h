// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

namespace BlazeAuth {

/// Whether the environment names a display for windows, where it has to. Without, Qt ends the program in
/// words of its own.
[[nodiscard]] inline bool hasDisplay()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

} // namespace BlazeAuth
