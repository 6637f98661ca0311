// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace BlazeAuth {

/// What a vendor makes the window their own by. Each may be left out.
struct Branding
{
    QString name; ///< Of the program; until the server tells one, and where it tells none.
    QByteArray logo; ///< An SVG drawing, about as wide as high; see readVendorLogo() for what it may hold.
    QColor accent; ///< In place of the palette's highlight, see accented(); made readable where it is not.
    /// Where users find help: `https://` or `mailto:`; anything else is as good as none.
    QUrl supportLink;
};

/// \a palette with \a accent for what is highlighted. As it is where \a accent is invalid or cannot be seen
/// at all, and where the palette has a high contrast: whoever needs that has chosen its colours.
[[nodiscard]] BLAZEAUTH_EXPORT QPalette accented(const QPalette &palette, const QColor &accent);

} // namespace BlazeAuth
