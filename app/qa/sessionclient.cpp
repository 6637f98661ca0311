// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/sessionclient.h"

namespace BlazeAuth::Qa {

void SessionClient::start(const SessionConfig &config, const Credentials &credentials)
{
    m_session = std::make_unique<AuthSession>(config);
    connect(
        m_session.get(), &AuthSession::authorized, this, [this] { Q_EMIT observed(Observed::authorized()); });
    connect(m_session.get(), &AuthSession::rejected, this,
        [this](const Rejection &rejection) { Q_EMIT observed(observedFrom(rejection)); });
    connect(m_session.get(), &AuthSession::closed, this,
        [this](const Closure &closure) { Q_EMIT observed(observedFrom(closure)); });
    const auto onFailure = [this](const Failure &failure) { Q_EMIT observed(observedFrom(failure)); };
    connect(m_session.get(), &AuthSession::failed, this, onFailure);
    connect(m_session.get(), &AuthSession::connectionLost, this, onFailure);
    m_session->authorize(credentials);
}

ClientFactory sessionClients()
{
    return [] { return std::make_unique<SessionClient>(); };
}

} // namespace BlazeAuth::Qa
