// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>

#include <chrono>

namespace BlazeAuth::Sandbox {

/// Hands on the TCP connections that arrive as they are, without a QTcpSocket around them.
class Doorkeeper final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Doorkeeper(QObject *parent = nullptr)
        : QTcpServer(parent)
    {
        // Where the program has no descriptor left, Qt stops to accept, and leaves it at that.
        connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(untilNextTry, this, &Doorkeeper::resumeAccepting); });
    }

Q_SIGNALS:
    /// The socket \a descriptor is whoever's that listens, and nobody else's.
    void arrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT arrived(descriptor); }

private:
    static constexpr std::chrono::milliseconds untilNextTry{500};
};

} // namespace BlazeAuth::Sandbox
