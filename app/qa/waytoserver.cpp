// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/waytoserver.h"

#include "app/sandbox/faulttext.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {

WayToServer::WayToServer(const Sandbox::SandboxServer &sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
}

SessionConfig WayToServer::config() const
{
    SessionConfig config;
    if (m_upstream) {
        config = *m_upstream;
        config.pins.clear(); // the relay holds the server to them, and has no key itself
    } else {
        config.apiKey = m_sandbox.apiKey();
    }
    if (config.clientId.isEmpty())
        config.clientId = u"desktop-main"_s;
    config.server = m_replay ? m_replay->url() : m_relay ? m_relay->url() : m_sandbox.url();
    return config;
}

QStringList WayToServer::conditions() const
{
    QStringList conditions;
    if (m_upstream)
        conditions += u"server: %1"_s.arg(m_upstream->server.host());
    if (m_replay)
        conditions += u"server: a recording"_s;
    if (m_relay && m_faults != Sandbox::Faults())
        conditions += u"faults: %1"_s.arg(Sandbox::textOf(m_faults));
    return conditions;
}

std::optional<QString> WayToServer::setFaults(const Sandbox::Faults &faults)
{
    if (auto problem = Sandbox::problemIn(faults))
        return problem;
    m_faults = faults;
    if (m_relay)
        m_relay->setFaults(faults);
    if (m_relay || m_replay || faults == Sandbox::Faults())
        return std::nullopt;
    SessionConfig toSandbox;
    toSandbox.server = m_sandbox.url();
    return makeRelay(toSandbox);
}

std::optional<QString> WayToServer::goTo(const SessionConfig &upstream)
{
    if (auto problem = Sandbox::problemInUpstream(upstream.server))
        return problem;
    if (auto problem = makeRelay(upstream))
        return problem;
    m_replay.reset();
    m_upstream = upstream;
    return std::nullopt;
}

std::optional<QString> WayToServer::replay(const Bench::Recording &recording, Pace pace)
{
    auto server = std::make_unique<ReplayServer>(recording, pace);
    if (!server->listen())
        return server->errorString();
    goToSandbox();
    m_relay.reset();
    m_replay = std::move(server);
    connect(m_replay.get(), &ReplayServer::finished, this, &WayToServer::replayed);
    return std::nullopt;
}

void WayToServer::goToSandbox()
{
    m_upstream.reset();
    m_relay.reset();
    m_replay.reset();
    static_cast<void>(setFaults(m_faults)); // without a relay it goes on without faults
}

std::optional<QString> WayToServer::makeRelay(const SessionConfig &upstream)
{
    auto relay = std::make_unique<Sandbox::Relay>(upstream);
    if (!relay->listen())
        return relay->errorString();
    relay->setFaults(m_faults);
    connect(relay.get(), &Sandbox::Relay::upstreamFailed, this, &WayToServer::upstreamFailed);
    m_relay = std::move(relay);
    return std::nullopt;
}

} // namespace BlazeAuth::Qa
