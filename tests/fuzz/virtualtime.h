// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QPointer>

#include <chrono>
#include <vector>

namespace BlazeAuth::Tests {

/// An event dispatcher whose time passes only when it is told to, so that hours of QTimers take no time, and
/// always the same way. Given to QCoreApplication::setEventDispatcher() before the application is made. It
/// knows timers and posted events, no sockets.
class VirtualTime final : public QAbstractEventDispatcher
{
public:
    /// Since the last start.
    [[nodiscard]] std::chrono::milliseconds now() const { return m_now; }
    /// Back to 0.
    void start() { m_now = {}; }
    /// Lets \a duration pass, with every timer that is due, and the events posted in between.
    void pass(std::chrono::milliseconds duration);
    [[nodiscard]] bool hasTimers() const { return !m_timers.empty(); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    struct Timer
    {
        int id;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        std::chrono::milliseconds due;
    };
    [[nodiscard]] std::vector<Timer>::iterator nextTimer();

    std::chrono::milliseconds m_now{};
    std::vector<Timer> m_timers;
};

} // namespace BlazeAuth::Tests
