// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/proxyloginoffer.h"
#include "session/transport.h"

#include <QtNetwork/QAbstractSocket>
#include <QtNetwork/QSslError>

class QWebSocket;

namespace BlazeAuth {

class ProxyFinder;
class ProxyWatch;
class UpgradeAnswer;

/// A connection over QWebSocket, and the only class that knows its ways: one fresh socket for each
/// connection, the first decisive event wins, frames and messages are limited, and nothing is believed of a
/// close code that comes without a close frame.
class WebSocketTransport final : public Transport
{
    Q_OBJECT

public:
    explicit WebSocketTransport(SessionConfig config);
    ~WebSocketTransport() override;

    void open(const QUrl &endpoint) override;
    void send(const QByteArray &text) override;
    void ping(const QByteArray &payload) override;

private:
    void onEncrypted();
    void openThrough(const QNetworkProxy &proxy);
    void watchProxy();
    void watchProgress();
    void onConnected();
    void onMessage(const QString &text);
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void onCloseFrame();
    void watchBacklog();
    [[nodiscard]] Failure failureFrom(QAbstractSocket::SocketError error);
    void finish(const TransportEnd &end);
    void release(bool politely);

    const SessionConfig m_config;
    QUrl m_endpoint;
    std::unique_ptr<ProxyFinder> m_proxyFinder;
    QWebSocket *m_socket = nullptr; // released by deleteLater only: it uses itself after its signals
    UpgradeAnswer *m_answer = nullptr; // owned by m_socket
    ProxyWatch *m_proxy = nullptr; // likewise; null without a proxy
    bool m_upgraded = false;
    bool m_flushing = false;
    QList<QSslError> m_certificateErrors;
    ProxyLoginOffer m_proxyLogin;
    std::optional<TransportEnd> m_end;
};

/// What a close frame with \a code and \a reason means: a Closure for application codes, a Failure otherwise.
[[nodiscard]] TransportEnd endFromClose(int code, const QString &reason);

} // namespace BlazeAuth
