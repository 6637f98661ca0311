// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"

class QAuthenticator;

namespace BlazeAuth {

/// Gives a proxy the login that it asks for, once in a connection. Qt asks again as long as it is answered:
/// a wrong login would be repeated without end, and could lock an account.
class ProxyLoginOffer
{
public:
    explicit ProxyLoginOffer(std::optional<ProxyLogin> login);

    /// Answers \a authenticator the first time; afterwards, and without a login, not at all, which ends the
    /// connection with QAbstractSocket::ProxyAuthenticationRequiredError. To be called in a direct slot.
    void answer(QAuthenticator &authenticator);

private:
    std::optional<ProxyLogin> m_login;
};

} // namespace BlazeAuth
