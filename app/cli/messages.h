// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"
#include "session/protocol/outcome.h"

#include <QtCore/QString>

namespace BlazeAuth {

/// What happened, in whole sentences on one line. For a wrong configuration or input it names the thing and
/// the fix, and begins with the status constant where the server would answer with one.
[[nodiscard]] QString messageFor(const Rejection &rejection);
[[nodiscard]] QString messageFor(const Closure &closure);
[[nodiscard]] QString messageFor(const Failure &failure);

/// \a remedy as scripts read it: `editLicense`.
[[nodiscard]] QString nameOf(Remedy remedy);
/// \a kind as scripts read it: `network`.
[[nodiscard]] QString nameOf(FailureKind kind);

/// \a problem as the failure that it is when nothing is sent because of it.
[[nodiscard]] Failure failureFor(const InputProblem &problem);

} // namespace BlazeAuth
