// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/time/waitcountdown.h"

#include "ui/time/timelefttext.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace BlazeAuth {

WaitCountdown::WaitCountdown(QObject *parent)
    : QObject(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &WaitCountdown::tell);
}

void WaitCountdown::start(std::chrono::milliseconds wait, const Clock &clock)
{
    m_clock = clock;
    m_countdown.emplace(wait, m_clock());
    tell();
}

void WaitCountdown::stop()
{
    if (!m_countdown)
        return;
    m_countdown.reset();
    m_tick.stop();
    Q_EMIT textChanged({});
}

QString WaitCountdown::text() const
{
    return m_countdown ? countdownText(m_countdown->remaining(m_clock())) : QString();
}

void WaitCountdown::tell()
{
    const auto remaining = m_countdown->remaining(m_clock());
    if (remaining > 0ms)
        m_tick.start(std::min(remaining % 1s + 1ms, m_clock.keepsPaceFor())); // just after the second is over
    Q_EMIT textChanged(countdownText(remaining));
}

} // namespace BlazeAuth
