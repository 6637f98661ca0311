// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/card.h"

#include "ui/theme.h"

#include <QtGui/QPainter>

namespace BlazeAuth {

void Card::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.cardEdge, Size::hair));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size::cardRadius, Size::cardRadius);
}

} // namespace BlazeAuth
