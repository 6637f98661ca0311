// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/relay.h"

#include "app/sandbox/connection.h"
#include "app/sandbox/relayedconversation.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {

Relay::Relay(SessionConfig upstream, QObject *parent)
    : Relay(std::move(upstream), systemClock(), systemRandomness(), Limits(), parent)
{
}

Relay::Relay(SessionConfig upstream, Clock clock, Randomness randomness, Limits limits, QObject *parent)
    : QObject(parent)
    , m_upstream(std::move(upstream))
    , m_clock(std::move(clock))
    , m_randomness(std::move(randomness))
    , m_limits(limits)
    , m_listener(limits)
{
    connect(&m_listener, &Listener::opened, this, &Relay::onOpened);
    connect(&m_listener, &Listener::ended, this, &Relay::onEnded);
}

Relay::~Relay()
{
    for (RelayedConversation *conversation : std::as_const(m_conversations)) {
        conversation->disconnect();
        delete conversation;
    }
}

bool Relay::listen(const QHostAddress &address, quint16 port)
{
    return m_listener.listen(address, port);
}

void Relay::setFaults(const Faults &faults)
{
    m_faults = faults;
    for (RelayedConversation *conversation : std::as_const(m_conversations))
        conversation->setFaults(faults);
}

void Relay::dropAll()
{
    const QList<RelayedConversation *> conversations = m_conversations;
    for (RelayedConversation *conversation : conversations)
        conversation->drop();
    m_listener.dropAll();
}

void Relay::onOpened(Connection *connection)
{
    Q_EMIT clientConnected();
    if (!connection->isOpen())
        return; // ended in a slot
    // Conversations outlast their clients while something is on its way to the server.
    if (m_conversations.size() >= m_limits.connections) {
        connection->drop();
        return;
    }
    auto *const conversation =
        new RelayedConversation(*connection, m_upstream, m_limits, m_clock, m_randomness, this);
    m_conversations.append(conversation);
    conversation->setFaults(m_faults);
    connect(conversation, &RelayedConversation::upstreamFailed, this, &Relay::upstreamFailed);
    connect(conversation, &RelayedConversation::ended, this, [this, conversation] {
        m_conversations.removeOne(conversation);
        conversation->deleteLater();
    });
    conversation->open();
}

void Relay::onEnded(Connection *connection)
{
    if (connection->wasOpened())
        Q_EMIT clientDisconnected();
}

std::optional<QString> problemInUpstream(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"wss"_s && url.scheme() != u"ws"_s)) {
        return u"The upstream must be a wss:// URL, or a ws:// URL of this computer; of a balancer, which "
               u"has "
               "https://, name the server behind it"_s;
    }
    const auto problem = problemInEndpoint(url);
    return problem ? std::optional(u"The upstream is of no use (%1)"_s.arg(problem->detail)) : std::nullopt;
}

} // namespace BlazeAuth::Sandbox
