// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/conversation.h"

#include "session/endpointresolver.h"
#include "session/protocol/request.h"
#include "session/protocol/wipe.h"
#include "session/visitor.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaEnum>
#include <QtCore/QMetaMethod>
#include <QtCore/QPointer>
#include <QtCore/QTimerEvent>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// \a end with the server's text in it redacted.
TransportEnd redacted(TransportEnd end, const Redaction &redaction)
{
    std::visit(Visitor{[&](Closure &closure) { closure.reason = redaction.apply(closure.reason); },
                   [&](Failure &failure) { failure.detail = redaction.apply(failure.detail); }},
        end);
    return end;
}

/// For testers: `4100 disconnected from panel`, `ConnectionDropped: ...`.
QString summaryOf(const TransportEnd &end)
{
    return std::visit(
        Visitor{[](const Closure &closure) { return u"%1 %2"_s.arg(closure.number).arg(closure.reason); },
            [](const Failure &failure) {
                const auto *cause =
                    QMetaEnum::fromType<FailureCause>().valueToKey(static_cast<int>(failure.cause));
                return u"%1: %2"_s.arg(QLatin1StringView(cause), failure.detail);
            }},
        end);
}

/// \a endpoint as it may be shown.
QUrl shown(const QUrl &endpoint, const Redaction &redaction)
{
    auto result = endpoint.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    result.setPath(redaction.apply(result.path()));
    if (redaction.apply(result.host()) != result.host())
        result.setHost(u"hidden"_s);
    return result;
}

TraceEvent::Kind kindOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::HostFound:
        return TraceEvent::Kind::HostFound;
    case Milestone::Reached:
        return TraceEvent::Kind::Reached;
    case Milestone::Encrypted:
        return TraceEvent::Kind::Encrypted;
    }
    Q_UNREACHABLE();
}

} // namespace

Conversation::Conversation(SessionConfig config, Surroundings surroundings)
    : m_config(std::move(config))
    , m_surroundings(std::move(surroundings))
{
    m_redaction.addKey(m_config.apiKey);
    if (m_config.proxyLogin)
        m_redaction.addPassword(m_config.proxyLogin->password);
}

Conversation::~Conversation()
{
    withdraw();
}

void Conversation::start()
{
    m_sinceStart.start();
    start(m_deadline, m_config.deadlines.connect);
    // Whoever asked is not answered before the call is over.
    QMetaObject::invokeMethod(this, &Conversation::resolve, Qt::QueuedConnection);
}

void Conversation::start(QBasicTimer &timer, std::chrono::milliseconds time)
{
    // A coarse one of half a minute wakes the program twice.
    timer.start(static_cast<int>(time.count()), Qt::PreciseTimer, this);
}

/// Each rings once.
void Conversation::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_deadline.timerId()) {
        m_deadline.stop();
        onDeadline();
    } else if (event->timerId() == m_delay.timerId()) {
        m_delay.stop();
        trySending();
    } else if (event->timerId() == m_livenessTimer.timerId()) {
        m_livenessTimer.stop();
        keepAlive();
    }
}

void Conversation::resolve()
{
    if (const auto problem = problemIn(m_config)) {
        end(*problem);
        return;
    }
    m_resolver = std::make_unique<EndpointResolver>(m_config);
    connect(m_resolver.get(), &EndpointResolver::resolved, this, &Conversation::connectTo);
    connect(m_resolver.get(), &EndpointResolver::failed, this, &Conversation::end);
    m_resolver->resolve();
}

void Conversation::connectTo(const QUrl &endpoint)
{
    m_transport = m_surroundings.transports(m_config);
    connect(m_transport.get(), &Transport::connected, this, &Conversation::initialize);
    if (isTraced())
        connect(m_transport.get(), &Transport::progressed, this, &Conversation::onProgressed);
    connect(m_transport.get(), &Transport::received, this, &Conversation::onReceived);
    connect(m_transport.get(), &Transport::pongReceived, this, [this](const QByteArray &payload) {
        if (!m_liveness)
            return;
        const auto now = m_surroundings.clock().boot;
        m_liveness->answered(payload, now);
        start(m_livenessTimer,
            m_liveness->restAt(now)); // and not to find at the end of patience that all is well
    });
    connect(m_transport.get(), &Transport::ended, this, &Conversation::end);
    m_transport->open(endpoint);
    Q_EMIT endpointFound(shown(endpoint, m_redaction));
}

void Conversation::onProgressed(Milestone milestone)
{
    TraceEvent event{.kind = kindOf(milestone),
        .sinceOpen = std::chrono::milliseconds(m_sinceStart.elapsed()),
        .text = {}};
    // Whoever hears of it may destroy this, which must not happen here; the time is that of now.
    QMetaObject::invokeMethod(
        this, [this, event] { Q_EMIT traced(event); }, Qt::QueuedConnection);
}

void Conversation::initialize()
{
    start(m_deadline, m_config.deadlines.initialize);
    m_pending = PendingRequest{
        .id = ++m_lastId, .packet = Packet::Initialize, .identity = {}, .redaction = m_redaction};
    if (send(initializeRequest(m_lastId, m_config.apiKey, m_config.clientId)))
        Q_EMIT connected();
}

void Conversation::authorize(const Credentials &credentials)
{
    hide(credentials);
    m_unsent = Question{.meaning = {.id = ++m_lastId,
                            .packet = packetOf(credentials),
                            .identity = identityOf(credentials),
                            .redaction = m_redaction},
        .request = authorizeRequest(m_lastId, credentials)};
    trySending();
}

void Conversation::trySending()
{
    const auto delay = m_budget.delayAt(m_surroundings.clock().boot);
    if (delay <= std::chrono::milliseconds::zero()) {
        sendAuthorize();
        return;
    }
    start(m_delay, delay);
    Q_EMIT delayed(std::chrono::ceil<std::chrono::seconds>(delay));
}

void Conversation::sendAuthorize()
{
    start(m_deadline, m_config.deadlines.authorize);
    auto question = *std::exchange(m_unsent, std::nullopt);
    m_pending = question.meaning;
    const bool isAlive = send(question.request);
    wipe(question.request);
    if (isAlive)
        Q_EMIT authorizing();
}

bool Conversation::withdraw()
{
    m_delay.stop();
    if (!m_unsent)
        return false;
    wipe(m_unsent->request);
    m_unsent.reset();
    return true;
}

void Conversation::hide(const Credentials &credentials)
{
    std::visit(Visitor{[this](const LicenseKey &license) { m_redaction.addKey(license.key); },
                   [this](const Account &account) {
                       m_redaction.addPassword(account.password);
                       m_redaction.addKey(account.license);
                   }},
        credentials);
    if (m_pending)
        m_pending->redaction = m_redaction;
}

void Conversation::doubt()
{
    if (!m_liveness)
        return;
    m_liveness->doubt(m_surroundings.clock().boot);
    keepAlive();
}

std::chrono::milliseconds Conversation::held() const
{
    return m_initializedAt ? m_surroundings.clock().boot - *m_initializedAt : std::chrono::milliseconds();
}

/// Returns whether this still exists: whoever hears of the frame may have destroyed it.
bool Conversation::send(const QByteArray &request)
{
    m_budget.spend(m_surroundings.clock().boot);
    m_transport->send(request);
    return traceFrame(TraceEvent::Kind::Sent, request);
}

void Conversation::onReceived(const QByteArray &text)
{
    const auto now = m_surroundings.clock();
    if (m_liveness)
        m_liveness->heard(now.boot);
    if (!traceFrame(TraceEvent::Kind::Received, text))
        return;
    const auto answer = parseResponse(text, m_pending, now);
    if (const auto *ignored = std::get_if<Ignored>(&answer)) {
        trace(TraceEvent::Kind::Ignored, ignored->why);
        return;
    }
    m_deadline.stop();
    m_pending.reset();
    std::visit(
        Visitor{[&](const Initialized &accepted) {
                    m_initializedAt = now.boot;
                    m_liveness.emplace(m_config.pingTimes, now.boot);
                    keepAlive();
                    Q_EMIT initialized(accepted.app);
                },
            [&](const Grant &grant) { Q_EMIT granted(grant); },
            [&](const Rejection &rejection) { Q_EMIT rejected(rejection); },
            [&](const Malformed &malformed) { end(failureBy(malformed.cause)); }, [](const Ignored &) {}},
        answer);
}

void Conversation::onDeadline()
{
    if (!m_pending)
        end(failureBy(FailureCause::ConnectTimeout));
    else if (m_pending->packet == Packet::Initialize)
        end(failureBy(FailureCause::InitializeTimeout));
    else
        end(failureBy(FailureCause::AuthorizeTimeout));
}

void Conversation::keepAlive()
{
    const auto now = m_surroundings.clock().boot;
    // A ping is an action too, and waits behind an authorize.
    if (const auto delay = m_budget.delayAt(now); m_unsent || delay > std::chrono::milliseconds::zero()) {
        start(m_livenessTimer, std::max<std::chrono::milliseconds>(delay, std::chrono::seconds(1)));
        return;
    }
    auto step = m_liveness->stepAt(now);
    if (const auto *ping = std::get_if<Liveness::Ping>(&step)) {
        m_budget.spend(now);
        m_transport->ping(ping->payload);
        step = m_liveness->stepAt(now);
    }
    if (const auto *wait = std::get_if<Liveness::Wait>(&step))
        start(m_livenessTimer, wait->time);
    else
        end(failureBy(FailureCause::ConnectionSilent));
}

void Conversation::end(const TransportEnd &end)
{
    const auto known = redacted(end, m_redaction);
    const QPointer alive(this);
    trace(TraceEvent::Kind::Ended, summaryOf(known));
    if (alive)
        Q_EMIT ended(known);
}

bool Conversation::isTraced() const
{
    static const auto signal = QMetaMethod::fromSignal(&Conversation::traced);
    return isSignalConnected(signal);
}

/// Returns whether this still exists.
bool Conversation::traceFrame(TraceEvent::Kind kind, const QByteArray &frame)
{
    if (!isTraced())
        return true;
    // Secrets are looked for in what the text means: escapes in its writing would hide them.
    const auto document = QJsonDocument::fromJson(frame);
    const auto text = document.isObject() ? QString::fromUtf8(
                          QJsonDocument(m_redaction.apply(QJsonValue(document.object())).toObject())
                              .toJson(QJsonDocument::Compact))
                                          : m_redaction.apply(QString::fromUtf8(frame));
    const QPointer alive(this);
    trace(kind, text, frame.size());
    return !alive.isNull();
}

void Conversation::trace(TraceEvent::Kind kind, const QString &text, qsizetype size)
{
    Q_EMIT traced({.kind = kind,
        .sinceOpen = std::chrono::milliseconds(m_sinceStart.elapsed()),
        .text = text,
        .size = size});
}

} // namespace BlazeAuth
