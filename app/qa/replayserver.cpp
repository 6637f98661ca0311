// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/replayserver.h"

#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype mostConnections = 20;

} // namespace

ReplayServer::ReplayServer(const Bench::Recording &recording, Pace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_plan(replayPlan(recording))
    , m_upgrades(u"blazeauth-replay"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &ReplayServer::onNewConnection);
    connect(&m_upgrades, &QWebSocketServer::newConnection, this, &ReplayServer::onUpgraded);
}

ReplayServer::~ReplayServer()
{
    // One by one and before the servers, whose slots their sockets still know.
    for (ReplayedConnection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
}

bool ReplayServer::listen()
{
    if (m_plan.isEmpty()) {
        m_error = u"Nothing in the recording can be replayed: no connection in it was initialized."_s;
        return false;
    }
    if (!m_listener.listen(QHostAddress::LocalHost)) {
        m_error = m_listener.errorString();
        return false;
    }
    m_url.setScheme(u"ws"_s);
    m_url.setHost(u"127.0.0.1"_s);
    m_url.setPort(m_listener.serverPort());
    m_url.setPath(u"/"_s);
    return true;
}

void ReplayServer::onNewConnection()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (m_connections.size() >= mostConnections || m_plan.isEmpty()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *const connection = new ReplayedConnection(socket, m_pace, this);
        m_connections.append(connection);
        connect(connection, &ReplayedConnection::played, this, &ReplayServer::onPlayed);
        connect(connection, &ReplayedConnection::ended, this, [this, connection] { onEnded(connection); });
        m_upgrades.handleConnection(socket);
    }
}

void ReplayServer::onUpgraded()
{
    std::unique_ptr<QWebSocket> webSocket(m_upgrades.nextPendingConnection());
    const auto found = std::ranges::find_if(std::as_const(m_connections),
        [&webSocket](const ReplayedConnection *candidate) { return candidate->isOf(*webSocket); });
    if (found == m_connections.cend())
        return; // gone already
    if (m_plan.isEmpty()) {
        (*found)->refuse(std::move(webSocket));
        return;
    }
    const ReplaySteps steps = m_plan.takeFirst();
    if (m_plan.isEmpty())
        m_listener.close();
    ++m_playing;
    (*found)->replay(std::move(webSocket), steps);
}

void ReplayServer::onPlayed()
{
    --m_playing;
    if (m_playing == 0 && m_plan.isEmpty())
        Q_EMIT finished();
}

void ReplayServer::onEnded(ReplayedConnection *connection)
{
    m_connections.removeOne(connection);
    connection->deleteLater();
}

} // namespace BlazeAuth::Qa
