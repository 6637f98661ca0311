// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/outcome.h"
#include "session/sessionconfig.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace BlazeAuth {

/// How far a connection has come before it is up.
enum class Milestone
{
    HostFound, ///< The name of the server, or of the proxy on the way, has an address.
    Reached, ///< TCP is up: to the server, or to the proxy on the way.
    Encrypted, ///< TLS with the server is up. Not for `ws`.
};

/// One connection, used once: open() it, exchange text, and let it end or destroy it.
/// Destroying it drops the connection and emits nothing.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to connect to \a endpoint, which problemInEndpoint() has found good. Called once.
    virtual void open(const QUrl &endpoint) = 0;
    /// Sends a text frame; only between connected() and ended().
    virtual void send(const QByteArray &text) = 0;
    /// Sends a ping with \a payload, 125 bytes at most; only between connected() and ended().
    virtual void ping(const QByteArray &payload) = 0;

Q_SIGNALS:
    /// For those who measure, and were listening at open(). In the order of the milestones, each once at
    /// most, and only before connected(); others than WebSocketTransport may leave it out. It comes from
    /// within calls in which nothing may be destroyed.
    void progressed(BlazeAuth::Milestone milestone);
    /// The connection is up, and everything it promises has been verified.
    void connected();
    /// A text frame arrived; only after connected().
    void received(const QByteArray &text);
    /// A pong arrived, with the payload of some ping or with whatever the peer made up.
    void pongReceived(const QByteArray &payload);
    /// The connection is no more. Emitted once at most, last, and never from within another call.
    void ended(const BlazeAuth::TransportEnd &end);
};

using TransportFactory = std::function<std::unique_ptr<Transport>(const SessionConfig &config)>;

/// Makes transports over QWebSocket.
[[nodiscard]] BLAZEAUTH_EXPORT TransportFactory webSocketTransports();

} // namespace BlazeAuth
