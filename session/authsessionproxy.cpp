// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"

#include "session/conversation.h"

#include <QtCore/QPointer>

// A session that is told to go another way, which nothing else in it takes part in.

namespace BlazeAuth {

void AuthSession::setProxy(const ProxyChoice &proxy)
{
    m_config.proxy = proxy;
    m_config.proxyLogin.reset();
    const bool isUp = m_conversation != nullptr && m_stage != Stage::Waiting;
    if (!isUp || m_credentials || m_isAuthorized)
        return;
    const QPointer alive(this);
    close();
    if (alive)
        open();
}

} // namespace BlazeAuth
