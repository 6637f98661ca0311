// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/reply.h"
#include "session/protocol/moment.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <deque>

namespace BlazeAuth::Sandbox {

/// Frames on their way: each leaves when it is due, in the order in which they came. Bounded.
class DelayLine final : public QObject
{
    Q_OBJECT

public:
    /// Holds frames of \a capacity bytes together; a frame counts a little more than its text.
    DelayLine(Clock clock, qint64 capacity, QObject *parent = nullptr);

    /// Until open() nothing leaves.
    void open();
    /// Puts \a reply behind the others, to leave at \a due, by the boot time of the clock; at once where that
    /// is now and nothing is ahead of it. False when it is full, and then a frame is lost; an end
    /// (Close or Drop) always has a place. After one nothing more is taken.
    [[nodiscard]] bool add(const Reply &reply, std::chrono::milliseconds due);
    /// Forgets what has not left, and takes nothing more.
    void close();

Q_SIGNALS:
    void left(const BlazeAuth::Sandbox::Reply &reply);

private:
    void deliver();

    struct Entry
    {
        std::chrono::milliseconds due{};
        Reply reply;
    };

    const Clock m_clock;
    const qint64 m_capacity;
    std::deque<Entry> m_entries;
    qint64 m_size = 0;
    QTimer m_timer;
    bool m_open = false; // at the far end
    bool m_closed = false; // at the near end
};

} // namespace BlazeAuth::Sandbox
