// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/virtualtime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimerEvent>

#include <algorithm>

namespace BlazeAuth::Tests {

void VirtualTime::pass(std::chrono::milliseconds duration)
{
    const auto end = m_now + duration;
    QCoreApplication::sendPostedEvents();
    for (auto next = nextTimer(); next != m_timers.end() && next->due <= end; next = nextTimer()) {
        m_now = std::max(m_now, next->due);
        // Time has to pass between two of them, or it would stand still for a timer of 0 ms.
        next->due = m_now + std::max(next->interval, std::chrono::milliseconds(1));
        QTimerEvent event(next->id);
        QCoreApplication::sendEvent(next->object, &event);
        QCoreApplication::sendPostedEvents();
    }
    m_now = end;
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags /*flags*/)
{
    QCoreApplication::sendPostedEvents();
    return true;
}

void VirtualTime::registerSocketNotifier(QSocketNotifier * /*notifier*/)
{
    qFatal("there are no sockets in virtual time");
}

void VirtualTime::unregisterSocketNotifier(QSocketNotifier * /*notifier*/) { }

void VirtualTime::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    const std::chrono::milliseconds duration(interval);
    m_timers.push_back({timerId, duration, timerType, object, m_now + duration});
}

bool VirtualTime::unregisterTimer(int timerId)
{
    return std::erase_if(m_timers, [timerId](const Timer &timer) { return timer.id == timerId; }) > 0;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> result;
    for (const auto &timer : m_timers) {
        if (timer.object == object)
            result.append({timer.id, static_cast<int>(timer.interval.count()), timer.type});
    }
    return result;
}

int VirtualTime::remainingTime(int timerId)
{
    const auto timer = std::ranges::find(m_timers, timerId, &Timer::id);
    if (timer == m_timers.end())
        return -1;
    return static_cast<int>(std::max(timer->due - m_now, std::chrono::milliseconds::zero()).count());
}

void VirtualTime::wakeUp() { }

void VirtualTime::interrupt() { }

std::vector<VirtualTime::Timer>::iterator VirtualTime::nextTimer()
{
    return std::ranges::min_element(m_timers, {}, &Timer::due);
}

} // namespace BlazeAuth::Tests
