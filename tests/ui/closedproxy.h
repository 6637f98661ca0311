// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace BlazeAuth::Tests {

/// A proxy that lets nobody through and keeps what it was asked.
class ClosedProxy : public QObject
{
public:
    ClosedProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *client = m_server.nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] {
                    m_asked += client->readAll();
                    client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                                  "Content-Length: 0\r\n\r\n");
                });
        });
    }

    [[nodiscard]] QNetworkProxy address() const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()};
    }
    [[nodiscard]] const QByteArray &asked() const { return m_asked; }

private:
    QTcpServer m_server;
    QByteArray m_asked;
};

} // namespace BlazeAuth::Tests
