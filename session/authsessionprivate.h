// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/alarm.h"
#include "session/authsession.h"
#include "session/conversation.h"
#include "session/policy/stagetable.h"
#include "session/reconnection.h"
#include "session/serverwait.h"
#include "session/surroundings.h"

#include <QtCore/QPointer>

#include <memory>
#include <optional>

namespace BlazeAuth {

/// What an AuthSession does; that one is only its face. Whoever hears a signal may delete the session, and
/// this with it.
class AuthSessionPrivate final : public QObject
{
    Q_OBJECT

public:
    AuthSessionPrivate(AuthSession *session, SessionConfig config, Surroundings surroundings);
    ~AuthSessionPrivate() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const SessionConfig &config() const { return m_config; }
    [[nodiscard]] const Clock &clock() const { return m_surroundings.clock; }
    [[nodiscard]] const QUrl &endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isAuthorizing() const { return m_attempt.has_value(); }
    [[nodiscard]] bool isAuthorized() const { return m_isAuthorized; }

    void setProxyLogin(const ProxyLogin &login);
    void setProxy(const ProxyChoice &proxy);

    void open();
    void authorize(const Credentials &credentials);
    void cancel();
    void signOut();
    void close();
    void wake();

    /// Somebody listens to AuthSession::traced().
    void relayTraces();

private:
    /// An authorize.
    struct Attempt
    {
        enum class Purpose
        {
            SignIn, ///< The program has asked for it.
            Return ///< Somebody is signed in, and the connection was lost meanwhile.
        };

        Credentials credentials;
        Purpose purpose = Purpose::SignIn;
        bool isRepeated = false; ///< After AlreadyAuthorized.
    };

    [[nodiscard]] bool isDown() const
    {
        return m_stage == Stage::Idle || m_stage == Stage::Closed || m_stage == Stage::Asleep;
    }
    [[nodiscard]] bool isReturning() const
    {
        return m_attempt && m_attempt->purpose == Attempt::Purpose::Return;
    }
    /// Whether the connection is there for nothing but the return.
    [[nodiscard]] bool isAway() const { return m_kept && (!m_attempt || isReturning()); }
    template <typename... Emissions> bool enter(StageEvent event, Emissions &&...emissions);
    template <typename... Emissions> void begin(StageEvent event, Emissions &&...emissions);
    [[nodiscard]] bool hasSleptThrough() const;
    [[nodiscard]] bool waitsForServer();
    void connectAnew();
    void watchNetwork();

    void onEndpointFound(const QUrl &endpoint);
    void onInitialized(const AppInfo &app);
    void onGranted(const Grant &grant);
    void onRejected(const Rejection &rejection);
    void comeBackAfter(const Rejection &rejection);
    void authorizeAgain();
    void onEnded(const TransportEnd &end);
    void onExpiryDue();
    void onNetworkChanged();
    void onWaitOver();

    void follow(const RetryDecision &decision);
    void reconnectAfter(std::chrono::milliseconds delay);
    void waitFor(std::chrono::milliseconds wait, std::chrono::milliseconds thenDelay);
    void stayAwake();
    void fallAsleep();
    void forgetAttempt();
    void forgetKept();
    void endAuthorization();
    void dropConnection();

    AuthSession *const q;
    SessionConfig m_config;
    const Surroundings m_surroundings;

    Stage m_stage = Stage::Idle;
    // Counts transitions, so that a slot's own transition ends the emissions of an older one.
    quint64 m_turn = 0;
    QUrl m_endpoint;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<NetworkWatch> m_networkWatch;

    std::optional<Attempt> m_attempt; // queued or under way
    std::optional<Credentials> m_kept; // to return with, while somebody is authorized
    std::optional<Countdown> m_rejectedLast; // a close within this belongs to the rejection
    bool m_isAuthorized = false;

    Reconnection m_reconnection;
    ServerWait m_wait;
    std::chrono::milliseconds m_delayAfterWait{};

    Alarm m_expiry;
    Alarm m_sleep;
};

/// Takes the step and tells of it, in order; stops as soon as a slot has taken another step or deleted the
/// session. Returns whether it got to the end. Work is done before it is called, since nothing may be touched
/// after that.
template <typename... Emissions> bool AuthSessionPrivate::enter(StageEvent event, Emissions &&...emissions)
{
    const auto next = stageAfter(m_stage, event);
    if (!next)
        return false;
    const bool changed = *next != m_stage;
    m_stage = *next;
    const QPointer<AuthSession> alive(q);
    const auto isCurrent = [this, alive, turn = ++m_turn] { return alive && m_turn == turn; };
    if (changed)
        Q_EMIT q->stageChanged(m_stage);
    return isCurrent() && ((emissions(), isCurrent()) && ...);
}

/// Connects anew, and enters the stage of that.
template <typename... Emissions> void AuthSessionPrivate::begin(StageEvent event, Emissions &&...emissions)
{
    connectAnew();
    enter(event, std::forward<Emissions>(emissions)...);
}

} // namespace BlazeAuth
