// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/framereader.h"
#include "app/sandbox/limits.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/rules.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <memory>

namespace BlazeAuth::Sandbox {

/// One client: its TCP connection, and the WebSocket over it once it is open. Ends with ended().
///
/// On the descriptor itself, and not on QWebSocket, which takes 16 KB for each client that is connected. And
/// QWebSocket::close() closes the TCP connection before the client has read the close frame, so that a client
/// that is still sending loses it; here the connection stays up until the client has gone.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the connected TCP socket \a descriptor over. There is the time to initialize twice: to open the
    /// WebSocket, and then to initialize.
    Connection(qintptr descriptor, const Limits &limits, QObject *parent = nullptr);
    ~Connection() override;

    /// Between opened() and the end.
    [[nodiscard]] bool isOpen() const { return m_reader && !m_ending; }
    [[nodiscard]] bool wasOpened() const { return m_reader.has_value(); }
    [[nodiscard]] Session &session() { return m_session; }
    /// Unset before the end has begun.
    [[nodiscard]] const std::optional<Ending> &ending() const { return m_ending; }

    void perform(const Reply &reply);
    void close(const Close &close);
    void drop();

Q_SIGNALS:
    /// The WebSocket is open now.
    void opened();
    void textReceived(const QByteArray &text);
    void binaryReceived(const QByteArray &message);
    /// The client closes, with a code of 1000 also where it gave none; or has broken the WebSocket protocol.
    void closed(const BlazeAuth::Sandbox::Close &close);
    /// The time to initialize is over.
    void initializeDue();
    /// Nothing follows; delete the connection later.
    void ended();

protected:
    /// Of the deadline.
    void timerEvent(QTimerEvent *event) override;

private:
    void send(const Send &send);
    void onReadable();
    void read(QByteArrayView bytes);
    void upgrade(const QByteArray &head);
    void follow(const ClientSaid &said);
    void endByClient(const Close &close);
    void write(const QByteArray &bytes);
    void flush();
    void linger(const Ending &ending);
    void setDeadline(std::chrono::milliseconds time);
    void release();

    const Limits m_limits;
    int m_descriptor; // below 0 once it is over
    QSocketNotifier m_readable;
    std::unique_ptr<QSocketNotifier> m_writable; // while something is left to write
    QByteArray m_unsent;
    QByteArray m_head; // of the request to upgrade, as far as it has come
    std::optional<FrameReader> m_reader; // once the WebSocket is open
    Session m_session;
    std::optional<Ending> m_ending;
    int m_deadline = 0; // the timer: to open, to initialize, or to be gone after the end
    bool m_isReading = false; // what is written meanwhile leaves in one go
};

} // namespace BlazeAuth::Sandbox
