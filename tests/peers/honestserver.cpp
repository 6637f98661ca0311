// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/peers/honestserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QSslSocket>
#include <QtWebSockets/QWebSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {

HonestServer::HonestServer()
    : m_server(u"honest"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &HonestServer::onNewConnection);
}

void HonestServer::take(QTcpSocket &socket)
{
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        connect(tls, &QSslSocket::encrypted, this, [this, tls] { m_server.handleConnection(tls); });
    else
        m_server.handleConnection(&socket);
}

void HonestServer::onNewConnection()
{
    auto *socket = m_server.nextPendingConnection();
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
        ++m_requestCount;
        const auto request = QJsonDocument::fromJson(text.toUtf8()).object();
        const QJsonObject answer{{"id"_L1, request["id"_L1]}, {"status"_L1, 1}};
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    });
}

} // namespace BlazeAuth::Tests
