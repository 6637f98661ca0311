// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace BlazeAuth {

/// Bounds what a proxy, and a server behind one, can make Qt keep.
///
/// Qt's engine for HTTP proxies keeps an answer to CONNECT of any length, and what the proxy does not take;
/// the one for SOCKS5 proxies keeps whatever comes through the tunnel and is not read. Both hold a TCP socket
/// of their own, a descendant of the socket that uses the proxy. No other class knows of this.
class BLAZEAUTH_EXPORT ProxyWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches the proxy of \a socket, which has just been told to connect, and becomes its child. Without a
    /// proxy it does nothing.
    explicit ProxyWatch(QObject &socket);

    /// The socket to the proxy; null without one.
    [[nodiscard]] QTcpSocket *toProxy() const { return m_toProxy; }
    /// What was sent and the proxy has not taken yet, as far as \a socket does not count it itself.
    [[nodiscard]] qint64 bytesToWrite() const;
    /// Writes as much of that as can be written at once.
    void flush();

Q_SIGNALS:
    /// The proxy says more than belongs to any answer. Nothing more is read from it. Emitted once at most,
    /// and never from within a call of the socket's.
    void exceeded();
    /// The proxy asks again and again who we are, and Qt answers by itself, without asking us. Likewise.
    void insisted();

private:
    void onEstablished();
    void onReadyRead();
    void onBytesWritten();
    void goOn();
    void setReading(bool isReading);

    QPointer<QTcpSocket> m_toProxy;
    QPointer<QTcpSocket> m_tunnel; // what m_toProxy carries
    QTimer m_patience;
    qint64 m_readBufferSize = 0; // Qt's own choice for m_toProxy
    int m_reads = 0;
    int m_writes = 0;
    bool m_readsAhead = false; // Qt reads from it whether or not there is room in the tunnel
    bool m_isEstablished = false;
};

} // namespace BlazeAuth
