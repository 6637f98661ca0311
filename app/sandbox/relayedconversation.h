// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/delayline.h"
#include "app/sandbox/faultplan.h"
#include "app/sandbox/upstream.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace BlazeAuth::Sandbox {

class Connection;

/// What one client and the real server say to each other through a relay. Ends with ended(), once both are
/// gone.
class RelayedConversation final : public QObject
{
    Q_OBJECT

public:
    /// \a client has its WebSocket open. The server is that of \a upstream, connected by open().
    RelayedConversation(Connection &client, const SessionConfig &upstream, const Limits &limits, Clock clock,
        const Randomness &randomness, QObject *parent = nullptr);

    void open() { m_upstream.open(); }
    /// For what passes from now on.
    void setFaults(const Faults &faults) { m_faults = faults; }
    /// Ends both TCP connections.
    void drop();

Q_SIGNALS:
    /// The server was not reached, or could not be kept up with; \a problem says so in one line.
    void upstreamFailed(const QString &problem);
    /// Both ends are gone; delete it later.
    void ended();

private:
    void onClientSent(const Send &frame);
    void onClientClosed(const Close &close);
    void onClientGone();
    void onUpstreamSent(const Send &frame);
    void onUpstreamEnded(const Reply &end);
    void onUpstreamFailed(const QString &problem);
    void sendToClient(const Reply &reply);
    void overflow(const QString &problem);

    const Clock m_clock;
    QPointer<Connection> m_client;
    Upstream m_upstream;
    bool m_isUpstreamGone = false;
    Faults m_faults;
    FaultPlan m_planToServer;
    FaultPlan m_planToClient;
    DelayLine m_toServer;
    DelayLine m_toClient;
};

} // namespace BlazeAuth::Sandbox
