// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/erroroutput.h"

#include <QtCore/QDeadlineTimer>

#include <cerrno>
#include <climits>

#include <poll.h>
#include <unistd.h>

namespace BlazeAuth {
namespace {

bool canBeWritten(int descriptor, std::chrono::milliseconds within = {})
{
    pollfd asked{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return poll(&asked, 1, static_cast<int>(within.count())) > 0;
}

} // namespace

ErrorOutput::ErrorOutput(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_writable(descriptor, QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    connect(&m_writable, &QSocketNotifier::activated, this, &ErrorOutput::pass);
}

void ErrorOutput::take(const QByteArray &text)
{
    m_end = (m_end + text).right(longestEnd);
    say(text);
}

void ErrorOutput::say(const QByteArray &text)
{
    m_waiting.append(text.first(qMin(text.size(), mostWaiting - m_waiting.size())));
    pass();
}

void ErrorOutput::drain(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    pass();
    while (!m_waiting.isEmpty()
           && canBeWritten(m_descriptor, std::chrono::milliseconds(deadline.remainingTime())))
        pass();
}

void ErrorOutput::pass()
{
    // A pipe that can be written to takes as much as this without waiting.
    while (!m_waiting.isEmpty() && canBeWritten(m_descriptor)) {
        const auto part = qMin(m_waiting.size(), qsizetype{PIPE_BUF});
        const auto written = ::write(m_descriptor, m_waiting.constData(), static_cast<std::size_t>(part));
        if (written < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        if (written < 0)
            m_waiting.clear(); // nobody reads it any more
        else
            m_waiting.remove(0, written);
    }
    m_writable.setEnabled(!m_waiting.isEmpty());
}

} // namespace BlazeAuth
