// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/listener.h"

#include "app/sandbox/connection.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

// Clients that come in one burst; who finds no room has to knock again a second later.
constexpr int backlog = 1024;

} // namespace

Listener::Listener(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_listener.setListenBacklogSize(backlog);
    connect(&m_listener, &Doorkeeper::arrived, this, &Listener::onArrived);
}

Listener::~Listener()
{
    for (Connection *connection : std::as_const(m_connections)) {
        connection->disconnect();
        delete connection;
    }
}

bool Listener::listen(const QHostAddress &address, quint16 port)
{
    return m_listener.listen(address, port);
}

QUrl Listener::url() const
{
    if (!m_listener.isListening())
        return {};
    const QHostAddress address = m_listener.serverAddress();
    const QList<QHostAddress> everywhere{QHostAddress::Any, QHostAddress::AnyIPv4};
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(everywhere.contains(address)       ? u"127.0.0.1"_s
                : address == QHostAddress::AnyIPv6 ? u"::1"_s
                                                   : address.toString());
    url.setPort(m_listener.serverPort());
    url.setPath(u"/"_s);
    return url;
}

void Listener::closeAll(const Close &close)
{
    const QSet<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->close(close);
}

void Listener::dropAll()
{
    const QSet<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->drop();
}

int Listener::openCount() const
{
    return static_cast<int>(std::count_if(m_connections.cbegin(), m_connections.cend(),
        [](const Connection *connection) { return connection->isOpen(); }));
}

void Listener::onArrived(qintptr descriptor)
{
    if (m_connections.size() >= m_limits.connections) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    auto *const connection = new Connection(descriptor, m_limits, this);
    m_connections.insert(connection);
    connect(connection, &Connection::opened, this, [this, connection] { Q_EMIT opened(connection); });
    connect(connection, &Connection::ended, this, [this, connection] {
        m_connections.remove(connection);
        connection->deleteLater();
        Q_EMIT ended(connection);
    });
    Q_EMIT accepted(connection);
}

} // namespace BlazeAuth::Sandbox
