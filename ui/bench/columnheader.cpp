// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/columnheader.h"

#include "ui/look/theme.h"

#include <QtGui/QPainter>

namespace BlazeAuth::Bench {

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize ColumnHeader::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextSize::Strong, font()));
    return {QHeaderView::sizeHint().width(), qMax(Size::target, metrics.height() + 2 * Size::tiny)};
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    const auto theme = themeAround(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.readOnlyField);
    painter.end();
    QHeaderView::paintEvent(event);
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const auto theme = themeAround(*this);
    painter->fillRect(rect, theme.readOnlyField);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), Size::hair), theme.fieldEdge);
    // Where one column ends and can be dragged.
    const int end = isRightToLeft() ? rect.left() : rect.right();
    painter->fillRect(
        QRect(end, rect.top() + Size::tiny, Size::hair, rect.height() - 2 * Size::tiny), theme.hairline);
    painter->setFont(fontFor(TextSize::Strong, font()));
    painter->setPen(theme.mutedText);
    const auto place = rect.adjusted(Size::tiny, 0, -Size::tiny, 0);
    const auto title = model()->headerData(column, orientation()).toString();
    const auto fitting = painter->fontMetrics().elidedText(title, Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, fitting);
}

} // namespace BlazeAuth::Bench
