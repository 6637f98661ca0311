// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/connection.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {

SandboxServer::SandboxServer(QObject *parent)
    : SandboxServer(shippedDataset(), systemClock(), Limits(), parent)
{
}

SandboxServer::SandboxServer(Dataset dataset, Clock clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_limits(limits)
    , m_apiKey(dataset.applications.constFirst().apiKey)
    , m_rules(std::move(dataset), limits)
    , m_upgrades(u"blazeauth-sandbox"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &SandboxServer::onNewConnection);
    connect(&m_upgrades, &QWebSocketServer::newConnection, this, &SandboxServer::onUpgraded);
}

SandboxServer::~SandboxServer()
{
    // One by one and before the servers, whose slots their sockets still know.
    for (Connection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
}

bool SandboxServer::listen(const QHostAddress &address, quint16 port)
{
    return m_listener.listen(address, port);
}

void SandboxServer::stopListening()
{
    m_listener.close();
}

QString SandboxServer::errorString() const
{
    return m_listener.errorString();
}

QUrl SandboxServer::url() const
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

void SandboxServer::reset()
{
    dropAll();
    m_rules.reset();
}

void SandboxServer::closeAll(int closeCode, const QString &reason)
{
    const QList<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->close({closeCode, reason});
}

void SandboxServer::dropAll()
{
    const QList<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->drop();
}

int SandboxServer::connectionCount() const
{
    return static_cast<int>(std::count_if(m_connections.cbegin(), m_connections.cend(),
        [](const Connection *connection) { return connection->isOpen(); }));
}

void SandboxServer::onNewConnection()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (m_connections.size() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *const connection = new Connection(socket, m_limits, this);
        m_connections.append(connection);
        connect(connection, &Connection::ended, this, [this, connection] { onEnded(connection); });
        connect(connection, &Connection::initializeDue, this, [this, connection] {
            if (const auto reply = m_rules.initializeOverdue(connection->session()))
                connection->perform(*reply);
        });
        connect(connection, &Connection::binaryReceived, this,
            [this, connection] { connection->perform(m_rules.answerToBinary()); });
        connect(connection, &Connection::textReceived, this,
            [this, connection](const QByteArray &text) { onText(connection, text); });
        m_upgrades.handleConnection(socket);
    }
}

void SandboxServer::onUpgraded()
{
    std::unique_ptr<QWebSocket> webSocket(m_upgrades.nextPendingConnection());
    const auto found =
        std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection *candidate) {
            return candidate->socket()->peerPort() == webSocket->peerPort()
                   && candidate->socket()->peerAddress() == webSocket->peerAddress();
        });
    if (found == m_connections.cend())
        return; // gone already
    (*found)->adopt(std::move(webSocket));
    Q_EMIT clientConnected();
}

void SandboxServer::onText(Connection *connection, const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        Q_EMIT requestReceived(document.object());
    // A slot may have ended the connection, or put the server back to its start.
    if (connection->isOpen())
        connection->perform(m_rules.answer(text, connection->session(), m_clock()));
}

void SandboxServer::onEnded(Connection *connection)
{
    m_rules.leave(connection->session());
    m_connections.removeOne(connection);
    connection->deleteLater();
    if (connection->wasOpened())
        Q_EMIT clientDisconnected();
}

} // namespace BlazeAuth::Sandbox
