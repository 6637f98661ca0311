// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/menubutton.h"

#include "ui/accessibility/accessibletext.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

MenuButton::MenuButton(QWidget *parent)
    : ActionButton(Weight::Plain, parent)
{
    setObjectName(u"menuButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void MenuButton::retranslate()
{
    //: Name of the button with three dots, for screen readers and as a tooltip
    const auto name = tr("Menu");
    changeAccessibleName(*this, name);
    setToolTip(name);
}

QSize MenuButton::sizeHint() const
{
    const int size = qMax(Size::target, scaled(Size::symbol, font()) + 2 * Size::tiny);
    return {size, size};
}

void MenuButton::changeEvent(QEvent *event)
{
    ActionButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void MenuButton::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    click();
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && !event->isAutoRepeat())
        click();
    else
        ActionButton::keyPressEvent(event);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = Size::focusLine / 2.0;
    const auto frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const bool lifted = isDown() || underMouse();
    if (lifted || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accentLine, Size::focusLine) : QPen(Qt::NoPen));
        painter.setBrush(lifted ? QBrush(theme.quiet) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frame, Size::fieldRadius - 1, Size::fieldRadius - 1);
    }
    const int size = scaled(Size::symbol, font());
    QRectF picture(0, 0, size, size);
    picture.moveCenter(QRectF(rect()).center());
    drawSymbol(painter, Symbol::More, picture, theme.quietText);
}

} // namespace BlazeAuth
