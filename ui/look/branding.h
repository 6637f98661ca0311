// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtGui/QColor>

namespace BlazeAuth {

/// What a vendor makes the window their own by. Each may be left out.
struct Branding
{
    QString name; ///< Of the program; until the server tells one, and where it tells none.
    QByteArray logo; ///< An SVG picture, about as wide as high.
    QColor accent; ///< In place of the palette's highlight; made readable where it is not.
    /// Where users find help: `https://` or `mailto:`; anything else is as good as none.
    QUrl supportLink;
};

} // namespace BlazeAuth
