// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/contentscroll.h"

#include "ui/accessibility/accessibleroles.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace BlazeAuth {

ContentScroll::ContentScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleRole(*this, QAccessible::Pane); // or its name would not be read
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(gutter, 0, gutter, 0);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The card shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int last) { setFocusPolicy(last > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    // Qt reveals only what the focus reaches from within.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *focused) {
        if (focused != nullptr && widget()->isAncestorOf(focused))
            reveal(*focused);
    });
}

ContentScroll::~ContentScroll()
{
    qApp->disconnect(this); // the focus still moves when what is in here goes
}

void ContentScroll::reveal(const QWidget &part)
{
    auto *bar = verticalScrollBar();
    const int top = part.mapTo(widget(), QPoint()).y();
    const int value = qMax(bar->value(), top + part.height() - viewport()->height());
    bar->setValue(qMin(value, top));
}

bool ContentScroll::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeFor(palette()).accentLine, Size::focusLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::tiny, Size::tiny);
    }
    return handled;
}

} // namespace BlazeAuth
