// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <functional>

class QPainter;

namespace BlazeAuth {

/// Paints into a ground as large as it is told, in pixels.
using Drawing = std::function<void(QPainter &painter, const QRectF &ground)>;

/// Shows \a drawing in \a rect, pixel by pixel at whatever scale \a painter has. What \a key names is drawn
/// once for each size in pixels, and then kept as long as Qt's cache of pixmaps keeps it.
void drawSharply(QPainter &painter, const QRectF &rect, const QString &key, const Drawing &drawing);

} // namespace BlazeAuth
