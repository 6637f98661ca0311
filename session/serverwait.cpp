// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/serverwait.h"

namespace BlazeAuth {

ServerWait::ServerWait(QUrl server, const Surroundings &surroundings)
    : m_server(std::move(server))
    , m_clock(surroundings.clock)
    , m_store(surroundings.waits)
    , m_alarm(surroundings.clock)
{
    connect(&m_alarm, &Alarm::rang, this, &ServerWait::onOver);
}

void ServerWait::ask(std::chrono::seconds wait)
{
    const auto now = m_clock();
    m_asked.emplace(wait, now);
    if (m_store)
        m_store->keep(m_server, wait, now);
}

std::chrono::milliseconds ServerWait::remaining() const
{
    const auto now = m_clock();
    const auto asked = m_asked ? m_asked->remaining(now) : std::chrono::milliseconds();
    return m_store ? std::max(asked, m_store->remaining(m_server, now)) : asked;
}

void ServerWait::watch(std::chrono::milliseconds remaining)
{
    m_alarm.set(remaining);
}

void ServerWait::stopWatching()
{
    m_alarm.stop();
}

void ServerWait::onOver()
{
    m_asked.reset();
    if (m_store)
        m_store->forget(m_server);
    Q_EMIT over();
}

} // namespace BlazeAuth
