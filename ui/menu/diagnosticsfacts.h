// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/diagnosticstext.h"
#include "ui/menu/windowsettings.h"

class QWidget;

namespace BlazeAuth {

class AuthSession;

/// The facts about this computer, \a session and \a window as they are now. The desktop is not asked for its
/// proxy, since that may take long.
[[nodiscard]] DiagnosticsFacts diagnosticsFactsOf(const AuthSession &session, const QWidget &window,
    const WindowSettings &settings, const OutcomeLog &outcomes);

} // namespace BlazeAuth
