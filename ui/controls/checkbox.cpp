// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/checkbox.h"

#include "ui/controls/mnemonic.h"
#include "ui/look/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace BlazeAuth {
namespace {

constexpr int margin = Size::tiny; // for the line of the focus

void drawTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPen pen(color, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)}));
}

} // namespace

CheckBox::CheckBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::textIndent() const
{
    return scaled(Size::symbol, font()) + Size::small;
}

QSize CheckBox::textSize(int width) const
{
    const QRect room(0, 0, qMax(1, width - textIndent() - margin), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).size();
}

QSize CheckBox::sizeHint() const
{
    const auto words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int width = textIndent() + words.width() + margin;
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const
{
    return {textIndent() + Size::target, heightForWidth(QWIDGETSIZE_MAX)};
}

bool CheckBox::hasHeightForWidth() const
{
    return true;
}

int CheckBox::heightForWidth(int width) const
{
    m_heights.follow(text(), *this);
    const int words = m_heights.at(width, [this, width] { return textSize(width).height(); });
    return qMax(Size::target, qMax(scaled(Size::symbol, font()), words) + 2 * margin);
}

QRect CheckBox::contents() const
{
    const QRect leading(0, 0, qMin(width(), textIndent() + textSize(width()).width() + margin), height());
    return QStyle::visualRect(layoutDirection(), rect(), leading);
}

bool CheckBox::hitButton(const QPoint &at) const
{
    return contents().contains(at);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentLine, Size::focusLine));
        constexpr double inset = Size::focusLine / 2.0;
        // Around the words, so that the box stands in line with what is above it.
        const QRect words(textIndent() - margin, 0, textSize(width()).width() + 2 * margin, height());
        painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), rect(), words))
                                    .adjusted(inset, inset, -inset, -inset),
            Size::fieldRadius, Size::fieldRadius);
    }

    // The box stands beside the first line.
    const int side = scaled(Size::symbol, font());
    const int textTop = (height() - textSize(width()).height()) / 2;
    const int line = fontMetrics().boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, 1), 0, text()).height();
    const int top = textTop + (line - side) / 2;
    const auto place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, side, side));
    const auto box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lifted = isEnabled() && (isDown() || underMouse());
    if (!isEnabled()) {
        painter.setPen(QPen(theme.fieldEdge, Size::hair));
        painter.setBrush(theme.quiet);
    } else if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(lifted ? theme.accentPressed : theme.accent);
    } else {
        painter.setPen(
            QPen(lifted ? theme.accentLine : theme.fieldEdge, lifted ? Size::focusLine : Size::hair));
        painter.setBrush(theme.field);
    }
    painter.drawRoundedRect(box, Size::tiny, Size::tiny);
    if (isChecked())
        drawTick(painter, box, isEnabled() ? theme.accentText : theme.quietText);

    const QRect words(textIndent(), textTop, width() - textIndent() - margin, height() - textTop);
    painter.setPen(isEnabled() ? theme.text : theme.mutedText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap
            | mnemonicFlag(*this, text()),
        text());
}

} // namespace BlazeAuth
