// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/limits.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/rules.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace BlazeAuth::Sandbox {

/// One client: its TCP connection, and the WebSocket over it once it is open. Ends with ended().
///
/// QWebSocket::close() closes the TCP connection before the client has read the close frame, and a client
/// that is still sending loses it. So close frames are written here, and the connection stays up until the
/// client has gone.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes \a socket over. There is the time to initialize twice: to open the WebSocket, and then to
    /// initialize.
    Connection(QTcpSocket *socket, const Limits &limits, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }
    /// The WebSocket is open now.
    void adopt(std::unique_ptr<QWebSocket> webSocket);
    /// Between adopt() and the end.
    [[nodiscard]] bool isOpen() const { return m_webSocket && !m_ending; }
    [[nodiscard]] bool wasOpened() const { return m_webSocket != nullptr; }
    [[nodiscard]] Session &session() { return m_session; }
    /// Unset before the end has begun.
    [[nodiscard]] const std::optional<Ending> &ending() const { return m_ending; }

    void perform(const Reply &reply);
    void close(const Close &close);
    void drop();

Q_SIGNALS:
    void textReceived(const QByteArray &text);
    void binaryReceived(const QByteArray &message);
    /// The client closes, with a code of 1000 also where it gave none; or has broken the WebSocket protocol.
    void closed(const BlazeAuth::Sandbox::Close &close);
    /// The time to initialize is over.
    void initializeDue();
    /// Nothing follows; delete the connection later.
    void ended();

private:
    void send(const Send &send);
    void finishSending();
    void onDeadline();
    void onReadyRead();
    void onClosing();
    void limitBacklog();
    void linger(const Ending &ending);

    const Limits m_limits;
    QTcpSocket *const m_socket;
    std::unique_ptr<QWebSocket> m_webSocket;
    Session m_session;
    QTimer m_deadline; // to open, to initialize, or to be gone after the end
    std::optional<Ending> m_ending;
};

} // namespace BlazeAuth::Sandbox
