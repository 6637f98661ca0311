// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/attempt.h"

#include "app/cli/reporter.h"
#include "session/protocol/wipe.h"
#include "session/surroundings.h"

namespace BlazeAuth {
namespace {

/// News of the network are for those who stay.
Surroundings surroundingsFor(const Attempt::Limits &limits)
{
    Surroundings result;
    if (!limits.watch)
        result.networkWatch = {};
    return result;
}

} // namespace

Attempt::Attempt(
    const SessionConfig &config, std::optional<Credentials> credentials, Limits limits, Reporter &reporter)
    : m_session(config, surroundingsFor(limits))
    , m_credentials(std::move(credentials))
    , m_isProbe(!m_credentials)
    , m_limits(limits)
    , m_reporter(reporter)
{
    connect(&m_session, &AuthSession::connecting, this,
        [this](const QUrl &endpoint) { m_reporter.connecting(endpoint); });
    connect(&m_session, &AuthSession::connected, this, [this] { m_reporter.connected(); });
    connect(&m_session, &AuthSession::initialized, this, &Attempt::onInitialized);
    connect(&m_session, &AuthSession::authorizing, this, [this] { m_reporter.authorizing(); });
    connect(&m_session, &AuthSession::authorized, this, &Attempt::onAuthorized);
    connect(&m_session, &AuthSession::rejected, this, [this](const Rejection &rejection) {
        m_reporter.rejected(rejection);
        finish(ExitCode::Rejected);
    });
    connect(&m_session, &AuthSession::closed, this, [this](const Closure &closure) {
        m_reporter.closed(closure);
        finish(ExitCode::Closed);
    });
    connect(&m_session, &AuthSession::failed, this, &Attempt::onFailed);
    connect(&m_session, &AuthSession::connectionLost, this, &Attempt::onFailed);
    connect(&m_session, &AuthSession::expired, this, [this] {
        m_reporter.expired();
        finish(ExitCode::Success);
    });

    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer); // others may end 5 % early
    m_timeout.setInterval(m_limits.timeout);
    connect(
        &m_timeout, &QTimer::timeout, this, [this] { onFailed(failureBy(FailureCause::AttemptTimeout)); });
}

void Attempt::start()
{
    m_timeout.start();
    if (!m_credentials) {
        m_session.open();
        return;
    }
    m_session.authorize(*m_credentials);
    wipe(*m_credentials);
}

void Attempt::onInitialized(const AppInfo &app)
{
    m_reporter.initialized(app);
    if (m_isProbe)
        finish(ExitCode::Success);
}

void Attempt::onAuthorized(const Grant &grant)
{
    m_timeout.stop();
    m_reporter.authorized(grant);
    if (!m_limits.watch)
        finish(ExitCode::Success);
}

void Attempt::onFailed(const Failure &failure)
{
    m_reporter.failed(failure);
    finish(exitCodeFor(failure.kind()));
}

void Attempt::finish(ExitCode code)
{
    m_timeout.stop();
    // The session may go on by itself, and connect again; nothing of that is part of this attempt.
    m_session.disconnect(this);
    Q_EMIT finished(code);
}

} // namespace BlazeAuth
