// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

class QTcpSocket;

namespace BlazeAuth::Tests {

/// One connection to a ScriptedPeer. Every byte that goes out is under the control of the test.
class PeerConnection final : public QObject
{
    Q_OBJECT

public:
    enum class Opcode
    {
        Continuation = 0,
        Text = 1,
        Binary = 2,
        Close = 8,
        Ping = 9,
        Pong = 10
    };

    /// Takes \a socket over.
    PeerConnection(QTcpSocket *socket, QObject *parent);

    /// Raw bytes, as they are.
    void write(const QByteArray &bytes);
    /// The 101 answer to the upgrade that was asked for; \a accept replaces the right key.
    void acceptUpgrade(const QByteArray &accept = {});
    void frame(Opcode opcode, const QByteArray &payload, bool isLast = true);
    void text(const QByteArray &payload) { frame(Opcode::Text, payload); }
    /// A text frame with \a answer and the id of the last request, unless it has one of its own.
    void answer(QJsonObject answer);
    /// A close frame; the TCP connection stays open.
    void closeFrame(int code, const QByteArray &reason = {});
    /// Ends the TCP connection without a close frame, with FIN.
    void drop();
    /// The same with RST.
    void reset();

    /// Takes nothing in any more, so that what the client sends piles up on its side.
    void stopReading();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QByteArray &upgradeRequest() const { return m_head; }

Q_SIGNALS:
    void upgradeRequested();
    void textReceived(const QByteArray &text);
    void closeReceived(int code);
    void pinged(const QByteArray &payload);

private:
    void onReadyRead();
    bool takeFrame();

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    QByteArray m_head;
    bool m_upgradeRequested = false;
    QJsonValue m_lastId;
};

} // namespace BlazeAuth::Tests
