// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"

#include "session/endpointresolver.h"
#include "session/policy/countdown.h"
#include "session/protocol/request.h"
#include "session/protocol/tables.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaMethod>
#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

// A timer stands still while the computer sleeps, so the end is looked at again after at most this long.
constexpr std::chrono::milliseconds longestExpiryTimer = std::chrono::seconds(30);
constexpr std::chrono::seconds waitWithoutNumber{60};
constexpr qsizetype mostOfTrace = 1000;

template <typename... Visitors> struct Visitor : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors> Visitor(Visitors...) -> Visitor<Visitors...>;

/// How long to stay away after \a end; unset when nobody asked for it.
std::optional<std::chrono::seconds> waitAfter(const TransportEnd &end)
{
    const auto rule = std::visit(Visitor{[](const Closure &closure) { return rowOf(closure.code()).retry; },
                                     [](const Failure &failure) { return rowOf(failure.cause).retry; }},
        end);
    if (rule != RetryRule::AfterWait)
        return std::nullopt;
    return std::visit([](const auto &known) { return known.retryAfter.value_or(waitWithoutNumber); }, end);
}

/// \a end with the server's text in it redacted.
TransportEnd redacted(TransportEnd end, const Redaction &redaction)
{
    std::visit(Visitor{[&](Closure &closure) { closure.reason = redaction.apply(closure.reason); },
                   [&](Failure &failure) { failure.detail = redaction.apply(failure.detail); }},
        end);
    return end;
}

/// Whether losing a connection this way while nothing is under way is worth no more than a note.
bool isQuiet(const TransportEnd &end)
{
    const auto *failure = std::get_if<Failure>(&end);
    return failure != nullptr
           && (failure->kind() == FailureKind::Network || failure->kind() == FailureKind::Timeout);
}

} // namespace

AuthSession::AuthSession(SessionConfig config, QObject *parent)
    : AuthSession(std::move(config), systemClock(), webSocketTransports(), parent)
{
}

AuthSession::AuthSession(SessionConfig config, Clock clock, TransportFactory transports, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_clock(std::move(clock))
    , m_transports(std::move(transports))
{
    for (auto *timer : {&m_deadline, &m_expiryTimer, &m_waitTimer})
        timer->setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &AuthSession::onDeadline);
    connect(&m_expiryTimer, &QTimer::timeout, this, &AuthSession::onExpiryDue);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] { begin(StageEvent::WaitOver); });
}

AuthSession::~AuthSession()
{
    dropConnection();
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
    if (m_stage == Stage::Idle || m_stage == Stage::Closed)
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
    m_credentials = std::move(checked);
    hideSecrets();
    m_authorizedTwice = false;
    if (m_stage == Stage::Ready)
        sendAuthorize();
    else
        open();
}

void AuthSession::cancel()
{
    if (m_stage == Stage::Authorizing) {
        // The answer may be on its way and would authorize this connection.
        m_credentials.reset();
        dropConnection();
        begin(StageEvent::Restarted);
    } else if (m_credentials) {
        m_credentials.reset();
    } else if (m_stage == Stage::Resolving || m_stage == Stage::Connecting
               || m_stage == Stage::Initializing) {
        close();
    }
}

void AuthSession::signOut()
{
    if (m_stage != Stage::Authorized && m_stage != Stage::Closed)
        return;
    dropConnection();
    begin(StageEvent::Restarted, [this] { Q_EMIT signedOut(); });
}

void AuthSession::close()
{
    m_credentials.reset();
    m_waitTimer.stop();
    dropConnection();
    enter(StageEvent::Stopped);
}

template <typename... Emissions> void AuthSession::begin(StageEvent event, Emissions &&...emissions)
{
    m_waitTimer.stop();
    m_redaction = {};
    hideSecrets();
    m_sinceOpen.start();
    m_deadline.start(m_config.deadlines.connect);
    // Whoever asked is not answered before the call is over.
    const auto resolveLater = [this] {
        QMetaObject::invokeMethod(
            this,
            [this, turn = m_turn] {
                if (m_turn == turn)
                    resolve();
            },
            Qt::QueuedConnection);
    };
    enter(event, resolveLater, std::forward<Emissions>(emissions)...);
}

void AuthSession::resolve()
{
    if (const auto problem = problemIn(m_config)) {
        end(*problem);
        return;
    }
    m_resolver = std::make_unique<EndpointResolver>(m_config);
    connect(m_resolver.get(), &EndpointResolver::resolved, this, &AuthSession::connectTo);
    connect(m_resolver.get(), &EndpointResolver::failed, this, &AuthSession::end);
    m_resolver->resolve();
}

void AuthSession::connectTo(const QUrl &endpoint)
{
    m_endpoint = endpoint.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    m_endpoint.setPath(m_redaction.apply(m_endpoint.path()));
    if (m_redaction.apply(m_endpoint.host()) != m_endpoint.host())
        m_endpoint.setHost(u"hidden"_s);
    m_transport = m_transports(m_config);
    connect(m_transport.get(), &Transport::connected, this, &AuthSession::initialize);
    connect(m_transport.get(), &Transport::received, this, &AuthSession::onReceived);
    connect(m_transport.get(), &Transport::ended, this, &AuthSession::end);
    m_transport->open(endpoint);
    enter(StageEvent::EndpointFound, [this] { Q_EMIT connecting(m_endpoint); });
}

void AuthSession::initialize()
{
    m_deadline.start(m_config.deadlines.initialize);
    m_pending = PendingRequest{
        .id = ++m_lastId, .packet = Packet::Initialize, .identity = {}, .redaction = m_redaction};
    send(initializeRequest(m_lastId, m_config.apiKey, m_config.clientId));
    enter(
        StageEvent::TransportConnected, [this] { Q_EMIT connected(); }, [this] { Q_EMIT initializing(); });
}

void AuthSession::sendAuthorize()
{
    m_rejectedLast = false;
    m_deadline.start(m_config.deadlines.authorize);
    m_pending = PendingRequest{.id = ++m_lastId,
        .packet = packetOf(*m_credentials),
        .identity = identityOf(*m_credentials),
        .redaction = m_redaction};
    send(authorizeRequest(m_lastId, *m_credentials));
    enter(StageEvent::AuthorizeSent, [this] { Q_EMIT authorizing(); });
}

/// From the moment they are known, not only once they are sent: the server may know them already.
void AuthSession::hideSecrets()
{
    m_redaction.addKey(m_config.apiKey);
    if (m_credentials) {
        if (const auto *license = std::get_if<LicenseKey>(&*m_credentials))
            m_redaction.addKey(license->key);
        if (const auto *account = std::get_if<Account>(&*m_credentials)) {
            m_redaction.addPassword(account->password);
            m_redaction.addKey(account->license);
        }
    }
    if (m_pending)
        m_pending->redaction = m_redaction;
}

void AuthSession::send(const QByteArray &request)
{
    traceFrame(TraceEvent::Kind::Sent, request);
    m_transport->send(request);
}

void AuthSession::onReceived(const QByteArray &text)
{
    traceFrame(TraceEvent::Kind::Received, text);
    const auto answer = parseResponse(text, m_pending, m_clock());
    std::visit(Visitor{[this](const Initialized &initialized) { onInitialized(initialized.app); },
                   [this](const Grant &grant) { onGranted(grant); },
                   [this](const Rejection &rejection) { onRejected(rejection); },
                   [this](const Ignored &ignored) { trace(TraceEvent::Kind::Ignored, ignored.why); },
                   [this](const Malformed &malformed) { end(failureBy(malformed.cause)); }},
        answer);
}

void AuthSession::onInitialized(const AppInfo &app)
{
    m_deadline.stop();
    m_pending.reset();
    if (enter(StageEvent::InitializeAccepted, [this, &app] { Q_EMIT initialized(app); }) && m_credentials)
        sendAuthorize();
}

void AuthSession::onGranted(const Grant &grant)
{
    m_deadline.stop();
    m_pending.reset();
    m_credentials.reset();
    m_expiry = grant.expiry();
    watchExpiry();
    enter(StageEvent::AuthorizeAccepted, [this, &grant] { Q_EMIT authorized(grant); });
}

void AuthSession::onRejected(const Rejection &rejection)
{
    m_deadline.stop();
    m_pending.reset();
    if (rejection.packet == Packet::Initialize) {
        m_credentials.reset();
        dropConnection();
        enter(StageEvent::InitializeRefused, [this, &rejection] { Q_EMIT rejected(rejection); });
    } else if (rejection.status() == Status::AlreadyAuthorized && !m_authorizedTwice) {
        // The connection has an authorization that nobody here has seen: ask again on a clean one.
        m_authorizedTwice = true;
        dropConnection();
        begin(StageEvent::Restarted);
    } else {
        m_credentials.reset();
        m_rejectedLast = true;
        enter(StageEvent::AuthorizeRefused, [this, &rejection] { Q_EMIT rejected(rejection); });
    }
}

void AuthSession::onDeadline()
{
    switch (m_stage) {
    case Stage::Initializing:
        end(failureBy(FailureCause::InitializeTimeout));
        break;
    case Stage::Authorizing:
        end(failureBy(FailureCause::AuthorizeTimeout));
        break;
    default:
        end(failureBy(FailureCause::ConnectTimeout));
        break;
    }
}

void AuthSession::end(const TransportEnd &end)
{
    const bool wasAuthorized = m_stage == Stage::Authorized;
    const bool wasReady = m_stage == Stage::Ready;
    const bool saidAlready = wasReady && m_rejectedLast;
    const auto wait = saidAlready ? std::nullopt : waitAfter(end);
    const auto known = redacted(end, m_redaction); // a copy: the one passed in may belong to the transport
    m_credentials.reset();
    dropConnection();

    const auto tell = [&] {
        if (saidAlready)
            trace(TraceEvent::Kind::Ignored, u"the connection ended after a rejection"_s);
        else if (const auto *closure = std::get_if<Closure>(&known))
            Q_EMIT closed(*closure);
        else if (wasAuthorized || (wasReady && isQuiet(known)))
            Q_EMIT connectionLost(std::get<Failure>(known));
        else
            Q_EMIT failed(std::get<Failure>(known));
    };
    if (enter(StageEvent::ConnectionEnded, tell) && wait) {
        m_waitTimer.start(*wait);
        enter(StageEvent::WaitBegun, [&] { Q_EMIT waiting(*wait); });
    }
}

void AuthSession::watchExpiry()
{
    if (!m_expiry || m_expiry->clockHint)
        return;
    const auto remaining = Countdown(*m_expiry).remaining(m_clock());
    m_expiryTimer.start(std::min(remaining, longestExpiryTimer));
}

void AuthSession::onExpiryDue()
{
    if (Countdown(*m_expiry).remaining(m_clock()) > std::chrono::milliseconds::zero()) {
        watchExpiry();
        return;
    }
    dropConnection();
    begin(StageEvent::Restarted, [this] { Q_EMIT expired(); });
}

void AuthSession::dropConnection()
{
    m_deadline.stop();
    m_expiryTimer.stop();
    m_expiry.reset();
    m_pending.reset();
    m_lastId = 0;
    m_rejectedLast = false;
    m_resolver.reset();
    m_transport.reset();
}

void AuthSession::traceFrame(TraceEvent::Kind kind, const QByteArray &frame)
{
    static const auto tracedSignal = QMetaMethod::fromSignal(&AuthSession::traced);
    if (!isSignalConnected(tracedSignal))
        return;
    // Secrets are looked for in what the text means: escapes in its writing would hide them.
    const auto document = QJsonDocument::fromJson(frame);
    const auto text = document.isObject() ? QString::fromUtf8(
                          QJsonDocument(m_redaction.apply(QJsonValue(document.object())).toObject())
                              .toJson(QJsonDocument::Compact))
                                          : m_redaction.apply(QString::fromUtf8(frame));
    trace(kind, text, frame.size());
}

void AuthSession::trace(TraceEvent::Kind kind, const QString &text, qsizetype size)
{
    Q_EMIT traced({.kind = kind,
        .sinceOpen = std::chrono::milliseconds(m_sinceOpen.elapsed()),
        .text = text.first(std::min(text.size(), mostOfTrace)),
        .size = size});
}

} // namespace BlazeAuth
