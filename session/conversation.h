// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/actionbudget.h"
#include "session/policy/liveness.h"
#include "session/protocol/response.h"
#include "session/sessionconfig.h"
#include "session/surroundings.h"
#include "session/trace.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace BlazeAuth {

class EndpointResolver;

/// One connection and what is said on it, from finding the server to the last frame: Initialize, then one
/// authorize at a time, each with its deadline and all within the server's budget; from then on it sees to it
/// that the server is still there. Used once. It may be destroyed in any of its signals, and
/// destroying it drops the connection and emits nothing.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    Conversation(SessionConfig config, Surroundings surroundings);
    ~Conversation() override;

    /// Finds the server, connects and initializes. Answers later, with signals.
    void start();
    /// Asks with \a credentials; only after initialized(), and while no other question is open.
    void authorize(const Credentials &credentials);
    /// Takes authorize() back, if it has not been sent yet; returns whether there was anything to take back.
    bool withdraw();
    /// Keeps \a credentials out of all text from now on: the server may know them before they are sent.
    void hide(const Credentials &credentials);
    /// The network may have changed: asks at once whether the server is still there.
    void doubt();

    /// The time since initialized(); 0 before it.
    [[nodiscard]] std::chrono::milliseconds held() const;

Q_SIGNALS:
    /// The server to connect to, as it may be shown.
    void endpointFound(const QUrl &endpoint);
    /// The connection is up, and Initialize has been sent.
    void connected();
    void initialized(const BlazeAuth::AppInfo &app);
    /// The budget is used up: authorize() will be sent after this long.
    void delayed(std::chrono::seconds delay);
    void authorizing();
    void granted(const BlazeAuth::Grant &grant);
    void rejected(const BlazeAuth::Rejection &rejection);
    /// Whichever way; the last signal. The texts in it hold no secret.
    void ended(const BlazeAuth::TransportEnd &end);
    void traced(const BlazeAuth::TraceEvent &event);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Question
    {
        PendingRequest meaning;
        QByteArray request;
    };

    void start(QBasicTimer &timer, std::chrono::milliseconds time);
    void resolve();
    void trySending();
    void connectTo(const QUrl &endpoint);
    void initialize();
    void sendAuthorize();
    [[nodiscard]] bool send(const QByteArray &request);
    void onProgressed(Milestone milestone);
    void onReceived(const QByteArray &text);
    void onDeadline();
    void keepAlive();
    void end(const TransportEnd &end);
    [[nodiscard]] bool isTraced() const;
    [[nodiscard]] bool traceFrame(TraceEvent::Kind kind, const QByteArray &frame);
    void trace(TraceEvent::Kind kind, const QString &text, qsizetype size = 0);

    const SessionConfig m_config;
    const Surroundings m_surroundings;
    std::unique_ptr<EndpointResolver> m_resolver;
    std::unique_ptr<Transport> m_transport;

    std::optional<Question> m_unsent; // waits for the budget
    std::optional<PendingRequest> m_pending;
    qint64 m_lastId = 0;
    Redaction m_redaction;
    ActionBudget m_budget;
    std::optional<Liveness> m_liveness; // once initialized

    QBasicTimer m_deadline;
    QBasicTimer m_delay;
    QBasicTimer m_livenessTimer;
    QElapsedTimer m_sinceStart;
    std::optional<std::chrono::milliseconds> m_initializedAt; // Moment::boot
};

} // namespace BlazeAuth
