// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/alarm.h"

#include <algorithm>

namespace BlazeAuth {
namespace {

constexpr std::chrono::hours farAway{24};

constexpr std::chrono::milliseconds longestLook(std::chrono::milliseconds remaining)
{
    return std::chrono::minutes(remaining > farAway ? 10 : 1);
}

} // namespace

Alarm::Alarm(Clock clock)
    : m_clock(std::move(clock))
{
}

void Alarm::set(const Countdown &countdown)
{
    m_countdown = countdown;
    // Whoever sets it is not answered before the call is over.
    lookLater();
}

void Alarm::set(std::chrono::milliseconds duration)
{
    set(Countdown(duration, m_clock()));
}

void Alarm::stop()
{
    m_countdown.reset();
    m_timer.stop();
}

std::chrono::milliseconds Alarm::remaining() const
{
    return m_countdown ? m_countdown->remaining(m_clock()) : std::chrono::milliseconds();
}

std::chrono::milliseconds Alarm::nextLook() const
{
    const auto left = remaining();
    return std::min({left, longestLook(left), m_clock.keepsPaceFor()});
}

void Alarm::lookLater()
{
    // A coarse timer of so long wakes the program twice.
    m_timer.start(static_cast<int>(nextLook().count()), Qt::PreciseTimer, this);
}

void Alarm::timerEvent(QTimerEvent * /*event*/)
{
    if (remaining() > std::chrono::milliseconds::zero()) {
        lookLater();
        return;
    }
    stop();
    Q_EMIT rang();
}

} // namespace BlazeAuth
