// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpsrequest.h"

#include "session/connectionsettings.h"
#include "session/proxyfinder.h"
#include "session/proxywatch.h"
#include "session/socketfailure.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QSslError>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr int defaultPort = 443;
constexpr qint64 mostReceived = qint64{64} * 1024;

} // namespace

QByteArray httpRequestFor(const QUrl &url)
{
    auto target = url.path(QUrl::FullyEncoded);
    if (target.isEmpty())
        target = u"/"_s;
    if (url.hasQuery())
        target += u'?' + url.query(QUrl::FullyEncoded);
    auto place = url.adjusted(QUrl::RemoveUserInfo);
    if (place.port() == defaultPort)
        place.setPort(-1);
    return "GET " + target.toLatin1() + " HTTP/1.1\r\nHost: " + place.authority(QUrl::FullyEncoded).toLatin1()
           + "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

HttpsRequest::HttpsRequest(QUrl url, const SessionConfig &config, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_proxyLogin(config.proxyLogin)
    , m_offer(config.proxyLogin)
    , m_proxyFinder(std::make_unique<ProxyFinder>(m_url, config.proxy))
    , m_socket(new QSslSocket)
{
    m_socket->setSslConfiguration(tlsFor(config));
    // The decrypted bytes, and those that are still encrypted.
    m_socket->setReadBufferSize(mostReceived);
}

HttpsRequest::~HttpsRequest()
{
    release();
}

void HttpsRequest::send()
{
    // Queued: many small records are read as one, and nothing here happens inside a signal of the socket's.
    connect(m_socket, &QSslSocket::encrypted, this, &HttpsRequest::onEncrypted, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::readyRead, this, &HttpsRequest::onReadyRead, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpsRequest::onEnded, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpsRequest::onEnded, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &, QAuthenticator *authenticator) { m_offer.answer(*authenticator); });
    connect(m_socket, &QSslSocket::connected, this, [this] { m_wasReached = true; });
    connect(m_proxyFinder.get(), &ProxyFinder::found, this, &HttpsRequest::connectThrough);
    m_proxyFinder->find();
}

void HttpsRequest::connectThrough(const QNetworkProxy &proxy)
{
    m_socket->setProxy(proxy);
    m_socket->connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(defaultPort)));
    // Its signal is never emitted from within this, and no more once the socket is on its way out.
    const auto *watch = new ProxyWatch(*m_socket);
    connect(watch, &ProxyWatch::insisted, this,
        [this] { finish(failureBy(FailureCause::ProxyLoginRequired, u"the proxy asks again and again"_s)); });
    connect(watch, &ProxyWatch::exceeded, this,
        [this] { finish(failureBy(FailureCause::ProxyFailed, u"the proxy's answer has no end"_s)); });
}

void HttpsRequest::onEncrypted()
{
    if (m_socket == nullptr)
        return;
    m_isSecure = true;
    m_socket->write(httpRequestFor(m_url));
}

void HttpsRequest::onReadyRead()
{
    if (m_socket != nullptr)
        finish(take(false));
}

void HttpsRequest::onEnded()
{
    if (m_socket == nullptr)
        return;
    // What ends without an end of its own may have been cut off by anybody; but then it is no JSON.
    const auto error = m_socket->error();
    const auto isClosed =
        error == QAbstractSocket::RemoteHostClosedError || error == QAbstractSocket::UnknownSocketError;
    const auto end = take(isClosed);
    finish(std::holds_alternative<std::monostate>(end) ? failureFromSocket() : end);
}

HttpsRequest::End HttpsRequest::take(bool isAll)
{
    if (m_isSecure && m_socket->bytesAvailable() > 0)
        m_received += m_socket->read(mostReceived - m_received.size());
    if (m_received.isEmpty())
        return {};
    const auto result = parseHttpAnswer(m_received, isAll, QDateTime::currentDateTimeUtc());
    if (const auto *answer = std::get_if<HttpAnswer>(&result))
        return *answer;
    if (std::get<HttpAnswerProblem>(result) == HttpAnswerProblem::Unreadable)
        return failureBy(FailureCause::BalancerUnusable, u"the balancer's answer cannot be read"_s);
    if (m_received.size() >= mostReceived)
        return failureBy(FailureCause::BalancerUnusable, u"the balancer's answer is too large"_s);
    return {};
}

Failure HttpsRequest::failureFromSocket() const
{
    return failureFrom({.error = m_socket->error(),
                           .text = m_socket->errorString(),
                           .certificateErrors = m_socket->sslHandshakeErrors(),
                           .isProxied = m_socket->proxy().type() != QNetworkProxy::NoProxy,
                           .wasReached = m_wasReached},
        m_proxyLogin);
}

void HttpsRequest::finish(const End &end)
{
    if (std::holds_alternative<std::monostate>(end))
        return;
    release();
    // Whoever hears of it may destroy this object, so nothing may follow.
    if (const auto *answer = std::get_if<HttpAnswer>(&end))
        Q_EMIT answered(*answer);
    else
        Q_EMIT failed(std::get<Failure>(end));
}

void HttpsRequest::release()
{
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    // The application owns it meanwhile, so that nothing is left over when no event loop runs any more.
    m_socket->setParent(QCoreApplication::instance());
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace BlazeAuth
