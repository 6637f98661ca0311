// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/connection.h"

#include "app/sandbox/closeframe.h"
#include "app/sandbox/frame.h"
#include "app/sandbox/upgrade.h"

#include <QtCore/QTimer>
#include <QtCore/QTimerEvent>
#include <QtNetwork/QHostAddress>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace BlazeAuth::Sandbox {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype largestMessage = 64 * 1024;
constexpr qsizetype largestHead = 16 * 1024;
constexpr qsizetype readAtOnce = 16 * 1024;
constexpr qsizetype largestBacklog = 1024 * 1024;
constexpr qsizetype ordinaryFrame = 512 * 1024;
constexpr qsizetype fragment = 5;

QString addressOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address)).toString();
}

bool isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Connection::Connection(qintptr descriptor, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_descriptor(static_cast<int>(descriptor))
    , m_readable(descriptor, QSocketNotifier::Read)
{
    // Or of two answers in a row the second would wait until the client has confirmed the first.
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_session.address = addressOf(m_descriptor);
    connect(&m_readable, &QSocketNotifier::activated, this, &Connection::onReadable);
    setDeadline(m_limits.initialize);
}

Connection::~Connection()
{
    release();
}

void Connection::perform(const Reply &reply)
{
    if (const auto *const message = std::get_if<Send>(&reply))
        send(*message);
    else if (const auto *const end = std::get_if<Close>(&reply))
        close(*end);
    else if (std::holds_alternative<Drop>(reply))
        drop();
}

void Connection::close(const Close &close)
{
    if (!isOpen())
        return;
    if (close.code == 1006) {
        drop();
        return;
    }
    linger({Ending::By::Server, close});
    write(closeFrame(close, Sender::Server));
}

void Connection::drop()
{
    if (m_descriptor < 0)
        return;
    if (!m_ending)
        m_ending = Ending{Ending::By::Server, Drop{}};
    // What was sent before still goes out.
    if (!m_unsent.isEmpty())
        ::send(m_descriptor, m_unsent.constData(), static_cast<std::size_t>(m_unsent.size()),
            MSG_NOSIGNAL | MSG_DONTWAIT);
    release();
    Q_EMIT ended();
}

void Connection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_deadline)
        return;
    killTimer(std::exchange(m_deadline, 0));
    if (isOpen())
        Q_EMIT initializeDue();
    else
        drop();
}

void Connection::send(const Send &send)
{
    if (send.delay > 0ms) {
        Send later = send;
        later.delay = 0ms;
        QTimer::singleShot(send.delay, this, [this, later] { this->send(later); });
        return;
    }
    if (!isOpen())
        return;
    if (send.sequel) {
        QTimer::singleShot(send.sequel->delay, this, [this, end = send.sequel->end] {
            std::visit([this](const auto &known) { perform(known); }, end);
        });
    }
    write(serverFrames(send.frame == Send::Frame::Binary ? Opcode::Binary : Opcode::Text, send.text,
        send.frame == Send::Frame::Fragments ? fragment : ordinaryFrame));
}

void Connection::onReadable()
{
    std::array<char, readAtOnce> buffer{};
    const auto size = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size < 0 && isPassing(errno))
        return;
    if (size <= 0) {
        if (!m_ending)
            m_ending = Ending{Ending::By::Client, Drop{}};
        release();
        Q_EMIT ended();
        return;
    }
    m_isReading = true;
    read(QByteArrayView(buffer.data(), size));
    m_isReading = false;
    flush();
}

void Connection::read(QByteArrayView bytes)
{
    if (m_ending)
        return; // whatever it still sends is forgotten
    if (!m_reader) {
        constexpr QByteArrayView end("\r\n\r\n");
        const qsizetype known = std::max<qsizetype>(0, m_head.size() - end.size());
        m_head += bytes;
        const qsizetype found = m_head.indexOf(end, known);
        if (found < 0 && m_head.size() <= largestHead)
            return;
        const QByteArray head = std::exchange(m_head, {});
        if (found < 0) {
            drop();
            return;
        }
        upgrade(head.first(found + end.size()));
        if (!isOpen())
            return;
        m_reader->add(QByteArrayView(head).sliced(found + end.size()));
    } else {
        m_reader->add(bytes);
    }
    // Whoever hears of one may end it.
    while (isOpen()) {
        const auto said = m_reader->next();
        if (!said)
            return;
        follow(*said);
    }
}

void Connection::upgrade(const QByteArray &head)
{
    const UpgradeReply reply = replyToUpgrade(head);
    write(reply.text);
    if (!reply.isAccepted) {
        linger({Ending::By::Server, Drop{}});
        return;
    }
    m_reader.emplace(largestMessage);
    setDeadline(m_limits.initialize);
    Q_EMIT opened();
}

void Connection::follow(const ClientSaid &said)
{
    if (const auto *const message = std::get_if<Message>(&said)) {
        if (message->kind == Message::Kind::Text)
            Q_EMIT textReceived(message->payload);
        else
            Q_EMIT binaryReceived(message->payload);
    } else if (const auto *const ping = std::get_if<Ping>(&said)) {
        write(serverFrame(Opcode::Pong, ping->payload));
    } else if (const auto *const close = std::get_if<Close>(&said)) {
        endByClient(*close);
    } else {
        endByClient(std::get<Violation>(said).close);
    }
}

void Connection::endByClient(const Close &close)
{
    linger({Ending::By::Client, close});
    write(closeFrame(close, Sender::Server));
    Q_EMIT closed(close);
}

void Connection::write(const QByteArray &bytes)
{
    m_unsent += bytes;
    if (!m_isReading)
        flush();
}

/// What a flush leaves is what the client does not take.
void Connection::flush()
{
    if (m_descriptor < 0)
        return;
    while (!m_unsent.isEmpty()) {
        const auto size = ::send(m_descriptor, m_unsent.constData(),
            static_cast<std::size_t>(m_unsent.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size < 0)
            break;
        m_unsent.remove(0, size);
    }
    if (m_unsent.size() > largestBacklog) {
        drop();
        return;
    }
    if (!m_unsent.isEmpty()) {
        if (!m_writable) {
            m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
            connect(m_writable.get(), &QSocketNotifier::activated, this, &Connection::flush);
        }
        m_writable->setEnabled(true);
        return;
    }
    m_unsent = {};
    if (m_writable)
        m_writable->setEnabled(false);
    // Tells the client that nothing follows, while what it still sends can be read.
    if (m_ending)
        ::shutdown(m_descriptor, SHUT_WR);
}

void Connection::linger(const Ending &ending)
{
    if (m_ending)
        return;
    m_ending = ending;
    setDeadline(m_limits.lingering);
}

void Connection::setDeadline(std::chrono::milliseconds time)
{
    if (m_deadline != 0)
        killTimer(m_deadline);
    m_deadline = startTimer(time, Qt::PreciseTimer);
}

void Connection::release()
{
    if (m_descriptor < 0)
        return;
    if (m_deadline != 0)
        killTimer(std::exchange(m_deadline, 0));
    m_readable.setEnabled(false);
    if (m_writable)
        m_writable->setEnabled(false);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace BlazeAuth::Sandbox
