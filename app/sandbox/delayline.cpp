// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/delayline.h"

namespace BlazeAuth::Sandbox {
namespace {

constexpr qint64 sizeOfEntry = 256; // about; or empty frames would cost nothing

qint64 sizeOf(const Reply &reply)
{
    const auto *const send = std::get_if<Send>(&reply);
    return sizeOfEntry + (send ? send->text.size() : 0);
}

} // namespace

DelayLine::DelayLine(Clock clock, qint64 capacity, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_capacity(capacity)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DelayLine::deliver);
}

void DelayLine::open()
{
    m_open = true;
    deliver();
}

bool DelayLine::add(const Reply &reply, std::chrono::milliseconds due)
{
    if (m_closed)
        return true;
    if (std::holds_alternative<Send>(reply) && m_size + sizeOf(reply) > m_capacity)
        return false;
    m_closed = std::holds_alternative<Close>(reply) || std::holds_alternative<Drop>(reply);
    m_size += sizeOf(reply);
    m_entries.push_back({due, reply});
    // While the timer runs, somebody else is ahead.
    if (m_open && !m_timer.isActive())
        deliver();
    return true;
}

void DelayLine::close()
{
    m_closed = true;
    m_timer.stop();
    m_entries.clear();
    m_size = 0;
}

void DelayLine::deliver()
{
    // Whoever hears of one may add another, or close.
    while (!m_entries.empty()) {
        const auto wait = m_entries.front().due - m_clock().boot;
        if (wait > std::chrono::milliseconds::zero()) {
            m_timer.start(wait);
            return;
        }
        const Reply reply = std::move(m_entries.front().reply);
        m_entries.pop_front();
        m_size -= sizeOf(reply);
        Q_EMIT left(reply);
    }
}

} // namespace BlazeAuth::Sandbox
