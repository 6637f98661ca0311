// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/colorscheme.h"
#include "ui/menu/outcomelog.h"

#include <QtCore/QDateTime>

namespace BlazeAuth {

/// What a vendor wants to know of a computer on which something does not work. No secrets: no keys, logins or
/// passwords have a place here, and the device ID only as it may be shown.
struct DiagnosticsFacts
{
    QDateTime taken; ///< When, in any zone.
    QString program; ///< Name and version.
    QString ownVersion; ///< Of BlazeAuth.
    QString qtBuilt; ///< Version of Qt that the program was built with,
    QString qtRunning; ///< and that it runs with.
    QString platform; ///< Plugin of Qt for the window system.
    QString system; ///< Operating system, kernel and processor.
    QString locale; ///< Of the system.
    QString language; ///< Of the window; empty for the system's.
    double scale = 1; ///< Device pixels for each pixel.
    double fontSize = 0; ///< In points; negative where the font has none.
    ColorScheme colorScheme = ColorScheme::System;
    bool isDark = false;
    QString server; ///< The host, and the port where it is not the usual one.
    QString proxy; ///< Its kind, host and port.
    QString tls; ///< The backend and its version.
    QString deviceId; ///< Masked.
    QString stage; ///< Of the session.
    QList<OutcomeLog::Entry> outcomes; ///< The oldest first.
};

/// \a facts as the lines that are copied: in English, whatever the language of the window, since the vendor
/// reads them. Each fact is made harmless and takes one line.
[[nodiscard]] QString diagnosticsText(const DiagnosticsFacts &facts);

} // namespace BlazeAuth
