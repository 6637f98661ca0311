// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsessionprivate.h"

#include "session/protocol/tables.h"
#include "session/protocol/wipe.h"
#include "session/visitor.h"

#include <QtCore/QMetaMethod>
#include <QtCore/QTimer>

namespace BlazeAuth {
namespace {

// Servers that close after a rejection do it at once.
constexpr std::chrono::milliseconds closeBelongsToRejection = std::chrono::seconds(5);

/// Whether losing a connection this way while nothing is under way is worth no more than a note.
bool isQuiet(FailureKind kind)
{
    return kind == FailureKind::Network || kind == FailureKind::Timeout;
}

/// Whether such a refusal says nothing about whoever was refused, and may be over by the next try.
bool mayPass(Status status)
{
    const auto remedy = rowOf(status).remedy;
    return remedy == Remedy::Retry || remedy == Remedy::Wait;
}

} // namespace

AuthSessionPrivate::AuthSessionPrivate(AuthSession *session, SessionConfig config, Surroundings surroundings)
    : q(session)
    , m_config(std::move(config))
    , m_surroundings(std::move(surroundings))
    , m_reconnection(m_config.backoff, m_surroundings.clock, m_surroundings.randomness)
    , m_wait(m_config.server, m_surroundings)
    , m_expiry(m_surroundings.clock)
    , m_sleep(m_surroundings.clock)
{
    connect(&m_expiry, &Alarm::rang, this, &AuthSessionPrivate::onExpiryDue);
    connect(&m_wait, &ServerWait::over, this, &AuthSessionPrivate::onWaitOver);
    connect(&m_reconnection, &Reconnection::due, this, [this] { begin(StageEvent::Opened); });
    connect(&m_sleep, &Alarm::rang, this, &AuthSessionPrivate::fallAsleep);
}

AuthSessionPrivate::~AuthSessionPrivate()
{
    forgetAttempt();
    forgetKept();
}

/// A fresh connection in place of the one there is.
void AuthSessionPrivate::connectAnew()
{
    dropConnection();
    m_reconnection.begin();
    m_conversation = std::make_unique<Conversation>(m_config, m_surroundings);
    const auto *conversation = m_conversation.get();
    connect(conversation, &Conversation::endpointFound, this, &AuthSessionPrivate::onEndpointFound);
    connect(conversation, &Conversation::connected, this, [this] {
        enter(
            StageEvent::TransportConnected, [this] { Q_EMIT q->connected(); },
            [this] { Q_EMIT q->initializing(); });
    });
    connect(conversation, &Conversation::initialized, this, &AuthSessionPrivate::onInitialized);
    connect(conversation, &Conversation::delayed, q, &AuthSession::delayed);
    connect(conversation, &Conversation::authorizing, this, [this] {
        m_rejectedLast.reset();
        enter(StageEvent::AuthorizeSent, [this] { Q_EMIT q->authorizing(); });
    });
    connect(conversation, &Conversation::granted, this, &AuthSessionPrivate::onGranted);
    connect(conversation, &Conversation::rejected, this, &AuthSessionPrivate::onRejected);
    connect(conversation, &Conversation::ended, this, &AuthSessionPrivate::onEnded);
    relayTraces();
    if (m_attempt)
        m_conversation->hide(m_attempt->credentials);
    if (m_kept)
        m_conversation->hide(*m_kept);
    m_conversation->start();
}

void AuthSessionPrivate::relayTraces()
{
    static const auto signal = QMetaMethod::fromSignal(&AuthSession::traced);
    if (m_conversation && q->isSignalConnected(signal))
        connect(m_conversation.get(), &Conversation::traced, q, &AuthSession::traced, Qt::UniqueConnection);
}

void AuthSessionPrivate::watchNetwork()
{
    if (m_networkWatch || !m_surroundings.networkWatch)
        return;
    m_networkWatch = m_surroundings.networkWatch();
    connect(m_networkWatch.get(), &NetworkWatch::changed, this, &AuthSessionPrivate::onNetworkChanged);
}

void AuthSessionPrivate::onEndpointFound(const QUrl &endpoint)
{
    m_endpoint = endpoint;
    enter(StageEvent::EndpointFound, [this] { Q_EMIT q->connecting(m_endpoint); });
}

void AuthSessionPrivate::onInitialized(const AppInfo &app)
{
    if (!m_attempt && m_kept)
        m_attempt = Attempt{.credentials = *m_kept, .purpose = Attempt::Purpose::Return};
    if (!m_attempt)
        watchNetwork(); // which takes milliseconds: what is asked of the server here would leave later
    if (enter(StageEvent::InitializeAccepted, [this, &app] { Q_EMIT q->initialized(app); }) && m_attempt)
        m_conversation->authorize(m_attempt->credentials);
}

void AuthSessionPrivate::onGranted(const Grant &grant)
{
    const bool isBack = isReturning();
    auto accepted = m_config.reauthorize && m_attempt ? std::optional(m_attempt->credentials) : std::nullopt;
    forgetAttempt();
    endAuthorization();
    m_isAuthorized = true;
    m_kept = std::move(accepted);
    if (const auto &expiry = grant.expiry(); expiry && !expiry->clockHint)
        m_expiry.set(Countdown(*expiry));
    enter(StageEvent::AuthorizeAccepted, [this, &grant, isBack] {
        if (isBack)
            Q_EMIT q->reconnected(grant);
        else
            Q_EMIT q->authorized(grant);
    });
}

void AuthSessionPrivate::onRejected(const Rejection &rejection)
{
    const bool isOfInitialize = rejection.packet == Packet::Initialize;
    if (!isOfInitialize && rejection.status() == Status::AlreadyAuthorized && m_attempt
        && !m_attempt->isRepeated) {
        // The connection has an authorization that nobody here has seen: ask again on a clean one.
        m_attempt->isRepeated = true;
        begin(StageEvent::Restarted);
    } else if (isAway() && mayPass(rejection.status())) {
        comeBackAfter(rejection);
    } else if (isOfInitialize) {
        forgetAttempt();
        endAuthorization();
        dropConnection();
        enter(StageEvent::InitializeRefused, [this, &rejection] { Q_EMIT q->rejected(rejection); });
    } else {
        const bool wasReturning = isReturning();
        forgetAttempt();
        m_rejectedLast.emplace(closeBelongsToRejection, m_surroundings.clock());
        if (wasReturning)
            endAuthorization();
        const auto tellOfTheEnd = [this, wasReturning] {
            if (wasReturning)
                Q_EMIT q->signedOut();
        };
        if (enter(
                StageEvent::AuthorizeRefused, [this, &rejection] { Q_EMIT q->rejected(rejection); },
                tellOfTheEnd))
            authorizeAgain();
    }
}

/// What the program has asked for came to nothing, and whoever was signed in before it still is.
void AuthSessionPrivate::authorizeAgain()
{
    if (m_attempt || !m_kept)
        return;
    m_attempt = Attempt{.credentials = *m_kept, .purpose = Attempt::Purpose::Return};
    m_conversation->authorize(m_attempt->credentials);
}

/// A server that has just been started, say, refuses everybody. Nobody has asked, so nobody is told.
void AuthSessionPrivate::comeBackAfter(const Rejection &rejection)
{
    const auto decision = m_reconnection.after(rejection, m_conversation->held());
    if (const auto *first = std::get_if<WaitFirst>(&decision))
        m_wait.ask(first->wait);
    forgetAttempt();
    dropConnection();
    if (enter(StageEvent::ConnectionEnded))
        follow(decision);
}

void AuthSessionPrivate::onEnded(const TransportEnd &end)
{
    const bool wasAuthorized = m_stage == Stage::Authorized;
    const bool wasReady = m_stage == Stage::Ready && !m_attempt;
    const bool saidAlready = wasReady && m_rejectedLast && !m_rejectedLast->isOver(m_surroundings.clock());
    const auto presence = !m_isAuthorized        ? Presence::Nobody
                          : m_config.reauthorize ? Presence::Returning
                                                 : Presence::SignedIn;
    const auto decision = m_reconnection.after(end, m_conversation->held(), presence);
    // Before anybody hears of it, and may try to connect at once or delete the session.
    if (const auto *first = std::get_if<WaitFirst>(&decision))
        m_wait.ask(first->wait);
    forgetAttempt();
    dropConnection();
    watchNetwork();
    if (std::holds_alternative<Closure>(end) && std::holds_alternative<StayClosed>(decision))
        endAuthorization(); // the server's last word

    const auto tell = [&] {
        if (saidAlready) // a rejection followed by a close is the rejection
            return;
        if (const auto *closure = std::get_if<Closure>(&end))
            Q_EMIT q->closed(*closure);
        else if (wasAuthorized || (wasReady && isQuiet(std::get<Failure>(end).kind())))
            Q_EMIT q->connectionLost(std::get<Failure>(end));
        else
            Q_EMIT q->failed(std::get<Failure>(end));
    };
    if (enter(StageEvent::ConnectionEnded, tell))
        follow(decision);
}

void AuthSessionPrivate::onExpiryDue()
{
    endAuthorization();
    if (isReturning())
        forgetAttempt(); // to an authorization that is no more
    if (m_stage == Stage::Waiting || m_attempt)
        Q_EMIT q->expired();
    else
        begin(StageEvent::Restarted, [this] { Q_EMIT q->expired(); });
}

void AuthSessionPrivate::onNetworkChanged()
{
    if (m_conversation)
        m_conversation->doubt();
    else
        m_reconnection.networkChanged();
}

void AuthSessionPrivate::onWaitOver()
{
    if (!enter(StageEvent::WaitOver))
        return;
    // Nobody was there for so long that the connection would be asleep.
    if (m_sleep.isSet() || m_isAuthorized)
        reconnectAfter(m_delayAfterWait);
    else
        enter(StageEvent::FellAsleep);
}

void AuthSessionPrivate::follow(const RetryDecision &decision)
{
    std::visit(Visitor{[](StayClosed) {},
                   [this](const ReconnectOnUserAction &reconnect) {
                       m_reconnection.planOnUserAction(reconnect.delay);
                   },
                   [this](const ReconnectAfter &reconnect) { reconnectAfter(reconnect.delay); },
                   [this](const WaitFirst &first) { waitFor(first.wait, first.thenDelay); }},
        decision);
}

void AuthSessionPrivate::reconnectAfter(std::chrono::milliseconds delay)
{
    m_reconnection.plan(delay);
    Q_EMIT q->reconnecting(delay);
}

void AuthSessionPrivate::waitFor(std::chrono::milliseconds wait, std::chrono::milliseconds thenDelay)
{
    m_wait.watch(wait);
    m_delayAfterWait = thenDelay;
    enter(StageEvent::WaitBegun, [&] { Q_EMIT q->waiting(std::chrono::ceil<std::chrono::seconds>(wait)); });
}

void AuthSessionPrivate::stayAwake()
{
    m_sleep.set(m_config.sleepAfter);
}

void AuthSessionPrivate::fallAsleep()
{
    const bool triesAgain = m_stage != Stage::Closed || m_reconnection.isPlanned();
    if (m_attempt || m_isAuthorized || !triesAgain || !stageAfter(m_stage, StageEvent::FellAsleep))
        return;
    dropConnection();
    enter(StageEvent::FellAsleep);
}

/// Somebody was there for what ends here, so the time to fall asleep begins.
void AuthSessionPrivate::forgetAttempt()
{
    if (m_attempt) {
        wipe(m_attempt->credentials);
        stayAwake();
        // Its answer is there, or nobody waits for it any more.
        if (!m_networkWatch)
            QTimer::singleShot(0, this, &AuthSessionPrivate::watchNetwork);
    }
    m_attempt.reset();
}

void AuthSessionPrivate::forgetKept()
{
    if (m_kept)
        wipe(*m_kept);
    m_kept.reset();
}

void AuthSessionPrivate::endAuthorization()
{
    if (m_isAuthorized)
        stayAwake();
    m_isAuthorized = false;
    forgetKept();
    m_expiry.stop();
}

/// And every plan for another one.
void AuthSessionPrivate::dropConnection()
{
    m_rejectedLast.reset();
    m_reconnection.cancel();
    m_conversation.reset();
}

} // namespace BlazeAuth
