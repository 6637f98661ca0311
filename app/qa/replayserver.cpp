// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/replayserver.h"

#include <unistd.h>

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
{
    connect(&m_listener, &Sandbox::Doorkeeper::arrived, this, &ReplayServer::onArrived);
}

ReplayServer::~ReplayServer()
{
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

void ReplayServer::onArrived(qintptr descriptor)
{
    if (m_connections.size() >= mostConnections || m_plan.isEmpty()) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    auto *const connection = new ReplayedConnection(descriptor, m_pace, this);
    m_connections.append(connection);
    connect(connection, &ReplayedConnection::opened, this, [this, connection] { onOpened(connection); });
    connect(connection, &ReplayedConnection::played, this, &ReplayServer::onPlayed);
    connect(connection, &ReplayedConnection::ended, this, [this, connection] { onEnded(connection); });
}

void ReplayServer::onOpened(ReplayedConnection *connection)
{
    if (m_plan.isEmpty()) {
        connection->refuse();
        return;
    }
    const ReplaySteps steps = m_plan.takeFirst();
    if (m_plan.isEmpty())
        m_listener.close();
    ++m_playing;
    connection->replay(steps);
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
