// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/upstreamform.h"

#include "session/protocol/displaytext.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/breakable.h"
#include "ui/controls/caption.h"
#include "ui/controls/textfield.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype longestState = 400;

} // namespace

std::optional<QUrl> upstreamFrom(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    const bool isWebSocket = url.scheme() == u"ws"_s || url.scheme() == u"wss"_s;
    if (!url.isValid() || !isWebSocket || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

UpstreamForm::UpstreamForm(QWidget *parent)
    : QWidget(parent)
    , m_address(new TextField(TextField::Content::Text, this))
    , m_connect(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_disconnect(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_state(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, this))
{
    m_address->setObjectName(u"upstreamEdit"_s);
    m_address->setAccessibleName(u"Real server"_s);
    m_address->setPlaceholderText(u"wss://…"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_connect->setObjectName(u"upstreamConnectButton"_s);
    m_connect->setText(u"Connect"_s);
    m_disconnect->setObjectName(u"upstreamDisconnectButton"_s);
    m_disconnect->setText(u"Disconnect"_s);
    m_state->setObjectName(u"upstreamStateLabel"_s);
    m_state->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(Size::small);
    line->addWidget(m_address, 1);
    line->addWidget(m_connect);
    line->addWidget(m_disconnect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    auto *caption = newCaption(*m_address);
    caption->setText(u"Real server, instead of the sandbox"_s);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    layout->addLayout(line);
    layout->addWidget(m_state);

    connect(m_connect, &QAbstractButton::clicked, this, &UpstreamForm::request);
    connect(m_address, &QLineEdit::returnPressed, this, &UpstreamForm::request);
    connect(m_disconnect, &QAbstractButton::clicked, this, &UpstreamForm::close);
    setOpen(false);
    setState({}, {});
}

void UpstreamForm::setState(const QString &text, std::optional<Tone> tone)
{
    m_state->setText(breakable(displayText(text, longestState)));
    m_state->setTone(tone);
    m_state->setVisible(!text.isEmpty());
}

void UpstreamForm::showOpen()
{
    setOpen(true);
}

void UpstreamForm::showClosed()
{
    setOpen(false);
    setState({}, {});
}

void UpstreamForm::reset()
{
    close();
    m_address->clear();
    m_address->clearMark();
}

void UpstreamForm::request()
{
    const auto url = upstreamFrom(m_address->text());
    if (!url) {
        const auto why = u"Enter an address that begins with ws:// or wss://, without a login."_s;
        m_address->mark(why);
        setState(why, Tone::Error);
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_address->clearMark();
    setState({}, {});
    setOpen(true);
    Q_EMIT requested(*url);
}

void UpstreamForm::close()
{
    const bool wasOpen = m_isOpen;
    showClosed();
    if (wasOpen)
        Q_EMIT closed();
}

void UpstreamForm::setOpen(bool open)
{
    const bool hadFocus = m_disconnect->hasFocus();
    m_isOpen = open;
    m_disconnect->setEnabled(open);
    if (hadFocus && !open)
        m_connect->setFocus(Qt::OtherFocusReason); // what is disabled loses the focus
}

} // namespace BlazeAuth::Bench
