// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/peers/peerconnection.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QtEndian>
#include <QtNetwork/QTcpSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {

PeerConnection::PeerConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &PeerConnection::onReadyRead);
}

void PeerConnection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void PeerConnection::acceptUpgrade(const QByteArray &accept)
{
    static const QRegularExpression key(
        u"\\r\\nSec-WebSocket-Key: *(\\S+)\\r\\n"_s, QRegularExpression::CaseInsensitiveOption);
    const auto asked = key.match(QString::fromLatin1(m_head)).captured(1).toLatin1();
    const auto right =
        QCryptographicHash::hash(asked + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
            .toBase64();
    write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Accept: "
          + (accept.isEmpty() ? right : accept) + "\r\n\r\n");
}

void PeerConnection::frame(Opcode opcode, const QByteArray &payload, bool isLast)
{
    constexpr qsizetype shortest = 126;
    constexpr qsizetype sixteenBits = 65536;
    QByteArray head;
    head.append(static_cast<char>((isLast ? 0x80 : 0) | static_cast<int>(opcode)));
    if (payload.size() < shortest) {
        head.append(static_cast<char>(payload.size()));
    } else if (payload.size() < sixteenBits) {
        head.append(char(126));
        head.resize(4);
        qToBigEndian(static_cast<quint16>(payload.size()), head.data() + 2);
    } else {
        head.append(char(127));
        head.resize(10);
        qToBigEndian(static_cast<quint64>(payload.size()), head.data() + 2);
    }
    write(head + payload);
}

void PeerConnection::answer(QJsonObject answer)
{
    if (!answer.contains("id"_L1))
        answer.insert("id"_L1, m_lastId);
    text(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

void PeerConnection::closeFrame(int code, const QByteArray &reason)
{
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(code), payload.data());
    frame(Opcode::Close, payload + reason);
}

void PeerConnection::drop()
{
    m_socket->disconnectFromHost();
}

void PeerConnection::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    m_socket->abort();
}

void PeerConnection::stopReading()
{
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_socket->setReadBufferSize(1);
}

bool PeerConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void PeerConnection::onReadyRead()
{
    m_buffer += m_socket->readAll();
    if (!m_upgradeRequested) {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_upgradeRequested = true;
        m_head = m_buffer.first(end + 4);
        m_buffer.remove(0, end + 4);
        Q_EMIT upgradeRequested();
    }
    while (takeFrame()) { }
}

/// Frames of a client are masked and, as far as this project sends them, short and whole.
bool PeerConnection::takeFrame()
{
    constexpr qsizetype maskSize = 4;
    if (m_buffer.size() < 2)
        return false;
    qsizetype size = m_buffer.at(1) & 0x7f;
    qsizetype headSize = 2;
    if (size == 126) {
        if (m_buffer.size() < 4)
            return false;
        size = qFromBigEndian<quint16>(m_buffer.constData() + 2);
        headSize = 4;
    }
    if (m_buffer.size() < headSize + maskSize + size)
        return false;
    const auto opcode = static_cast<Opcode>(m_buffer.at(0) & 0x0f);
    const auto mask = m_buffer.sliced(headSize, maskSize);
    auto payload = m_buffer.sliced(headSize + maskSize, size);
    for (qsizetype index = 0; index < size; ++index)
        payload[index] = static_cast<char>(payload.at(index) ^ mask.at(index % maskSize));
    m_buffer.remove(0, headSize + maskSize + size);

    if (opcode == Opcode::Text) {
        m_lastId = QJsonDocument::fromJson(payload).object()["id"_L1];
        Q_EMIT textReceived(payload);
    } else if (opcode == Opcode::Ping) {
        Q_EMIT pinged(payload);
    } else if (opcode == Opcode::Close) {
        Q_EMIT closeReceived(payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData()));
    }
    return true;
}

} // namespace BlazeAuth::Tests
