// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/websockettransport.h"

#include "session/connectionprogress.h"
#include "session/connectionsettings.h"
#include "session/httprefusal.h"
#include "session/protocol/response.h"
#include "session/protocol/tables.h"
#include "session/protocol/wipe.h"
#include "session/proxyfinder.h"
#include "session/proxywatch.h"
#include "session/publickey.h"
#include "session/socketfailure.h"
#include "session/upgradeanswer.h"
#include "session/websocketerror.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaMethod>
#include <QtCore/QPointer>
#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>
#include <QtNetwork/QSslSocket>
#include <QtWebSockets/QWebSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

// More than a frame with its head, or a legal message would stall for ever; still little enough for any peer.
constexpr qint64 readBuffer = 4 * maximumMessageSize;
// Answers to pings pile up while the peer does not read them.
constexpr qint64 mostBacklog = qint64{1024} * 1024;

} // namespace

TransportEnd endFromClose(int code, const QString &reason)
{
    if (isApplicationCloseCode(code))
        return Closure{.number = code, .reason = reason, .retryAfter = retryAfterFrom(reason)};
    const auto detail = u"close %1 %2"_s.arg(code).arg(reason);
    switch (code) {
    case QWebSocketProtocol::CloseCodeNormal:
    case QWebSocketProtocol::CloseCodeMissingStatusCode:
        return failureBy(FailureCause::NormalClosure, detail);
    case QWebSocketProtocol::CloseCodeGoingAway:
    case QWebSocketProtocol::CloseCodeAbnormalDisconnection:
    case QWebSocketProtocol::CloseCodeBadOperation: // 1011
    case 1012: // service restart, try again later, bad gateway: Qt has no names for them
    case 1013:
    case 1014:
        return failureBy(FailureCause::ConnectionClosed, detail);
    case QWebSocketProtocol::CloseCodeProtocolError:
        // Qt turns 1012 to 1015 into 1002 with a text of its own, which holds that number and may be
        // translated.
        return failureBy(
            reason.contains("1002"_L1) ? FailureCause::ConnectionClosed : FailureCause::UnexpectedClose,
            detail);
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        return failureBy(FailureCause::MessageNotUtf8, detail);
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return failureBy(FailureCause::MessageTooLarge, detail);
    default:
        return failureBy(FailureCause::UnexpectedClose, detail);
    }
}

TransportFactory webSocketTransports()
{
    return [](const SessionConfig &config) { return std::make_unique<WebSocketTransport>(config); };
}

WebSocketTransport::WebSocketTransport(SessionConfig config)
    : m_config(std::move(config))
    , m_proxyLogin(m_config.proxyLogin)
{
}

WebSocketTransport::~WebSocketTransport()
{
    release(true);
}

void WebSocketTransport::open(const QUrl &endpoint)
{
    m_endpoint = endpoint;
    if (m_endpoint.path().isEmpty())
        m_endpoint.setPath(u"/"_s); // without it, a query makes a malformed request line

    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest);
    m_answer = new UpgradeAnswer(*m_socket);
    m_socket->setMaxAllowedIncomingFrameSize(maximumMessageSize);
    m_socket->setMaxAllowedIncomingMessageSize(maximumMessageSize);
    m_socket->setReadBufferSize(readBuffer);
    if (m_endpoint.scheme() == "wss"_L1) {
        m_socket->setSslConfiguration(tlsFor(m_config));
        connect(m_socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors += errors; });
    }

    connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    connect(m_socket, &QWebSocket::aboutToClose, this, &WebSocketTransport::onCloseFrame);
    connect(m_socket, webSocketError, this, &WebSocketTransport::onError);
    connect(m_socket, &QWebSocket::binaryFrameReceived, this,
        [this] { finish(failureBy(FailureCause::MessageBinary)); });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::onMessage);
    connect(m_socket, &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        if (m_upgraded && !m_end)
            Q_EMIT pongReceived(payload);
    });
    connect(m_socket, &QWebSocket::proxyAuthenticationRequired, this,
        [this](
            const QNetworkProxy &, QAuthenticator *authenticator) { m_proxyLogin.answer(*authenticator); });
    m_proxyFinder = std::make_unique<ProxyFinder>(m_endpoint, m_config.proxy);
    connect(m_proxyFinder.get(), &ProxyFinder::found, this, &WebSocketTransport::openThrough);
    m_proxyFinder->find();
}

void WebSocketTransport::openThrough(const QNetworkProxy &proxy)
{
    m_socket->setProxy(proxy);
    m_socket->open(QNetworkRequest(m_endpoint));
    if (m_socket == nullptr)
        return;
    if (proxy.type() != QNetworkProxy::NoProxy)
        watchProxy();
    if (auto *tls = qobject_cast<QSslSocket *>(m_answer->tcpSocket()))
        connect(tls, &QSslSocket::encrypted, this, &WebSocketTransport::onEncrypted);
    watchProgress();
}

void WebSocketTransport::watchProxy()
{
    m_proxy = new ProxyWatch(*m_socket);
    connect(m_proxy, &ProxyWatch::insisted, this,
        [this] { finish(failureBy(FailureCause::ProxyLoginRequired, u"the proxy asks again and again"_s)); });
    connect(m_proxy, &ProxyWatch::exceeded, this,
        [this] { finish(failureBy(FailureCause::ProxyFailed, u"the proxy's answer has no end"_s)); });
}

void WebSocketTransport::watchProgress()
{
    static const auto signal = QMetaMethod::fromSignal(&Transport::progressed);
    auto *tcp = m_answer->tcpSocket();
    if (tcp == nullptr || !isSignalConnected(signal))
        return;
    const auto *progress = new ConnectionProgress(*tcp, m_proxy != nullptr ? m_proxy->toProxy() : nullptr);
    connect(progress, &ConnectionProgress::progressed, this, [this](Milestone milestone) {
        if (!m_end)
            Q_EMIT progressed(milestone);
    });
}

void WebSocketTransport::send(const QByteArray &text)
{
    if (!m_upgraded || m_end)
        return;
    auto message = QString::fromUtf8(text);
    m_socket->sendTextMessage(message);
    wipe(message);
}

void WebSocketTransport::ping(const QByteArray &payload)
{
    // QWebSocket itself would write it into the middle of an upgrade.
    if (m_upgraded && !m_end)
        m_socket->ping(payload);
}

void WebSocketTransport::onEncrypted()
{
    // As early as can be: the request to upgrade still waits, and what a stranger would answer means nothing.
    const auto *tls = qobject_cast<QSslSocket *>(m_answer->tcpSocket());
    if (!isAllowedBy(m_config.pins, tls->peerCertificate()))
        finish(failureBy(FailureCause::CertificateNotPinned));
}

void WebSocketTransport::onConnected()
{
    // Where there is no TLS, and where the socket of onEncrypted() cannot be found.
    if (!isAllowedBy(m_config.pins, m_socket->sslConfiguration().peerCertificate())) {
        finish(failureBy(FailureCause::CertificateNotPinned));
        return;
    }
    // The name `localhost` can be made to point anywhere.
    if (m_endpoint.scheme() != "wss"_L1 && !m_socket->peerAddress().isLoopback()) {
        finish(failureBy(FailureCause::ServerInsecure, u"server: localhost is not this computer"_s));
        return;
    }
    if (const auto problem = m_answer->problem()) {
        finish(failureBy(FailureCause::NotWebSocket, *problem));
        return;
    }
    m_upgraded = true;
    if (auto *tcp = m_answer->tcpSocket())
        connect(tcp, &QTcpSocket::readyRead, this, &WebSocketTransport::watchBacklog);
    Q_EMIT connected();
}

void WebSocketTransport::onMessage(const QString &text)
{
    if (m_end)
        return;
    // Qt sends a close frame before it tells of the end, and over TLS sending also reads: what comes behind a
    // frame that broke the rules is no answer any more.
    if (m_socket->closeCode() != QWebSocketProtocol::CloseCodeNormal)
        onCloseFrame();
    else
        Q_EMIT received(text.toUtf8());
}

void WebSocketTransport::onError(QAbstractSocket::SocketError error)
{
    const auto failure = failureFrom(error);
    if (!m_upgraded || error != QAbstractSocket::RemoteHostClosedError) {
        finish(failure);
        return;
    }
    // Qt answers a close frame before it tells of it, and over TLS sending also reads: where the end of the
    // connection came along with the frame, it is told first. So let the frame have its turn.
    QMetaObject::invokeMethod(
        this, [this, failure] { finish(failure); }, Qt::QueuedConnection);
}

Failure WebSocketTransport::failureFrom(QAbstractSocket::SocketError error)
{
    // The same number stands for a refused TCP connection and for every unwelcome answer to the upgrade.
    if (error == QAbstractSocket::ConnectionRefusedError && m_answer->wasReached())
        return refusalOfUpgrade(m_answer->head(QDateTime::currentDateTimeUtc()));
    return BlazeAuth::failureFrom({.error = error,
                                      .text = m_socket->errorString(),
                                      .certificateErrors = m_certificateErrors,
                                      .isProxied = m_socket->proxy().type() != QNetworkProxy::NoProxy,
                                      .wasReached = m_answer->wasReached()},
        m_config.proxyLogin);
}

void WebSocketTransport::onDisconnected()
{
    // A refused connection says so only after this signal, so let it have its turn.
    QMetaObject::invokeMethod(
        this, [this] { finish(failureBy(FailureCause::ConnectionDropped)); }, Qt::QueuedConnection);
}

void WebSocketTransport::onCloseFrame()
{
    // The close frame decides, even if the TCP connection stays open. Before the upgrade there can be none.
    if (m_upgraded)
        finish(endFromClose(m_socket->closeCode(), m_socket->closeReason()));
}

void WebSocketTransport::watchBacklog()
{
    const auto isTooLong = [this] {
        const auto *tls = qobject_cast<QSslSocket *>(m_answer->tcpSocket());
        return m_socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0)
                   + (m_proxy != nullptr ? m_proxy->bytesToWrite() : 0)
               > mostBacklog;
    };
    // Qt reads more in one turn than it writes: only what a flush leaves is what the peer does not take. Over
    // TLS, flushing reads as well, and comes back here.
    if (m_socket == nullptr || m_flushing || !isTooLong())
        return;
    const QPointer alive(this); // whoever hears what it reads may destroy this
    m_flushing = true;
    m_socket->flush();
    if (alive && m_proxy != nullptr)
        m_proxy->flush();
    if (!alive)
        return;
    m_flushing = false;
    if (m_socket != nullptr && isTooLong())
        finish(failureBy(FailureCause::PeerFlooding));
}

void WebSocketTransport::finish(const TransportEnd &end)
{
    if (m_end)
        return;
    m_end = end;
    release(false);
    // Whoever hears of it may destroy this object, which must not happen inside a call of QWebSocket's.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(*m_end); }, Qt::QueuedConnection);
}

void WebSocketTransport::release(bool politely)
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    if (auto *tcp = m_answer->tcpSocket())
        tcp->disconnect(this);
    if (m_proxy != nullptr)
        m_proxy->disconnect(this);
    if (politely && m_upgraded && m_socket->bytesToWrite() == 0)
        m_socket->close();
    else
        m_socket->abort();
    // The application owns it meanwhile, so that nothing is left over when no event loop runs any more.
    m_socket->setParent(QCoreApplication::instance());
    m_socket->deleteLater();
    m_socket = nullptr;
    m_answer = nullptr;
    m_proxy = nullptr;
}

} // namespace BlazeAuth
