// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <functional>

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

/// A server that does what its test says, byte by byte; on an ephemeral port of the loopback address.
class ScriptedPeer final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(PeerConnection &)>;
    using TextScript = std::function<void(PeerConnection &, const QJsonObject &request)>;

    ScriptedPeer();

    /// What happens when an upgrade is asked for; the default accepts it.
    void onUpgrade(Script script) { m_onUpgrade = std::move(script); }
    /// What happens when TCP connects, before any byte; the default is nothing.
    void onConnection(Script script) { m_onConnection = std::move(script); }
    /// What happens at a request; the default is nothing.
    void onRequest(TextScript script) { m_onRequest = std::move(script); }
    /// Whether pings are answered, as every WebSocket server does; the default.
    void answerPings(bool answers) { m_answersPings = answers; }
    /// Answers Initialize with status 1, and everything else by \a script.
    void onAuthorize(TextScript script);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] const QList<QJsonObject> &requests() const { return m_requests; }
    /// The payloads of the pings, of all connections.
    [[nodiscard]] const QByteArrayList &pings() const { return m_pings; }
    /// The newest connection.
    [[nodiscard]] PeerConnection &connection() const { return *m_connection; }

private:
    void onNewConnection();

    QTcpServer m_server;
    Script m_onConnection;
    Script m_onUpgrade;
    TextScript m_onRequest;
    QList<QJsonObject> m_requests;
    QByteArrayList m_pings;
    bool m_answersPings = true;
    PeerConnection *m_connection = nullptr;
    int m_connectionCount = 0;
};

} // namespace BlazeAuth::Tests
