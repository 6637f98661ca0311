// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/limits.h"
#include "app/sandbox/reply.h"
#include "session/protocol/outcome.h"
#include "session/sessionconfig.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QAbstractSocket>
#include <QtNetwork/QSslError>

#include <memory>

class QWebSocket;

namespace BlazeAuth {
class ProxyFinder;
class ProxyWatch;
class UpgradeAnswer;
} // namespace BlazeAuth

namespace BlazeAuth::Sandbox {

/// One connection of a relay to the real server, used once. Unlike the client's own connections it passes on
/// whatever a WebSocket can carry, and judges none of it; TLS is verified as there.
class Upstream final : public QObject
{
    Q_OBJECT

public:
    /// To the server of \a config, by its authorities, pins and proxy, and within its deadline to connect.
    Upstream(SessionConfig config, const Limits &limits, QObject *parent = nullptr);
    ~Upstream() override;

    void open();
    /// Sends, closes or drops; does nothing before opened() and after the end. A delay in \a reply is not
    /// kept.
    void perform(const Reply &reply);
    /// Ends the TCP connection, at whatever stage; ended() follows before it returns.
    void drop() { finish(Drop{}); }

Q_SIGNALS:
    void opened();
    void received(const BlazeAuth::Sandbox::Send &frame);
    /// The connection is over, by the server or by perform(). Last, unless failed() was.
    void ended(const BlazeAuth::Sandbox::Reply &end);
    /// There was no connection, or it cannot go on; \a problem says why in one line. Last, unless ended()
    /// was.
    void failed(const QString &problem);

private:
    void openThrough(const QNetworkProxy &proxy);
    void onOpened();
    void onClosing();
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void onDeadline();
    void send(const Send &frame);
    void close(const Close &close);
    void limitBacklog();
    [[nodiscard]] Failure failureFrom(QAbstractSocket::SocketError error);
    void fail(const Failure &failure);
    void fail(const QString &problem);
    void finish(const Reply &end);
    void release();

    const SessionConfig m_config;
    const Limits m_limits;
    std::unique_ptr<ProxyFinder> m_proxyFinder;
    QWebSocket *m_socket = nullptr; // released by deleteLater only: it uses itself after its signals
    UpgradeAnswer *m_answer = nullptr; // owned by m_socket
    ProxyWatch *m_proxy = nullptr; // likewise
    QList<QSslError> m_certificateErrors;
    QTimer m_deadline; // to open, or to be gone after a close
    bool m_opened = false;
    bool m_flushing = false;
};

} // namespace BlazeAuth::Sandbox
