// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/message/messagearea.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/textlabel.h"
#include "ui/look/symbol.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr int padding = Size::medium;
constexpr int mostActions = 3;

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Symbol::Success;
    case Tone::Warning:
        return Symbol::Warning;
    case Tone::Error:
        return Symbol::Error;
    case Tone::Information:
        break;
    }
    return Symbol::Information;
}

} // namespace

MessageArea::MessageArea(const QString &objectName, QString prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(std::move(prefix))
    , m_box(new QWidget(this))
    , m_title(new TextLabel(TextSize::Strong, TextLabel::Ink::Normal, m_box))
    , m_explanation(new TextLabel(TextSize::Body, TextLabel::Ink::Normal, m_box))
    , m_advice(new TextLabel(TextSize::Body, TextLabel::Ink::Normal, m_box))
    , m_smallPrint(new TextLabel(TextSize::Small, TextLabel::Ink::Muted, m_box))
    , m_announcer(new Announcer(this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setObjectName(objectName);
    auto *inside = new QVBoxLayout(m_box);
    inside->setSpacing(Size::tiny);
    for (auto *label : {m_title, m_explanation, m_advice, m_smallPrint}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Size::small);
    for (int i = 0; i < mostActions; ++i) {
        auto *button = new ActionButton(ActionButton::Weight::Secondary, m_box);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (m_message && i < m_message->actions.size())
                Q_EMIT actionRequested(m_message->actions.at(i));
        });
        m_buttons.append(button);
        buttons->addWidget(button);
    }
    buttons->setContentsMargins(0, Size::small, 0, 0);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    applyMargins();
    refresh();
}

void MessageArea::setMessage(const Message &message)
{
    if (m_message == message)
        return; // said already
    m_message = message;
    refresh();
    m_announcer->announce(message.spoken());
}

void MessageArea::clear()
{
    if (!m_message)
        return;
    m_message.reset();
    m_announcer->fallSilent();
    refresh();
}

void MessageArea::offerRetry(bool offered)
{
    if (m_retryOffered == offered)
        return;
    m_retryOffered = offered;
    refresh();
}

const QWidget *MessageArea::title() const
{
    return m_title;
}

void MessageArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

void MessageArea::applyMargins()
{
    // The text begins after the icon, which paintEvent() draws.
    const int start = padding + scaled(Size::symbol, font()) + Size::small;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_box->layout()->setContentsMargins(
        mirrored ? padding : start, padding, mirrored ? start : padding, padding);
}

void MessageArea::refresh()
{
    // A screen reader also reads what is hidden, so what is over is emptied as well.
    const auto message = m_message.value_or(Message{});
    const auto show = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_title, message.words.title);
    show(m_explanation, message.words.explanation);
    show(m_advice, message.words.advice);
    show(m_smallPrint, message.words.smallPrint);
    m_title->setTone(m_message ? std::optional(message.tone) : std::nullopt);
    refreshButtons();
    m_box->setVisible(m_message.has_value());
    changeAccessibleName(*this, message.spoken());
    update();
}

void MessageArea::refreshButtons()
{
    const auto actions = m_message ? m_message->actions : QList<MessageAction>();
    const auto isShown = [&](qsizetype i) {
        return i < actions.size() && (m_retryOffered || !isRetry(actions.at(i)));
    };
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto *button = m_buttons.at(i);
        if (!isShown(i) && window()->focusWidget() == button)
            Q_EMIT focusReleased();
        button->setVisible(isShown(i));
        const auto name = i < actions.size() ? objectNameOf(actions.at(i)) : QString();
        button->setText(i < actions.size() ? buttonTextOf(actions.at(i)) : QString());
        button->setObjectName(
            m_prefix.isEmpty() || name.isEmpty() ? name : m_prefix + name.at(0).toUpper() + name.sliced(1));
    }
}

void MessageArea::paintEvent(QPaintEvent *)
{
    if (!m_message)
        return;
    const auto theme = themeFor(palette());
    const auto tone = m_message->tone;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.surfaceEdgeOf(tone), Size::hair));
    painter.setBrush(theme.surfaceOf(tone));
    const auto box = m_box->geometry();
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Size::small, Size::small);
    // In the middle of the first line.
    const int size = scaled(Size::symbol, font());
    const int top = box.top() + m_title->y() + (m_title->fontMetrics().height() - size) / 2;
    const QRect place(box.left() + padding, top, size, size);
    drawSymbol(
        painter, symbolOf(tone), QStyle::visualRect(layoutDirection(), box, place), theme.colorOf(tone));
}

} // namespace BlazeAuth
