// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/revealbutton.h"

#include "ui/look/symbol.h"
#include "ui/look/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace BlazeAuth {

RevealButton::RevealButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
}

QSize RevealButton::sizeHint() const
{
    return {Size::target, Size::target};
}

bool RevealButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    // Set as a tool tip it would also be the description, and the name be read twice.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName(), this);
    return true;
}

void RevealButton::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = Size::focusLine / 2.0 + 1;
    const auto frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accentLine, Size::focusLine) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.quiet) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frame, Size::fieldRadius - 2, Size::fieldRadius - 2);
    }
    QRectF picture(0, 0, Size::symbol, Size::symbol);
    picture.moveCenter(QRectF(rect()).center());
    drawSymbol(painter, isChecked() ? Symbol::EyeOff : Symbol::Eye, picture, theme.quietText);
}

} // namespace BlazeAuth
