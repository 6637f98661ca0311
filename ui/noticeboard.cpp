// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/noticeboard.h"

#include "ui/form/signinform.h"
#include "ui/panel/statuspanel.h"

namespace BlazeAuth {

NoticeBoard::NoticeBoard(SignInForm &form, StatusPanel &panel)
    : m_form(form)
    , m_panel(panel)
{
}

void NoticeBoard::tell(const Notice &notice, const MessageOffers &offers)
{
    m_notice = notice;
    m_offers = offers;
    show();
}

void NoticeBoard::forget()
{
    m_notice.reset();
    hide();
}

void NoticeBoard::hide()
{
    m_form.clearMessage();
}

void NoticeBoard::show()
{
    if (m_notice)
        m_form.setMessage(messageFor(m_notice->happening, m_offers));
    m_panel.setConnectionMessage(
        m_connection ? std::optional(messageFor(*m_connection, m_offers)) : std::nullopt);
}

void NoticeBoard::tellOfConnection(const Happening &happening, const MessageOffers &offers)
{
    m_connection = happening;
    m_offers = offers;
    show();
}

void NoticeBoard::clearConnection()
{
    m_connection.reset();
    m_panel.setConnectionMessage(std::nullopt);
}

bool NoticeBoard::tells(Topic topic) const
{
    return m_notice && topicOf(*m_notice) == topic;
}

std::optional<LoginState> NoticeBoard::state() const
{
    return m_notice ? stateToldBy(*m_notice) : std::nullopt;
}

} // namespace BlazeAuth
