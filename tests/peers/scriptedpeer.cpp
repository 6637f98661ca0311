// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/peers/scriptedpeer.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {

ScriptedPeer::ScriptedPeer(const QSslConfiguration &tls)
    : m_tls(tls)
    , m_isSecure(!tls.localCertificate().isNull())
    , m_onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); })
{
    connect(&m_listener, &Listener::arrived, this, &ScriptedPeer::onArrived);
    m_listener.listen(QHostAddress::LocalHost);
}

QUrl ScriptedPeer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2/ws"_s.arg(m_isSecure ? u"wss"_s : u"ws"_s).arg(m_listener.serverPort()));
}

void ScriptedPeer::onAuthorize(TextScript script)
{
    m_onRequest = [script = std::move(script)](PeerConnection &connection, const QJsonObject &request) {
        if (request["type"_L1].toInt() == 0) {
            connection.answer(
                {{"status"_L1, 1}, {"app_name"_L1, "Blazeauth Demo"_L1}, {"app_version"_L1, "1.0.0"_L1}});
        } else if (script) {
            script(connection, request);
        }
    };
}

void ScriptedPeer::forgetClosed()
{
    const auto connections = findChildren<PeerConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *connection : connections) {
        if (connection->isOpen())
            continue;
        if (connection == m_connection)
            m_connection = nullptr;
        delete connection;
    }
    m_requests.clear();
    m_pings.clear();
}

void ScriptedPeer::onArrived(qintptr descriptor)
{
    ++m_connectionCount;
    auto *tls = m_isSecure ? new QSslSocket(this) : nullptr;
    auto *socket = m_isSecure ? tls : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    // Or each handshake of TLS takes 40 ms: small parts wait until the ones before are acknowledged.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_isSecure)
        tls->setSslConfiguration(m_tls);
    if (m_reception == Reception::Honest) {
        m_honestServer.take(*socket);
    } else {
        m_connection = new PeerConnection(socket, this);
        follow(*m_connection);
        if (m_reception == Reception::Silent)
            m_connection->stopReading();
        if (m_reception == Reception::Silent && m_onConnection)
            connect(
                socket, &QTcpSocket::readyRead, m_connection,
                [script = m_onConnection, connection = m_connection] { script(*connection); },
                Qt::SingleShotConnection);
        else if (m_onConnection)
            m_onConnection(*m_connection);
    }
    if (m_isSecure && m_reception != Reception::Silent)
        tls->startServerEncryption();
}

void ScriptedPeer::follow(PeerConnection &connection)
{
    connect(&connection, &PeerConnection::upgradeRequested, this,
        [this, &connection] { m_onUpgrade(connection); });
    connect(&connection, &PeerConnection::textReceived, this, [this, &connection](const QByteArray &text) {
        const auto request = QJsonDocument::fromJson(text).object();
        m_requests.append(request);
        if (m_onRequest)
            m_onRequest(connection, request);
    });
    connect(&connection, &PeerConnection::pinged, this, [this, &connection](const QByteArray &payload) {
        m_pings.append(payload);
        if (m_answersPings)
            connection.frame(PeerConnection::Opcode::Pong, payload);
    });
}

} // namespace BlazeAuth::Tests
