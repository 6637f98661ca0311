// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/sessionclient.h"

#include "app/qa/outcomewatch.h"

namespace BlazeAuth::Qa {

void SessionClient::start(const SessionConfig &config, const Credentials &credentials)
{
    m_session = std::make_unique<AuthSession>(config);
    auto *watch = new OutcomeWatch(*m_session, m_session.get());
    connect(watch, &OutcomeWatch::observed, this, &Client::observed);
    m_session->authorize(credentials);
}

ClientFactory sessionClients()
{
    return [] { return std::make_unique<SessionClient>(); };
}

} // namespace BlazeAuth::Qa
