// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// What a program asks of a session; what the server and the time do to it stands in authsessionprivate.cpp.

#include "session/authsessionprivate.h"

#include <QtCore/QPointer>

namespace BlazeAuth {

void AuthSessionPrivate::open()
{
    if (!isDown())
        return;
    stayAwake();
    if (!waitsForServer())
        begin(StageEvent::Opened);
}

void AuthSessionPrivate::authorize(const Credentials &credentials)
{
    if (m_attempt || m_stage == Stage::Authorized || m_stage == Stage::Waiting)
        return;
    auto checked = trimmed(credentials);
    if (auto *account = std::get_if<Account>(&checked); account && m_config.credentialsType)
        account->type = m_config.credentialsType;
    if (const auto problem = problemIn(checked)) {
        auto refusal = failureBy(FailureCause::InputRefused, constantOf(problem->status));
        refusal.status = problem->status;
        Q_EMIT q->failed(refusal);
        return;
    }
    const bool wasDown = isDown();
    const bool sleptThrough = hasSleptThrough();
    stayAwake();
    if (wasDown && waitsForServer())
        return;
    m_attempt = Attempt{.credentials = std::move(checked)};
    if (wasDown) {
        begin(StageEvent::Opened);
    } else if (sleptThrough) {
        begin(StageEvent::Restarted);
    } else {
        m_conversation->hide(m_attempt->credentials);
        if (m_stage == Stage::Ready)
            m_conversation->authorize(m_attempt->credentials);
    }
}

void AuthSessionPrivate::setProxyLogin(const ProxyLogin &login)
{
    m_config.proxyLogin = login;
    if (m_stage == Stage::Resolving || m_stage == Stage::Connecting)
        begin(StageEvent::Restarted);
}

void AuthSessionPrivate::setProxy(const ProxyChoice &proxy)
{
    m_config.proxy = proxy;
    m_config.proxyLogin.reset();
    const bool isUp = m_conversation != nullptr && m_stage != Stage::Waiting;
    if (!isUp || m_attempt || m_isAuthorized)
        return;
    const QPointer alive(q);
    close();
    if (alive)
        open();
}

void AuthSessionPrivate::cancel()
{
    stayAwake();
    if (isReturning())
        return;
    if (m_stage == Stage::Authorizing) {
        // The answer may be on its way and would authorize this connection.
        forgetAttempt();
        begin(StageEvent::Restarted);
    } else if (m_attempt) {
        forgetAttempt();
        // While it is Ready, it waits for the budget, or is on its way out at this moment.
        if (!m_conversation->withdraw() && m_stage == Stage::Ready)
            begin(StageEvent::Restarted);
        else if (m_stage == Stage::Ready)
            authorizeAgain();
    } else if (!m_isAuthorized
               && (m_stage == Stage::Resolving || m_stage == Stage::Connecting
                   || m_stage == Stage::Initializing)) {
        close();
    }
}

void AuthSessionPrivate::signOut()
{
    if (!m_isAuthorized)
        return;
    forgetAttempt();
    endAuthorization();
    if (m_stage == Stage::Waiting)
        Q_EMIT q->signedOut();
    else
        begin(StageEvent::Restarted, [this] { Q_EMIT q->signedOut(); });
}

void AuthSessionPrivate::close()
{
    forgetAttempt();
    endAuthorization();
    m_wait.stopWatching();
    m_sleep.stop();
    dropConnection();
    enter(StageEvent::Stopped);
}

void AuthSessionPrivate::wake()
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
bool AuthSessionPrivate::hasSleptThrough() const
{
    return m_stage == Stage::Ready && !m_attempt && !m_isAuthorized && m_sleep.isSet()
           && m_sleep.remaining() == std::chrono::milliseconds::zero();
}

/// Whether the server has asked, this program or one before it, to be left alone; then the wait goes on.
bool AuthSessionPrivate::waitsForServer()
{
    const auto remaining = m_wait.remaining();
    if (remaining <= std::chrono::milliseconds::zero())
        return false;
    dropConnection();
    waitFor(remaining, m_reconnection.spreadAfter(remaining));
    return true;
}

} // namespace BlazeAuth
