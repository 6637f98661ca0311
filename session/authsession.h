// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/stagetable.h"
#include "session/protocol/response.h"
#include "session/sessionconfig.h"
#include "session/trace.h"
#include "session/transport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace BlazeAuth {

class EndpointResolver;

/// Signs in at a Blazeauth server: one connection, one Initialize, one authorize at a time.
///
/// open() connects and initializes in the background; authorize() may be called at any stage and goes out as
/// soon as it can. Each attempt ends in exactly one of authorized(), rejected(), closed() or failed(); a
/// canceled one ends in none. stageChanged() comes first, then the signal named after what happened. The
/// session may be deleted in any of its slots. All in one thread, the one the session lives in.
class AuthSession final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(BlazeAuth::Stage stage READ stage NOTIFY stageChanged)

public:
    explicit AuthSession(SessionConfig config, QObject *parent = nullptr);
    /// For tests and simulators: with a clock and connections of their own.
    AuthSession(SessionConfig config, Clock clock, TransportFactory transports, QObject *parent = nullptr);
    ~AuthSession() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const SessionConfig &config() const { return m_config; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The server the connection goes to, without user name and query; empty before it is known.
    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }
    /// Whether an authorize is queued or under way.
    [[nodiscard]] bool isAuthorizing() const { return m_credentials.has_value(); }

public Q_SLOTS:
    /// Connects and initializes; does nothing unless the stage is Idle or Closed.
    void open();
    /// Signs in with \a credentials, connecting first where needed. What cannot be right by the server's own
    /// limits fails with InputRefused and is not sent. Does nothing while another authorize is queued or
    /// under way, while authorized, and while the server has asked to wait.
    void authorize(const BlazeAuth::Credentials &credentials);
    /// Gives up what is under way, at once. A queued authorize is forgotten and connecting goes on; one that
    /// was sent takes its connection with it, and a fresh one comes up. Without an authorize, connecting ends
    /// in Idle.
    void cancel();
    /// Ends an authorization: drops the connection, emits signedOut() and comes back to Ready on a fresh
    /// connection. Does nothing unless the stage is Authorized, or Closed after a connection was lost.
    void signOut();
    /// Drops the connection, silently; the stage is Idle afterwards.
    void close();

Q_SIGNALS:
    void stageChanged(BlazeAuth::Stage stage);

    /// The endpoint is known and the connection is being made.
    void connecting(const QUrl &endpoint);
    /// The WebSocket is up; Initialize has been sent.
    void connected();
    void initializing();
    /// The server knows the application; the session is Ready.
    void initialized(const BlazeAuth::AppInfo &app);
    /// The credentials have been sent.
    void authorizing();
    void authorized(const BlazeAuth::Grant &grant);
    /// Initialize or authorize was refused. After an authorize the session is Ready for the next one.
    void rejected(const BlazeAuth::Rejection &rejection);
    /// The server closed with an application close code, during an attempt, while Ready or while authorized.
    void closed(const BlazeAuth::Closure &closure);
    void failed(const BlazeAuth::Failure &failure);
    /// After closed() or failed(): the server asked to stay away this long; then the session connects again
    /// by itself.
    void waiting(std::chrono::seconds wait);
    /// The time of the authorization is over; a fresh connection is coming up.
    void expired();
    void signedOut();
    /// The connection broke while authorized, or while Ready with nothing under way.
    void connectionLost(const BlazeAuth::Failure &failure);
    /// Whatever crosses the wire, with secrets masked.
    void traced(const BlazeAuth::TraceEvent &event);

private:
    template <typename... Emissions> bool enter(StageEvent event, Emissions &&...emissions);
    template <typename... Emissions> void begin(StageEvent event, Emissions &&...emissions);
    void resolve();
    void connectTo(const QUrl &endpoint);
    void initialize();
    void sendAuthorize();
    void hideSecrets();
    void send(const QByteArray &request);
    void onReceived(const QByteArray &text);
    void onInitialized(const AppInfo &app);
    void onGranted(const Grant &grant);
    void onRejected(const Rejection &rejection);
    void onDeadline();
    void end(const TransportEnd &end);
    void watchExpiry();
    void onExpiryDue();
    void dropConnection();
    void traceFrame(TraceEvent::Kind kind, const QByteArray &frame);
    void trace(TraceEvent::Kind kind, const QString &text, qsizetype size = 0);

    const SessionConfig m_config;
    const Clock m_clock;
    const TransportFactory m_transports;

    Stage m_stage = Stage::Idle;
    quint64 m_turn =
        0; // counts transitions, so that a slot's own transition ends the emissions of an older one
    QUrl m_endpoint;
    std::unique_ptr<EndpointResolver> m_resolver;
    std::unique_ptr<Transport> m_transport;

    std::optional<Credentials> m_credentials; // queued or under way
    std::optional<PendingRequest> m_pending;
    qint64 m_lastId = 0; // on this connection
    Redaction m_redaction; // of this connection
    bool m_rejectedLast = false; // nothing was asked since the last rejection
    bool m_authorizedTwice = false; // this authorize was sent again after AlreadyAuthorized
    std::optional<Expiry> m_expiry;

    QTimer m_deadline;
    QTimer m_expiryTimer;
    QTimer m_waitTimer;
    QElapsedTimer m_sinceOpen;
};

} // namespace BlazeAuth
