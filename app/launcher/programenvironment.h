// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"

#include <QtCore/QProcessEnvironment>

namespace BlazeAuth {

/// The environment of a program that is started by \a grant, from \a own, that of the launcher. Whatever
/// there was of BLAZEAUTH_ is gone, passwords among it; instead there are, without a secret:
///
/// - BLAZEAUTH_IDENTITY: who signed in, masked
/// - BLAZEAUTH_LEVELS: JSON, a list of pairs of name and value: `[["tier","pro"]]`
/// - BLAZEAUTH_EXPIRES_AT: `2026-01-31T12:00:00Z`; absent where no expiry is known
[[nodiscard]] QProcessEnvironment programEnvironment(const QProcessEnvironment &own, const Grant &grant);

/// \a grant's identity, a login too only as its ends; nothing in it but what can be seen.
[[nodiscard]] QString maskedIdentity(const Grant &grant);

} // namespace BlazeAuth
