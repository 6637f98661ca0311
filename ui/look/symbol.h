// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>

class QPainter;

namespace BlazeAuth {

/// The pictograms of the window; one file each in resources/symbols.
enum class Symbol
{
    Error,
    Warning,
    Information,
    Success, ///< A tick.
    Cross, ///< The opposite of a tick.
    Eye,
    EyeOff,
    More ///< Three dots: a menu.
};

/// The drawing of \a symbol, in black, among the resources.
[[nodiscard]] QString fileOf(Symbol symbol);
/// Draws \a symbol in one colour into \a rect, sharp at every scale. A square, best of even size.
BLAZEAUTH_EXPORT void drawSymbol(QPainter &painter, Symbol symbol, const QRectF &rect, const QColor &color);

} // namespace BlazeAuth
