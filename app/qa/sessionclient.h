// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/client.h"
#include "session/authsession.h"

#include <memory>

namespace BlazeAuth::Qa {

/// The session of this project as a client.
class SessionClient final : public Client
{
    Q_OBJECT

public:
    using Client::Client;

    void start(const SessionConfig &config, const Credentials &credentials) override;

private:
    std::unique_ptr<AuthSession> m_session;
};

/// Makes a SessionClient each time.
[[nodiscard]] ClientFactory sessionClients();

} // namespace BlazeAuth::Qa
