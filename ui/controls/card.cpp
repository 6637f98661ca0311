// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/card.h"

#include "ui/look/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth {

void Card::stayInTheMiddle()
{
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(this, 1000);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(parentWidget());
    layout->setContentsMargins(Size::large, Size::large, Size::large, Size::large);
    layout->addStretch(1);
    layout->addLayout(middle, 1000);
    layout->addStretch(1);
}

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
