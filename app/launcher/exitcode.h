// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

namespace BlazeAuth {

/// What the launcher ends with where it is not the program's own code; scripts rely on the numbers. Up to 7
/// they are those of the console program.
enum class LauncherExit
{
    Success = 0, ///< Signed in, where nothing was to be started.
    NotSignedIn = 1, ///< Refused, nobody is kept signed in, or the window was closed.
    Configuration = 2, ///< Called or set up wrongly.
    Closed = 3, ///< The server closed the connection with an application close code.
    Network = 4,
    Tls = 5,
    Timeout = 6,
    Protocol = 7,
    SessionEnded = 124, ///< The program was ended because the session had.
    AlreadyRunning = 125, ///< Another launcher runs the same program.
    ProgramUnusable = 126, ///< It cannot be run.
    ProgramMissing = 127,
    Signal = 128, ///< And the number of the signal that ended the program, or the launcher before it ran.
};

[[nodiscard]] constexpr LauncherExit launcherExitFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Config:
        return LauncherExit::Configuration;
    case FailureKind::Network:
        return LauncherExit::Network;
    case FailureKind::Tls:
        return LauncherExit::Tls;
    case FailureKind::Timeout:
        return LauncherExit::Timeout;
    case FailureKind::Protocol:
        break;
    }
    return LauncherExit::Protocol;
}

} // namespace BlazeAuth
