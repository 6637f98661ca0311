// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/itemviewlook.h"

#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace BlazeAuth::Bench {

ItemViewLook::ItemViewLook(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    view.setFrameStyle(QFrame::Box | QFrame::Plain); // for its width; paintEdge() draws it
    view.setLineWidth(Size::focusLine);
    view.setAlternatingRowColors(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.installEventFilter(this);
    apply();
}

bool ItemViewLook::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint: // of what lies around the rows
        paintEdge();
        return true;
    case QEvent::PaletteChange:
    case QEvent::ParentChange:
        apply();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_view.update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ItemViewLook::apply()
{
    const auto theme = themeAround(m_view);
    auto colors = m_view.palette();
    colors.setColor(QPalette::Base, theme.card);
    colors.setColor(QPalette::AlternateBase, theme.readOnlyField);
    colors.setColor(QPalette::Text, theme.text);
    colors.setColor(QPalette::Highlight, theme.accent);
    colors.setColor(QPalette::HighlightedText, theme.accentText);
    // Compared first: each of these calls comes back here as an event.
    if (colors != m_view.palette())
        m_view.setPalette(colors);
}

void ItemViewLook::paintEdge()
{
    const auto theme = themeAround(m_view);
    const bool isChosen = m_view.hasFocus();
    const int width = isChosen ? Size::focusLine : Size::hair;
    const double inset = width / 2.0;
    QPainter painter(&m_view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChosen ? theme.accentLine : theme.fieldEdge, width));
    painter.setBrush(theme.card);
    painter.drawRect(QRectF(m_view.rect()).adjusted(inset, inset, -inset, -inset));
}

} // namespace BlazeAuth::Bench
