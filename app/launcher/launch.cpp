// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/launch.h"

#include "app/launcher/exitcode.h"
#include "app/launcher/programprocess.h"
#include "app/launcher/standing.h"
#include "session/authsession.h"

#include <algorithm>
#include <csignal>
#include <utility>

namespace BlazeAuth {

Launch::Launch(AuthSession &session, ProgramProcess &process, const EndRules &rules, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_process(process)
    , m_rules(rules)
    , m_policy(rules)
    , m_alarm(session.clock())
{
    connect(&m_session, &AuthSession::authorized, this, &Launch::onAuthorized);
    connect(&m_session, &AuthSession::reconnected, this, &Launch::onReconnected);
    connect(&m_session, &AuthSession::stageChanged, this, &Launch::forgetEnded);
    // Whatever comes, how it stands is asked; some of these tell of an end without another stage. Not at
    // once: the stage is told before what happened, and whoever hears of a measure says what that was.
    connect(&m_session, &AuthSession::stageChanged, this, &Launch::look, Qt::QueuedConnection);
    connect(&m_session, &AuthSession::expired, this, &Launch::look, Qt::QueuedConnection);
    connect(&m_session, &AuthSession::signedOut, this, &Launch::look, Qt::QueuedConnection);
    connect(&m_session, &AuthSession::closed, this, &Launch::look, Qt::QueuedConnection);
    connect(&m_session, &AuthSession::rejected, this, &Launch::look, Qt::QueuedConnection);
    connect(&m_alarm, &Alarm::rang, this, &Launch::act);
    connect(&m_process, &ProgramProcess::lived, this, &Launch::lived);
    connect(&m_process, &ProgramProcess::startFailed, this, [this](const StartFailure &failure) {
        m_isWatching = false;
        m_alarm.stop();
        Q_EMIT startFailed(failure);
    });
    connect(&m_process, &ProgramProcess::ended, this, [this](int code) {
        m_isWatching = false;
        m_alarm.stop();
        Q_EMIT finished(
            m_measure >= Measure::Terminate ? static_cast<int>(LauncherExit::SessionEnded) : code);
    });
}

std::optional<std::chrono::milliseconds> Launch::timeLeft() const
{
    const auto end = m_policy.announcedEnd();
    if (!m_isWatching || !end)
        return std::nullopt;
    return std::max(*end - m_session.clock()().boot, std::chrono::milliseconds::zero());
}

void Launch::tryAgain()
{
    if (!m_grant || m_isWatching)
        return;
    m_isWatching = true;
    m_policy = EndPolicy(m_rules);
    m_measure = Measure::Nothing;
    Q_EMIT starting();
    m_process.start(*m_grant);
    look();
}

bool Launch::pass(int signal, bool reachedProgram)
{
    if (!m_process.isRunning())
        return false;
    if (reachedProgram)
        m_process.expectEnd();
    else
        m_process.send(signal);
    return true;
}

void Launch::onAuthorized(const Grant &grant)
{
    m_grant = grant;
    tryAgain();
}

void Launch::onReconnected(const Grant &grant)
{
    m_grant = grant; // for another start; a program that runs keeps what it was told
    look();
}

void Launch::forgetEnded()
{
    if (standingOf(m_session) == Standing::Ended)
        m_grant.reset(); // nothing is started from it any more
}

void Launch::look()
{
    forgetEnded();
    if (!m_isWatching)
        return;
    m_policy.update(standingOf(m_session), m_session.clock()().boot);
    act();
}

void Launch::act()
{
    if (!m_isWatching)
        return;
    const auto now = m_session.clock()().boot;
    const auto measure = m_policy.advance(now);
    if (const auto next = m_policy.nextChange())
        m_alarm.set(std::max(*next - now, std::chrono::milliseconds::zero()));
    else
        m_alarm.stop();
    if (std::exchange(m_measure, measure) == measure)
        return;
    if (measure == Measure::Terminate)
        m_process.send(SIGTERM);
    else if (measure == Measure::Kill)
        m_process.send(SIGKILL);
    Q_EMIT measureChanged(measure);
}

} // namespace BlazeAuth
