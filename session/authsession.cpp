// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"

#include "session/conversation.h"
#include "session/protocol/wipe.h"
#include "session/visitor.h"

#include <QtCore/QMetaMethod>
#include <QtCore/QPointer>

namespace BlazeAuth {
namespace {

// Servers that close after a rejection do it at once.
constexpr std::chrono::milliseconds closeBelongsToRejection = std::chrono::seconds(5);

/// Whether losing a connection this way while nothing is under way is worth no more than a note.
bool isQuiet(FailureKind kind)
{
    return kind == FailureKind::Network || kind == FailureKind::Timeout;
}

} // namespace

AuthSession::AuthSession(SessionConfig config, QObject *parent)
    : AuthSession(std::move(config), Surroundings(), parent)
{
}

AuthSession::AuthSession(SessionConfig config, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_surroundings(std::move(surroundings))
    , m_reconnection(m_config.backoff, m_surroundings.clock, m_surroundings.randomness)
    , m_wait(m_config.server, m_surroundings)
    , m_expiry(m_surroundings.clock)
    , m_sleep(m_surroundings.clock)
{
    connect(&m_expiry, &Alarm::rang, this, &AuthSession::onExpiryDue);
    connect(&m_wait, &ServerWait::over, this, &AuthSession::onWaitOver);
    connect(&m_reconnection, &Reconnection::due, this, [this] { begin(StageEvent::Opened); });
    connect(&m_sleep, &Alarm::rang, this, &AuthSession::fallAsleep);
}

AuthSession::~AuthSession()
{
    forgetCredentials();
}

/// Takes the step and tells of it, in order; stops as soon as a slot has taken another step or deleted the
/// session. Returns whether it got to the end. Work is done before it is called, since nothing may be touched
/// after that.
template <typename... Emissions> bool AuthSession::enter(StageEvent event, Emissions &&...emissions)
{
    const auto next = stageAfter(m_stage, event);
    if (!next)
        return false;
    const bool changed = *next != m_stage;
    m_stage = *next;
    const QPointer<AuthSession> alive(this);
    const auto isCurrent = [this, alive, turn = ++m_turn] { return alive && m_turn == turn; };
    if (changed)
        Q_EMIT stageChanged(m_stage);
    return isCurrent() && ((emissions(), isCurrent()) && ...);
}

void AuthSession::open()
{
    if (!isDown())
        return;
    stayAwake();
    if (!waitsForServer())
        begin(StageEvent::Opened);
}

void AuthSession::authorize(const Credentials &credentials)
{
    if (m_credentials || m_stage == Stage::Authorized || m_stage == Stage::Waiting)
        return;
    auto checked = trimmed(credentials);
    if (auto *account = std::get_if<Account>(&checked); account && m_config.credentialsType)
        account->type = m_config.credentialsType;
    if (const auto problem = problemIn(checked)) {
        auto refusal = failureBy(FailureCause::InputRefused, constantOf(problem->status));
        refusal.status = problem->status;
        Q_EMIT failed(refusal);
        return;
    }
    const bool wasDown = isDown();
    const bool sleptThrough = hasSleptThrough();
    stayAwake();
    if (wasDown && waitsForServer())
        return;
    m_credentials = std::move(checked);
    m_authorizedTwice = false;
    if (wasDown) {
        begin(StageEvent::Opened);
    } else if (sleptThrough) {
        begin(StageEvent::Restarted);
    } else {
        m_conversation->hide(*m_credentials);
        if (m_stage == Stage::Ready)
            m_conversation->authorize(*m_credentials);
    }
}

void AuthSession::setProxyLogin(const ProxyLogin &login)
{
    m_config.proxyLogin = login;
    if (m_stage == Stage::Resolving || m_stage == Stage::Connecting)
        begin(StageEvent::Restarted);
}

void AuthSession::cancel()
{
    stayAwake();
    if (m_stage == Stage::Authorizing) {
        // The answer may be on its way and would authorize this connection.
        forgetCredentials();
        begin(StageEvent::Restarted);
    } else if (m_credentials) {
        forgetCredentials();
        // While it is Ready, it waits for the budget, or is on its way out at this moment.
        if (!m_conversation->withdraw() && m_stage == Stage::Ready)
            begin(StageEvent::Restarted);
    } else if (!m_isAuthorized
               && (m_stage == Stage::Resolving || m_stage == Stage::Connecting
                   || m_stage == Stage::Initializing)) {
        close();
    }
}

void AuthSession::signOut()
{
    if (!m_isAuthorized)
        return;
    forgetCredentials();
    endAuthorization();
    if (m_stage == Stage::Waiting)
        Q_EMIT signedOut();
    else
        begin(StageEvent::Restarted, [this] { Q_EMIT signedOut(); });
}

void AuthSession::close()
{
    forgetCredentials();
    endAuthorization();
    m_wait.stopWatching();
    m_sleep.stop();
    dropConnection();
    enter(StageEvent::Stopped);
}

void AuthSession::wake()
{
    const bool sleptThrough = hasSleptThrough();
    stayAwake();
    if (m_stage == Stage::Asleep)
        open();
    else if (sleptThrough)
        begin(StageEvent::Restarted);
    else
        m_reconnection.somebodyIsThere();
}

/// A connection that slept through the night, with the computer, is no longer one.
bool AuthSession::hasSleptThrough() const
{
    return m_stage == Stage::Ready && !m_credentials && !m_isAuthorized && m_sleep.isSet()
           && m_sleep.remaining() == std::chrono::milliseconds::zero();
}

/// Whether the server has asked, this program or one before it, to be left alone; then the wait goes on.
bool AuthSession::waitsForServer()
{
    const auto remaining = m_wait.remaining();
    if (remaining <= std::chrono::milliseconds::zero())
        return false;
    dropConnection();
    waitFor(remaining, m_reconnection.spreadAfter(remaining));
    return true;
}

template <typename... Emissions> void AuthSession::begin(StageEvent event, Emissions &&...emissions)
{
    dropConnection();
    m_reconnection.begin();
    m_conversation = std::make_unique<Conversation>(m_config, m_surroundings);
    const auto *conversation = m_conversation.get();
    connect(conversation, &Conversation::endpointFound, this, &AuthSession::onEndpointFound);
    connect(conversation, &Conversation::connected, this, [this] {
        enter(
            StageEvent::TransportConnected, [this] { Q_EMIT connected(); },
            [this] { Q_EMIT initializing(); });
    });
    connect(conversation, &Conversation::initialized, this, &AuthSession::onInitialized);
    connect(conversation, &Conversation::delayed, this, &AuthSession::delayed);
    connect(conversation, &Conversation::authorizing, this, [this] {
        m_rejectedLast.reset();
        enter(StageEvent::AuthorizeSent, [this] { Q_EMIT authorizing(); });
    });
    connect(conversation, &Conversation::granted, this, &AuthSession::onGranted);
    connect(conversation, &Conversation::rejected, this, &AuthSession::onRejected);
    connect(conversation, &Conversation::ended, this, &AuthSession::onEnded);
    relayTraces();
    if (m_credentials)
        m_conversation->hide(*m_credentials);
    m_conversation->start();
    enter(event, std::forward<Emissions>(emissions)...);
}

void AuthSession::relayTraces()
{
    static const auto signal = QMetaMethod::fromSignal(&AuthSession::traced);
    if (m_conversation && isSignalConnected(signal))
        connect(
            m_conversation.get(), &Conversation::traced, this, &AuthSession::traced, Qt::UniqueConnection);
}

void AuthSession::connectNotify(const QMetaMethod &signal)
{
    // Masking what nobody listens to would be work for nothing.
    if (signal == QMetaMethod::fromSignal(&AuthSession::traced))
        relayTraces();
}

void AuthSession::watchNetwork()
{
    if (m_networkWatch || !m_surroundings.networkWatch)
        return;
    m_networkWatch = m_surroundings.networkWatch();
    connect(m_networkWatch.get(), &NetworkWatch::changed, this, &AuthSession::onNetworkChanged);
}

void AuthSession::onEndpointFound(const QUrl &endpoint)
{
    m_endpoint = endpoint;
    enter(StageEvent::EndpointFound, [this] { Q_EMIT connecting(m_endpoint); });
}

void AuthSession::onInitialized(const AppInfo &app)
{
    watchNetwork();
    if (enter(StageEvent::InitializeAccepted, [this, &app] { Q_EMIT initialized(app); }) && m_credentials)
        m_conversation->authorize(*m_credentials);
}

void AuthSession::onGranted(const Grant &grant)
{
    forgetCredentials();
    endAuthorization();
    m_isAuthorized = true;
    if (const auto &expiry = grant.expiry(); expiry && !expiry->clockHint)
        m_expiry.set(Countdown(*expiry));
    enter(StageEvent::AuthorizeAccepted, [this, &grant] { Q_EMIT authorized(grant); });
}

void AuthSession::onRejected(const Rejection &rejection)
{
    if (rejection.packet == Packet::Initialize) {
        forgetCredentials();
        endAuthorization();
        dropConnection();
        enter(StageEvent::InitializeRefused, [this, &rejection] { Q_EMIT rejected(rejection); });
    } else if (rejection.status() == Status::AlreadyAuthorized && !m_authorizedTwice) {
        // The connection has an authorization that nobody here has seen: ask again on a clean one.
        m_authorizedTwice = true;
        begin(StageEvent::Restarted);
    } else {
        forgetCredentials();
        m_rejectedLast.emplace(closeBelongsToRejection, m_surroundings.clock());
        enter(StageEvent::AuthorizeRefused, [this, &rejection] { Q_EMIT rejected(rejection); });
    }
}

void AuthSession::onEnded(const TransportEnd &end)
{
    const bool wasAuthorized = m_stage == Stage::Authorized;
    const bool wasReady = m_stage == Stage::Ready && !m_credentials;
    const bool saidAlready = wasReady && m_rejectedLast && !m_rejectedLast->isOver(m_surroundings.clock());
    const auto decision = m_reconnection.after(end, m_conversation->held(), m_isAuthorized);
    // Before anybody hears of it, and may try to connect at once or delete the session.
    if (const auto *first = std::get_if<WaitFirst>(&decision))
        m_wait.ask(first->wait);
    forgetCredentials();
    dropConnection();
    watchNetwork();
    if (std::holds_alternative<Closure>(end) && std::holds_alternative<StayClosed>(decision))
        endAuthorization(); // the server's last word

    const auto tell = [&] {
        if (saidAlready) // a rejection followed by a close is the rejection
            return;
        if (const auto *closure = std::get_if<Closure>(&end))
            Q_EMIT closed(*closure);
        else if (wasAuthorized || (wasReady && isQuiet(std::get<Failure>(end).kind())))
            Q_EMIT connectionLost(std::get<Failure>(end));
        else
            Q_EMIT failed(std::get<Failure>(end));
    };
    if (enter(StageEvent::ConnectionEnded, tell))
        follow(decision);
}

void AuthSession::onExpiryDue()
{
    endAuthorization();
    if (m_stage == Stage::Waiting || m_credentials)
        Q_EMIT expired();
    else
        begin(StageEvent::Restarted, [this] { Q_EMIT expired(); });
}

void AuthSession::onNetworkChanged()
{
    if (m_conversation)
        m_conversation->doubt();
    else
        m_reconnection.networkChanged();
}

void AuthSession::onWaitOver()
{
    if (!enter(StageEvent::WaitOver))
        return;
    // Nobody was there for so long that the connection would be asleep.
    if (m_sleep.isSet() || m_isAuthorized)
        reconnectAfter(m_delayAfterWait);
    else
        enter(StageEvent::FellAsleep);
}

void AuthSession::follow(const RetryDecision &decision)
{
    std::visit(Visitor{[](StayClosed) {},
                   [this](const ReconnectOnUserAction &reconnect) {
                       m_reconnection.planOnUserAction(reconnect.delay);
                   },
                   [this](const ReconnectAfter &reconnect) { reconnectAfter(reconnect.delay); },
                   [this](const WaitFirst &first) { waitFor(first.wait, first.thenDelay); }},
        decision);
}

void AuthSession::reconnectAfter(std::chrono::milliseconds delay)
{
    m_reconnection.plan(delay);
    Q_EMIT reconnecting(delay);
}

void AuthSession::waitFor(std::chrono::milliseconds wait, std::chrono::milliseconds thenDelay)
{
    m_wait.watch(wait);
    m_delayAfterWait = thenDelay;
    enter(StageEvent::WaitBegun, [&] { Q_EMIT waiting(std::chrono::ceil<std::chrono::seconds>(wait)); });
}

void AuthSession::stayAwake()
{
    m_sleep.set(m_config.sleepAfter);
}

void AuthSession::fallAsleep()
{
    const bool triesAgain = m_stage != Stage::Closed || m_reconnection.isPlanned();
    if (m_credentials || m_isAuthorized || !triesAgain || !stageAfter(m_stage, StageEvent::FellAsleep))
        return;
    dropConnection();
    enter(StageEvent::FellAsleep);
}

/// Somebody was there for what ends here, so the time to fall asleep begins.
void AuthSession::forgetCredentials()
{
    if (m_credentials) {
        wipe(*m_credentials);
        stayAwake();
    }
    m_credentials.reset();
}

void AuthSession::endAuthorization()
{
    if (m_isAuthorized)
        stayAwake();
    m_isAuthorized = false;
    m_expiry.stop();
}

/// And every plan for another one.
void AuthSession::dropConnection()
{
    m_rejectedLast.reset();
    m_reconnection.cancel();
    m_conversation.reset();
}

} // namespace BlazeAuth
