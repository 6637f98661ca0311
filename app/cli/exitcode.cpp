// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/exitcode.h"

namespace BlazeAuth {

ExitCode exitCodeFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Config:
        return ExitCode::Configuration;
    case FailureKind::Network:
        return ExitCode::Network;
    case FailureKind::Tls:
        return ExitCode::Tls;
    case FailureKind::Timeout:
        return ExitCode::Timeout;
    case FailureKind::Protocol:
        return ExitCode::Protocol;
    }
    Q_UNREACHABLE();
}

} // namespace BlazeAuth
