// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/upstream.h"

#include "app/sandbox/closeframe.h"
#include "session/connectionsettings.h"
#include "session/httprefusal.h"
#include "session/protocol/displaytext.h"
#include "session/proxyfinder.h"
#include "session/proxywatch.h"
#include "session/publickey.h"
#include "session/socketfailure.h"
#include "session/upgradeanswer.h"
#include "session/websocketerror.h"
#include "session/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtWebSockets/QWebSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr quint64 longestMessage = quint64{64} * 1024;
constexpr qint64 upstreamReadBuffer = qint64{256} * 1024; // a whole frame must fit, or nothing moves
constexpr qint64 mostBacklog = qint64{1024} * 1024;
constexpr qsizetype longestDetail = 200;

} // namespace

Upstream::Upstream(SessionConfig config, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Upstream::onDeadline);
}

Upstream::~Upstream()
{
    release();
}

void Upstream::open()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest);
    m_answer = new UpgradeAnswer(*m_socket);
    m_socket->setMaxAllowedIncomingFrameSize(longestMessage);
    m_socket->setMaxAllowedIncomingMessageSize(longestMessage);
    m_socket->setReadBufferSize(upstreamReadBuffer);
    if (m_config.server.scheme() == u"wss"_s)
        m_socket->setSslConfiguration(tlsFor(m_config));

    connect(m_socket, &QWebSocket::connected, this, &Upstream::onOpened);
    connect(m_socket, &QWebSocket::disconnected, this, &Upstream::onDisconnected);
    connect(m_socket, &QWebSocket::aboutToClose, this, &Upstream::onClosing);
    connect(m_socket, webSocketError, this, &Upstream::onError);
    connect(m_socket, &QWebSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_certificateErrors += errors; });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { Q_EMIT received({.text = text.toUtf8()}); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        Q_EMIT received({.text = message, .frame = Send::Frame::Binary});
    });

    m_deadline.start(m_config.deadlines.connect);
    m_proxyFinder = std::make_unique<ProxyFinder>(m_config.server, m_config.proxy);
    connect(m_proxyFinder.get(), &ProxyFinder::found, this, &Upstream::openThrough);
    m_proxyFinder->find();
}

void Upstream::openThrough(const QNetworkProxy &proxy)
{
    if (m_socket == nullptr)
        return;
    QUrl url = m_config.server;
    if (url.path().isEmpty())
        url.setPath(u"/"_s); // without it, a query makes a malformed request line
    m_socket->setProxy(proxy);
    m_socket->open(QNetworkRequest(url));
    if (m_socket == nullptr)
        return;
    m_proxy = new ProxyWatch(*m_socket);
    connect(m_proxy, &ProxyWatch::insisted, this,
        [this] { fail(failureBy(FailureCause::ProxyLoginRequired, u"the proxy asks again and again"_s)); });
    connect(m_proxy, &ProxyWatch::exceeded, this,
        [this] { fail(failureBy(FailureCause::ProxyFailed, u"the proxy's answer has no end"_s)); });
}

void Upstream::perform(const Reply &reply)
{
    if (m_socket == nullptr || !m_opened)
        return;
    if (const auto *const frame = std::get_if<Send>(&reply)) {
        send(*frame);
    } else if (const auto *const end = std::get_if<Close>(&reply)) {
        close(*end);
    } else if (std::holds_alternative<Drop>(reply)) {
        drop();
    }
}

// QWebSocket::close() would end the TCP connection at once, and its codes are numbers up to 1023.
void Upstream::close(const Close &close)
{
    auto *const tcp = m_answer->tcpSocket();
    if (tcp == nullptr || close.code == 1006) {
        drop();
        return;
    }
    m_deadline.start(m_limits.lingering);
    tcp->write(closeFrame(close, Sender::Client));
    tcp->flush();
}

void Upstream::send(const Send &frame)
{
    if (frame.frame == Send::Frame::Binary)
        m_socket->sendBinaryMessage(frame.text);
    else
        m_socket->sendTextMessage(QString::fromUtf8(frame.text));
    limitBacklog();
}

void Upstream::onOpened()
{
    // Nothing of a client has been passed on yet.
    if (!isAllowedBy(m_config.pins, m_socket->sslConfiguration().peerCertificate())) {
        fail(failureBy(FailureCause::CertificateNotPinned));
        return;
    }
    if (const auto problem = m_answer->problem()) {
        fail(failureBy(FailureCause::NotWebSocket, *problem));
        return;
    }
    if (m_config.server.scheme() != u"wss"_s && !m_socket->peerAddress().isLoopback()) {
        fail(failureBy(FailureCause::ServerInsecure, u"localhost is not this computer"_s));
        return;
    }
    m_opened = true;
    m_deadline.stop();
    // Answers to pings pile up while the server does not read them.
    if (auto *tcp = m_answer->tcpSocket())
        connect(tcp, &QTcpSocket::readyRead, this, &Upstream::limitBacklog);
    Q_EMIT opened();
}

void Upstream::limitBacklog()
{
    const auto isTooLong = [this] {
        const auto *tls = qobject_cast<QSslSocket *>(m_answer->tcpSocket());
        return m_socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0)
                   + m_proxy->bytesToWrite()
               > mostBacklog;
    };
    // Over TLS, flushing reads as well, and comes back here.
    if (m_socket == nullptr || m_flushing || !isTooLong())
        return;
    m_flushing = true;
    m_socket->flush();
    if (m_proxy != nullptr)
        m_proxy->flush();
    m_flushing = false;
    if (m_socket != nullptr && isTooLong())
        fail(u"does not take what it is sent"_s);
}

void Upstream::onClosing()
{
    // The server closes, or has broken the WebSocket protocol; or perform() has closed, and has its deadline.
    const bool isOurs = m_deadline.isActive();
    if (m_opened && !isOurs)
        finish(Close{m_socket->closeCode(), m_socket->closeReason()});
}

void Upstream::onError(QAbstractSocket::SocketError error)
{
    if (!m_opened)
        fail(failureFrom(error));
    else
        onDisconnected();
}

void Upstream::onDisconnected()
{
    // A refused connection says so only after this signal, and a close frame may come with the end of the
    // connection and be told after it: they have their turn first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_opened)
                finish(Drop{});
            else
                fail(failureBy(FailureCause::ConnectionDropped));
        },
        Qt::QueuedConnection);
}

void Upstream::onDeadline()
{
    if (m_opened)
        finish(Drop{});
    else
        fail(failureBy(FailureCause::ConnectTimeout));
}

Failure Upstream::failureFrom(QAbstractSocket::SocketError error)
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

void Upstream::fail(const Failure &failure)
{
    const QString detail = displayText(failure.detail, longestDetail);
    fail(u"cannot be reached: %1"_s.arg(wordsFor(failure).title)
         + (detail.isEmpty() ? QString() : u" (%1)"_s.arg(detail)) + u"; check that it runs, and its URL"_s);
}

void Upstream::fail(const QString &problem)
{
    if (m_socket == nullptr)
        return;
    release();
    Q_EMIT failed(u"The upstream %1 %2"_s.arg(
        m_config.server.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), problem));
}

void Upstream::finish(const Reply &end)
{
    if (m_socket == nullptr)
        return;
    release();
    Q_EMIT ended(end);
}

void Upstream::release()
{
    m_deadline.stop();
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    if (auto *tcp = m_answer->tcpSocket())
        tcp->disconnect(this);
    if (m_proxy != nullptr)
        m_proxy->disconnect(this);
    m_socket->abort();
    // The application owns it meanwhile, so that nothing is left over when no event loop runs any more.
    m_socket->setParent(QCoreApplication::instance());
    m_socket->deleteLater();
    m_socket = nullptr;
    m_answer = nullptr;
    m_proxy = nullptr;
}

} // namespace BlazeAuth::Sandbox
