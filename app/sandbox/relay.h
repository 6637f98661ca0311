// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/limits.h"
#include "app/sandbox/listener.h"
#include "session/policy/randomness.h"
#include "session/protocol/moment.h"
#include "session/sessionconfig.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace BlazeAuth::Sandbox {

class RelayedConversation;

/// Stands in front of a real server, and passes each conversation on to it and back, message by message, with
/// faults: late, slowly, spoilt, or only so far. Text, binary messages, close codes and their reasons go
/// through as they are; pings are answered here. What a message was in pieces becomes whole, close codes
/// 1012 to 1015 of the server become 1002 and a close without a code 1000, since Qt does not tell them.
///
/// Messages are held to 64 KiB, and what waits in one conversation to 1 MiB each way: beyond that it is
/// closed with 1013. Where the server cannot be reached, it is closed with 1014. Not to be deleted in a slot
/// of its own signals.
class Relay final : public QObject
{
    Q_OBJECT

public:
    /// Of \a upstream, its server (which problemInUpstream() has found good), authorities, pins, proxy and
    /// deadline to connect count.
    explicit Relay(SessionConfig upstream, QObject *parent = nullptr);
    Relay(
        SessionConfig upstream, Clock clock, Randomness randomness, Limits limits, QObject *parent = nullptr);
    /// Drops every conversation.
    ~Relay() override;

    /// Starts to listen; port 0 is any free one. When it returns false, errorString() says why.
    [[nodiscard]] bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }
    /// `ws://127.0.0.1:PORT/`, whatever the path of the server is; empty before listen().
    [[nodiscard]] QUrl url() const { return m_listener.url(); }

    [[nodiscard]] const Faults &faults() const { return m_faults; }
    /// For all that passes from now on, in the conversations under way too; \a faults as problemIn() wants
    /// them.
    void setFaults(const Faults &faults);
    /// Ends the TCP connections of all clients, without a close frame.
    void dropAll();
    /// Clients whose WebSocket is open.
    [[nodiscard]] int connectionCount() const { return m_listener.openCount(); }

Q_SIGNALS:
    /// A client has opened its WebSocket; the server is being connected.
    void clientConnected();
    /// A client is gone, whoever ended it.
    void clientDisconnected();
    /// The server was not reached, or could not be kept up with; \a problem says so in one line.
    void upstreamFailed(const QString &problem);

private:
    void onOpened(Connection *connection);
    void onEnded(Connection *connection);

    const SessionConfig m_upstream;
    const Clock m_clock;
    const Randomness m_randomness;
    const Limits m_limits;
    Faults m_faults;
    Listener m_listener;
    QList<RelayedConversation *> m_conversations; // our children
};

/// Why \a url cannot be that of a relay's server, in one line that names the fix; unset when it can.
[[nodiscard]] std::optional<QString> problemInUpstream(const QUrl &url);

} // namespace BlazeAuth::Sandbox
