// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/tabs.h"

#include "ui/accessibility/accessibletabs.h"
#include "ui/controls/mnemonic.h"
#include "ui/look/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

Tabs::Tabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"tabs"_s);
    setDrawBase(false);
    setExpanding(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeTabsAccessible(*this);
}

QSize Tabs::tabSizeHint(int index) const
{
    const auto text = textSize(tabText(index));
    return {text.width() + 2 * Size::medium, qMax(Size::target, text.height() + 2 * Size::small + 2)};
}

QSize Tabs::textSize(const QString &text) const
{
    // Layouts ask a dozen times, and to lay out a text takes a while.
    if (m_measuredFont != font() || m_measuredDotsPerInch != logicalDpiY()) {
        m_measuredFont = font();
        m_measuredDotsPerInch = logicalDpiY();
        m_textSizes.clear();
    }
    auto &size = m_textSizes[text];
    if (!size.isValid()) {
        const QFontMetrics metrics(fontFor(TextSize::Strong, font()));
        size = {metrics.size(Qt::TextShowMnemonic, text).width(), metrics.height()};
    }
    return size;
}

QSize Tabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index) - QSize(2 * (Size::medium - Size::small), 0);
}

void Tabs::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    tellFocusOfTabs(*this);
}

void Tabs::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - Size::hair, width(), Size::hair), theme.hairline);
    for (int index = 0; index < count(); ++index) {
        const auto tab = tabRect(index);
        const bool current = index == currentIndex();
        if (current && hasFocus()) {
            painter.setPen(QPen(theme.accentLine, Size::focusLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(tab).adjusted(2, 2, -2, -6), Size::fieldRadius, Size::fieldRadius);
        }
        if (current)
            painter.fillRect(QRect(tab.left(), height() - Size::focusLine - Size::hair, tab.width(),
                                 Size::focusLine + Size::hair),
                theme.accentLine);
        painter.setFont(fontFor(current ? TextSize::Strong : TextSize::Body, font()));
        painter.setPen(current ? theme.accentLine : theme.mutedText);
        painter.drawText(tab.adjusted(0, 0, 0, -Size::focusLine),
            Qt::AlignCenter | mnemonicFlag(*this, tabText(index)), tabText(index));
    }
}

} // namespace BlazeAuth
