// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/doorkeeper.h"
#include "app/sandbox/limits.h"
#include "app/sandbox/reply.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

namespace BlazeAuth::Sandbox {

class Connection;

/// Takes TCP connections, makes WebSockets of them, and owns them until they end; no more at a time than
/// Limits::connections.
class Listener final : public QObject
{
    Q_OBJECT

public:
    explicit Listener(const Limits &limits, QObject *parent = nullptr);
    /// Drops every connection, and tells nothing of that.
    ~Listener() override;

    /// Port 0 is any free one. When it returns false, errorString() says why.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    /// Connections stay.
    void stop() { m_listener.close(); }
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }
    /// `ws://127.0.0.1:PORT/`; empty while it does not listen.
    [[nodiscard]] QUrl url() const;

    void closeAll(const Close &close);
    void dropAll();
    /// Connections whose WebSocket is open.
    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    /// TCP is connected; the WebSocket is not open yet.
    void accepted(BlazeAuth::Sandbox::Connection *connection);
    /// The WebSocket is open; after accepted().
    void opened(BlazeAuth::Sandbox::Connection *connection);
    /// It is over, and deleted when control returns to the event loop; after accepted().
    void ended(BlazeAuth::Sandbox::Connection *connection);

private:
    void onArrived(qintptr descriptor);

    const Limits m_limits;
    Doorkeeper m_listener;
    QSet<Connection *> m_connections; // our children
};

} // namespace BlazeAuth::Sandbox
