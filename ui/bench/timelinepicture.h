// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/attempttimes.h"

#include <QtCore/QRectF>
#include <QtCore/QSize>

class QFont;
class QPainter;

namespace BlazeAuth {
struct Theme;
}

namespace BlazeAuth::Bench {

/// Paints \a attempts, the oldest first: the newest one step by step, with an axis, and below it in a line
/// each how long the ones before took, without waiting for the user. In the font of \a painter and the
/// colours of \a theme, with its ground, in any \a area of at least timelineSize().
void paintTimeline(
    QPainter &painter, const QRectF &area, const QList<AttemptTimes> &attempts, const Theme &theme);

/// What the picture needs for \a attempts in \a font.
[[nodiscard]] QSize timelineSize(const QList<AttemptTimes> &attempts, const QFont &font);

} // namespace BlazeAuth::Bench
