// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/relayedconversation.h"

#include "app/sandbox/connection.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

// What may wait on its way, because of the faults or of a server that is not connected yet.
constexpr qint64 mostOnTheWay = qint64{1024} * 1024;
constexpr int tryAgainLater = 1013;
constexpr int badGateway = 1014;

bool isEnd(const Reply &reply)
{
    return std::holds_alternative<Close>(reply) || std::holds_alternative<Drop>(reply);
}

} // namespace

RelayedConversation::RelayedConversation(Connection &client, const SessionConfig &upstream,
    const Limits &limits, Clock clock, const Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_client(&client)
    , m_upstream(upstream, limits)
    , m_planToServer(Course::FromClient, randomness)
    , m_planToClient(Course::FromServer, randomness)
    , m_toServer(m_clock, mostOnTheWay)
    , m_toClient(m_clock, mostOnTheWay)
{
    connect(&client, &Connection::textReceived, this,
        [this](const QByteArray &text) { onClientSent({.text = text}); });
    connect(&client, &Connection::binaryReceived, this,
        [this](const QByteArray &message) { onClientSent({.text = message, .frame = Send::Frame::Binary}); });
    connect(&client, &Connection::closed, this, &RelayedConversation::onClientClosed);
    connect(&client, &Connection::ended, this, &RelayedConversation::onClientGone);

    connect(&m_upstream, &Upstream::opened, &m_toServer, &DelayLine::open);
    connect(&m_upstream, &Upstream::received, this, &RelayedConversation::onUpstreamSent);
    connect(&m_upstream, &Upstream::ended, this, &RelayedConversation::onUpstreamEnded);
    connect(&m_upstream, &Upstream::failed, this, &RelayedConversation::onUpstreamFailed);

    connect(&m_toServer, &DelayLine::left, &m_upstream, &Upstream::perform);
    connect(&m_toClient, &DelayLine::left, this, &RelayedConversation::sendToClient);
    m_toClient.open();
}

void RelayedConversation::drop()
{
    m_toServer.close();
    m_toClient.close();
    m_upstream.drop();
    if (m_client)
        m_client->drop();
}

void RelayedConversation::onClientSent(const Send &frame)
{
    const Passage passage = m_planToServer.pass(frame, m_faults, m_clock().boot);
    if (!m_toServer.add(*passage.frame, passage.due))
        overflow(u"is sent more than gets through"_s);
}

void RelayedConversation::onClientClosed(const Close &close)
{
    (void)m_toServer.add(close, m_planToServer.dueOfEnd(m_faults, m_clock().boot));
}

// Also after a close of its own, of the server or of the faults: then the line takes no further end.
void RelayedConversation::onClientGone()
{
    m_client = nullptr;
    m_toClient.close();
    if (m_isUpstreamGone)
        Q_EMIT ended();
    else
        (void)m_toServer.add(Drop{}, m_planToServer.dueOfEnd(m_faults, m_clock().boot));
}

void RelayedConversation::onUpstreamSent(const Send &frame)
{
    const Passage passage = m_planToClient.pass(frame, m_faults, m_clock().boot);
    bool isTaken = true;
    if (passage.frame)
        isTaken = m_toClient.add(*passage.frame, passage.due);
    if (isTaken && passage.end) {
        isTaken = std::visit([&](const auto &end) { return m_toClient.add(end, passage.due); }, *passage.end);
    }
    if (!isTaken)
        overflow(u"sends more than gets through"_s);
}

void RelayedConversation::onUpstreamEnded(const Reply &end)
{
    m_isUpstreamGone = true;
    m_toServer.close();
    if (m_client)
        (void)m_toClient.add(end, m_planToClient.dueOfEnd(m_faults, m_clock().boot));
    else
        Q_EMIT ended();
}

void RelayedConversation::onUpstreamFailed(const QString &problem)
{
    Q_EMIT upstreamFailed(problem);
    m_isUpstreamGone = true;
    m_toServer.close();
    if (m_client)
        (void)m_toClient.add(Close{badGateway, u"the upstream failed"_s}, m_clock().boot);
    else
        Q_EMIT ended();
}

void RelayedConversation::sendToClient(const Reply &reply)
{
    // Whatever ends the client's side by faults, the server has nobody to talk to any more.
    if (isEnd(reply)) {
        m_toServer.close();
        m_upstream.drop();
    }
    if (m_client)
        m_client->perform(reply);
}

void RelayedConversation::overflow(const QString &problem)
{
    m_toServer.close();
    m_toClient.close();
    m_upstream.drop();
    if (m_client)
        m_client->close({tryAgainLater, u"too much on the way"_s});
    Q_EMIT upstreamFailed(u"The upstream %1; ease the faults, or let it be less"_s.arg(problem));
}

} // namespace BlazeAuth::Sandbox
