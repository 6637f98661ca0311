// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

namespace BlazeAuth {

class LoginWidget;

/// Leaves the event loop with \a code as soon as \a login has saved what it has to; a keychain that takes
/// longer than two seconds to write something down does not hold up the end of the program.
void exitWhenSaved(const LoginWidget &login, int code);

} // namespace BlazeAuth
