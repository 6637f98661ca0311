// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/QTcpServer>

namespace BlazeAuth::Sandbox {

/// Hands on the TCP connections that arrive as they are, without a QTcpSocket around them.
class Doorkeeper final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    /// The socket \a descriptor is whoever's that listens, and nobody else's.
    void arrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT arrived(descriptor); }
};

} // namespace BlazeAuth::Sandbox
