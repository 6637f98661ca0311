// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWebSockets/QWebSocketServer>

class QTcpSocket;

namespace BlazeAuth::Tests {

/// A server that lets everybody in, with QWebSocketServer's own framing; it listens nowhere, but is given
/// its connections.
class HonestServer final : public QObject
{
    Q_OBJECT

public:
    HonestServer();

    /// Takes \a socket over, before a byte of it is read; where that is going to be encrypted, it waits.
    void take(QTcpSocket &socket);

    [[nodiscard]] int requestCount() const { return m_requestCount; }

private:
    void onNewConnection();

    QWebSocketServer m_server;
    int m_requestCount = 0;
};

} // namespace BlazeAuth::Tests
