// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/connectionindicator.h"

#include "ui/accessibility/accessibletext.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr int dotSize = Size::small + 2;

} // namespace

ConnectionIndicator::ConnectionIndicator(QWidget *parent)
    : TextLabel(TextSize::Small, Ink::Muted, parent)
{
    setObjectName(u"connectionIndicator"_s);
    applyIndent();
    setState(m_state);
}

void ConnectionIndicator::setState(ConnectionState state)
{
    m_state = state;
    retranslate();
    update();
}

void ConnectionIndicator::retranslate()
{
    const auto text = [this] {
        switch (m_state) {
        case ConnectionState::Connecting:
            //: Connection indicator
            return tr("Connection: connecting");
        case ConnectionState::Ready:
            //: Connection indicator: the server can be asked
            return tr("Connection: ready");
        case ConnectionState::Asleep:
            //: Connection indicator: closed because nobody was there, wakes by itself
            return tr("Connection: asleep");
        case ConnectionState::Waiting:
            //: Connection indicator: the server asked to stay away for a while
            return tr("Connection: waiting");
        case ConnectionState::Offline:
            break;
        }
        //: Connection indicator: there is none
        return tr("Connection: offline");
    }();
    setText(text);
    changeAccessibleName(*this, text);
}

void ConnectionIndicator::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyIndent();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionIndicator::applyIndent()
{
    setIndent(scaled(dotSize, font()) + Size::small); // at the start of the line, where the dot is
}

void ConnectionIndicator::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    const auto theme = themeAround(*this);
    const int dot = scaled(dotSize, font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place(0, (height() - dot) / 2, dot, dot);
    const auto circle = QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(1, 1, -1, -1);
    // Full only when all is well, so that the dot speaks without its color too.
    const bool ready = m_state == ConnectionState::Ready;
    const auto color = ready                                 ? theme.colorOf(Tone::Success)
                       : m_state == ConnectionState::Offline ? theme.colorOf(Tone::Error)
                                                             : theme.mutedText;
    painter.setPen(QPen(color, Size::focusLine));
    painter.setBrush(ready ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
}

} // namespace BlazeAuth
