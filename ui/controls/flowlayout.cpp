// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/flowlayout.h"

#include "ui/controls/chiplayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace BlazeAuth {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto *item : shown())
        least = least.expandedTo(item->sizeHint());
    return least.isValid() ? least.grownBy(contentsMargins()) : least;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const auto around = contentsMargins();
    const auto all = places(width - around.left() - around.right());
    return all.isEmpty() ? 0 : around.top() + all.last().bottom() + 1 + around.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto items = shown();
    const auto inside = rect.marginsRemoved(contentsMargins());
    const auto all = places(inside.width());
    for (qsizetype i = 0; i < items.size(); ++i)
        items.at(i)->setGeometry(
            QStyle::visualRect(direction, inside, all.at(i).translated(inside.topLeft())));
}

QList<QLayoutItem *> FlowLayout::shown() const
{
    QList<QLayoutItem *> result;
    for (auto *item : m_items) {
        if (!item->isEmpty())
            result.append(item);
    }
    return result;
}

QList<QRect> FlowLayout::places(int width) const
{
    QList<QSize> sizes;
    for (const auto *item : shown())
        sizes.append(item->sizeHint());
    return chipLayout(sizes, width, spacing());
}

} // namespace BlazeAuth
