// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/liveness.h"

#include <algorithm>

namespace BlazeAuth {
namespace {

constexpr int mostUnanswered = 2;
// No timer of a program that runs is as late as this.
constexpr std::chrono::milliseconds asleep = std::chrono::seconds(5);

} // namespace

Liveness::Liveness(PingTimes times, std::chrono::milliseconds now)
    : m_times(times)
    , m_due(now + times.interval)
{
}

void Liveness::heard(std::chrono::milliseconds now)
{
    m_due = now + m_times.interval;
    m_unanswered = 0;
}

void Liveness::answered(const QByteArray &payload, std::chrono::milliseconds now)
{
    if (m_unanswered > 0 && payload == QByteArray::number(m_counter))
        heard(now);
}

void Liveness::doubt(std::chrono::milliseconds now)
{
    if (m_unanswered == 0 && (!m_lastPing || now - *m_lastPing >= m_times.patience))
        m_due = now;
}

std::chrono::milliseconds Liveness::restAt(std::chrono::milliseconds now) const
{
    return std::max(m_due - now, std::chrono::milliseconds::zero());
}

Liveness::Step Liveness::stepAt(std::chrono::milliseconds now)
{
    if (now < m_due)
        return Wait{m_due - now};
    if (now - m_due > asleep)
        m_unanswered = 0;
    if (m_unanswered == mostUnanswered)
        return Lost{};
    return nextPing(now);
}

Liveness::Ping Liveness::nextPing(std::chrono::milliseconds now)
{
    ++m_unanswered;
    m_lastPing = now;
    m_due = now + m_times.patience;
    return {QByteArray::number(++m_counter)};
}

} // namespace BlazeAuth
