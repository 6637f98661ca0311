// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/kept/keptsignin.h"

namespace BlazeAuth {

/// \a problem in one sentence.
[[nodiscard]] BLAZEAUTH_EXPORT QString sentenceFor(KeptSignIn::Problem problem);
/// In its place while there is none: what it means to be kept signed in.
[[nodiscard]] QString keptSignInHint();

} // namespace BlazeAuth
