// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/choicebutton.h"

#include "ui/controls/mnemonic.h"
#include "ui/look/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace BlazeAuth {
namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int unlimited = 10'000; // higher than any text

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::indicatorSize() const
{
    return scaled(Size::symbol, font());
}

int ChoiceButton::textStart() const
{
    return Size::tiny + indicatorSize() + Size::small;
}

QRect ChoiceButton::textBounds(int width) const
{
    const QRect room(0, 0, qMax(1, width - textStart() - Size::tiny), unlimited);
    return fontMetrics().boundingRect(room, wrapped, text());
}

int ChoiceButton::heightForWidth(int width) const
{
    return qMax(Size::target, qMax(indicatorSize(), textBounds(width).height()) + 2 * Size::tiny);
}

QSize ChoiceButton::sizeHint() const
{
    // As narrow as its longest word; what is wider is a matter of the layout.
    const int narrow = textBounds(0).width() + textStart() + Size::tiny;
    return {narrow, heightForWidth(qMax(narrow, width()))};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

bool ChoiceButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentLine, Size::focusLine));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), Size::fieldRadius - 2, Size::fieldRadius - 2);
    }
    const int size = indicatorSize();
    const QRect place(Size::tiny, (height() - size) / 2, size, size);
    const auto circle =
        QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(1.5, 1.5, -1.5, -1.5);
    const auto ink = !isEnabled() ? theme.quietText : isChecked() ? theme.accentLine : theme.fieldEdge;
    painter.setPen(QPen(ink, isChecked() ? Size::focusLine : Size::hair));
    painter.setBrush(underMouse() && isEnabled() ? theme.readOnlyField : theme.field);
    painter.drawEllipse(circle);
    if (isChecked()) {
        const double inset = circle.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    const QRect words(textStart(), 0, width() - textStart() - Size::tiny, height());
    painter.setPen(isEnabled() ? theme.text : theme.mutedText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
            | Qt::TextWordWrap | mnemonicFlag(*this, text()),
        text());
}

} // namespace BlazeAuth
