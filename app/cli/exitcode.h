// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

namespace BlazeAuth {

/// What the program ends with; scripts rely on the numbers.
enum class ExitCode
{
    Success = 0, ///< Authorized, or initialized where only that was asked.
    Rejected = 1,
    Configuration = 2, ///< Called or set up wrongly; nothing was sent.
    Closed = 3, ///< The server closed the connection with an application close code.
    Network = 4,
    Tls = 5,
    Timeout = 6,
    Protocol = 7,
};

[[nodiscard]] ExitCode exitCodeFor(FailureKind kind);

} // namespace BlazeAuth
