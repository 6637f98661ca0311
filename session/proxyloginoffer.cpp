// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/proxyloginoffer.h"

#include <QtNetwork/QAuthenticator>

#include <utility>

namespace BlazeAuth {

ProxyLoginOffer::ProxyLoginOffer(std::optional<ProxyLogin> login)
    : m_login(std::move(login))
{
}

void ProxyLoginOffer::answer(QAuthenticator &authenticator)
{
    if (const auto login = std::exchange(m_login, std::nullopt)) {
        authenticator.setUser(login->user);
        authenticator.setPassword(login->password);
    }
}

} // namespace BlazeAuth
