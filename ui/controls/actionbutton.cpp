// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/actionbutton.h"

#include "ui/controls/mnemonic.h"
#include "ui/look/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace BlazeAuth {
namespace {

struct Colors
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor focus;
};

} // namespace

ActionButton::ActionButton(Weight weight, QWidget *parent)
    : QPushButton(parent)
    , m_weight(weight)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void ActionButton::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    update();
}

QSize ActionButton::sizeHint() const
{
    const int padding = m_weight == Weight::Plain ? Size::hair : Size::large;
    const auto text = QFontMetrics(textFont()).size(Qt::TextShowMnemonic, this->text());
    const int height =
        fontMetrics().height() + 2 * (m_weight == Weight::Plain ? Size::tiny : Size::small + 1);
    return {qMax(Size::target, text.width() + 2 * padding), qMax(Size::target, height)};
}

QFont ActionButton::textFont() const
{
    return fontFor(m_weight == Weight::Plain ? TextSize::Body : TextSize::Strong, font());
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    const bool active = isEnabled() && !m_busy;
    const bool lifted = active && (isDown() || underMouse());
    const auto colors = [&]() -> Colors {
        if (m_weight == Weight::Primary) {
            if (!active)
                return {theme.quiet, theme.quiet, theme.quietText, theme.quietText};
            const auto fill = lifted ? theme.accentPressed : theme.accent;
            return {fill, fill, theme.accentText, theme.accentText};
        }
        const bool filled = m_weight == Weight::Secondary;
        const auto fill = !filled || !lifted ? theme.card : isDown() ? theme.quiet : theme.readOnlyField;
        const auto text =
            active ? readableOn(fill, theme.accentLine, theme.leastContrast()) : theme.quietText;
        return {fill, m_weight == Weight::Plain ? fill : theme.fieldEdge, text, theme.accentLine};
    }();

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_weight != Weight::Plain) {
        painter.setPen(QPen(colors.edge, Size::hair));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(outline, Size::fieldRadius, Size::fieldRadius);
    }
    if (hasFocus()) {
        const double inset = m_weight == Weight::Primary ? 2.5 : 0.5;
        painter.setPen(QPen(colors.focus, Size::focusLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline.adjusted(inset, inset, -inset, -inset), Size::fieldRadius - inset,
            Size::fieldRadius - inset);
    }
    painter.setPen(colors.text);
    auto words = textFont();
    words.setUnderline(m_weight == Weight::Plain && lifted);
    painter.setFont(words);
    painter.drawText(rect(), Qt::AlignCenter | mnemonicFlag(*this, text()), text());
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!m_held.isHeld(*event))
        click();
}

void ActionButton::keyReleaseEvent(QKeyEvent *event)
{
    m_held.released(*event);
    QPushButton::keyReleaseEvent(event);
}

} // namespace BlazeAuth
