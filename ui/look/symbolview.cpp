// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/symbolview.h"

#include <QtGui/QPainter>

namespace BlazeAuth {

SymbolView::SymbolView(Symbol symbol, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_tone(tone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SymbolView::sizeHint() const
{
    const int size = scaled(m_size, font());
    return {size, size};
}

void SymbolView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSymbol(painter, m_symbol, QRectF(rect()), themeFor(palette()).colorOf(m_tone));
}

} // namespace BlazeAuth
