// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <cstdio>
#include <unistd.h>

namespace BlazeAuth::Tests {

/// The lines on standard input, each as it comes; at its end the program ends.
class CommandLines : public QObject
{
    Q_OBJECT

public:
    CommandLines()
        : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &CommandLines::read);
    }

Q_SIGNALS:
    void entered(const QByteArrayList &words);
    void ended();

private:
    void read()
    {
        char buffer[4096];
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            m_notifier.setEnabled(false);
            Q_EMIT ended();
            return;
        }
        m_unread.append(buffer, count);
        for (auto end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const auto line = m_unread.first(end);
            m_unread.remove(0, end + 1);
            Q_EMIT entered(line.split(' '));
        }
    }

    QSocketNotifier m_notifier;
    QByteArray m_unread;
};

/// How long the event loop has not come round, at worst: what somebody at the window would notice.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat()
    {
        m_last.start();
        m_beat.callOnTimeout(this, [this] { m_worst = qMax(m_worst, m_last.restart()); });
        m_beat.start(1);
    }

    /// In milliseconds.
    [[nodiscard]] qint64 worst() const { return qMax(m_worst, m_last.elapsed()); }

private:
    QTimer m_beat;
    QElapsedTimer m_last;
    qint64 m_worst = 0;
};

inline void print(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace BlazeAuth::Tests
