// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/endpolicy.h"

namespace BlazeAuth {

class AuthSession;

/// How it stands with \a session, for whoever runs a program by its grant.
[[nodiscard]] Standing standingOf(const AuthSession &session);

} // namespace BlazeAuth
