// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/connection.h"

#include "app/sandbox/closeframe.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

#include <sys/socket.h>

namespace BlazeAuth::Sandbox {
namespace {

using namespace std::chrono_literals;

constexpr quint64 largestMessage = 64 * 1024;
constexpr qint64 readBuffer = largestMessage + 4 * 1024; // a whole frame must fit, or nothing moves
constexpr qint64 largestBacklog = 1024 * 1024;
constexpr quint64 ordinaryFrame = 512 * 1024;
constexpr quint64 fragment = 5;

} // namespace

Connection::Connection(QTcpSocket *socket, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_session.address = m_socket->peerAddress().toString();
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        if (!m_ending)
            m_ending = Ending{Ending::By::Client, Drop{}};
        m_deadline.stop();
        Q_EMIT ended();
    });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_limits.initialize);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::onDeadline);
    m_deadline.start();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    if (m_webSocket)
        m_webSocket->disconnect(this);
    m_socket->abort();
    // It uses the TCP socket until its end, so it goes first.
    m_webSocket.reset();
}

void Connection::adopt(std::unique_ptr<QWebSocket> webSocket)
{
    m_webSocket = std::move(webSocket);
    m_webSocket->setMaxAllowedIncomingFrameSize(largestMessage);
    m_webSocket->setMaxAllowedIncomingMessageSize(largestMessage);
    connect(m_webSocket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_ending)
            Q_EMIT textReceived(text.toUtf8());
    });
    connect(m_webSocket.get(), &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        if (!m_ending)
            Q_EMIT binaryReceived(message);
    });
    connect(m_webSocket.get(), &QWebSocket::aboutToClose, this, &Connection::onClosing);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    m_deadline.start();
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
    m_socket->write(closeFrame(close, Sender::Server));
    // From here on what the client sends is read and forgotten.
    QObject::disconnect(m_socket, &QTcpSocket::readyRead, m_webSocket.get(), nullptr);
    linger({Ending::By::Server, close});
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::finishSending);
    m_socket->flush();
}

// Tells the client that nothing follows the close frame, while what it still sends can be read.
void Connection::finishSending()
{
    if (m_socket->bytesToWrite() == 0)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void Connection::drop()
{
    if (!m_ending)
        m_ending = Ending{Ending::By::Server, Drop{}};
    m_socket->flush(); // what was sent before still goes out
    m_socket->abort();
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
    m_webSocket->setOutgoingFrameSize(send.frame == Send::Frame::Fragments ? fragment : ordinaryFrame);
    if (send.frame == Send::Frame::Binary)
        m_webSocket->sendBinaryMessage(send.text);
    else
        m_webSocket->sendTextMessage(QString::fromUtf8(send.text));
    if (send.sequel) {
        QTimer::singleShot(send.sequel->delay, this, [this, end = send.sequel->end] {
            std::visit([this](const auto &known) { perform(known); }, end);
        });
    }
    // Not written at once: of two answers in a row the second would wait until the client has confirmed the
    // first.
    if (m_socket->bytesToWrite() > largestBacklog)
        limitBacklog();
}

void Connection::onDeadline()
{
    if (isOpen())
        Q_EMIT initializeDue();
    else
        drop();
}

void Connection::onReadyRead()
{
    if (m_ending && m_socket->isOpen())
        m_socket->skip(m_socket->bytesAvailable());
    limitBacklog();
}

void Connection::onClosing()
{
    if (m_ending)
        return;
    const Close close{m_webSocket->closeCode(), m_webSocket->closeReason()};
    linger({Ending::By::Client, close});
    Q_EMIT closed(close);
}

// Qt writes less at a time than it reads, so pongs would pile up even for a client that takes them.
void Connection::limitBacklog()
{
    m_socket->flush();
    if (m_socket->bytesToWrite() > largestBacklog)
        drop();
}

void Connection::linger(const Ending &ending)
{
    if (m_ending)
        return;
    m_ending = ending;
    m_deadline.start(m_limits.lingering);
}

} // namespace BlazeAuth::Sandbox
