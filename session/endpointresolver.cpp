// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/endpointresolver.h"

#include "session/connectionsettings.h"
#include "session/upgradeanswer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslConfiguration>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype mostOfAnswer = qsizetype{64} * 1024;

FailureCause causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FailureCause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return FailureCause::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return FailureCause::ConnectionDropped;
    case QNetworkReply::SslHandshakeFailedError:
        return FailureCause::CertificateUntrusted;
    case QNetworkReply::TimeoutError:
        return FailureCause::ConnectTimeout;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FailureCause::ProxyFailed;
    default:
        return FailureCause::BalancerUnusable;
    }
}

} // namespace

std::variant<QUrl, Failure> parseBalancerAnswer(const QByteArray &body)
{
    const auto answer = QJsonDocument::fromJson(body).object();
    if (const auto endpoint = answer["endpoint"_L1]; endpoint.isString()) {
        const QUrl url(endpoint.toString(), QUrl::StrictMode);
        if (const auto problem = problemInEndpoint(url))
            return failureBy(FailureCause::BalancerUnusable, problem->detail);
        return url;
    }
    const auto code = answer["error_code"_L1].toInt();
    const auto detail = u"balancer error %1"_s.arg(code);
    switch (code) {
    case 100:
        return failureBy(FailureCause::BalancerNoNodes, detail);
    case 101:
        return failureBy(FailureCause::BalancerAllOffline, detail);
    case 102:
        return failureBy(FailureCause::BalancerVersionUnsupported, detail);
    default:
        return failureBy(FailureCause::BalancerUnusable, u"the balancer's answer names no endpoint"_s);
    }
}

EndpointResolver::EndpointResolver(SessionConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
{
}

EndpointResolver::~EndpointResolver()
{
    giveUp();
}

void EndpointResolver::resolve()
{
    if (m_config.server.scheme() != "https"_L1) {
        Q_EMIT resolved(m_config.server);
        return;
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(proxyFor(m_config.server, m_config.proxy));

    QNetworkRequest request(m_config.server);
    request.setSslConfiguration(tlsFor(m_config));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(mostOfAnswer);
    connect(m_reply, &QNetworkReply::finished, this, &EndpointResolver::onFinished);
    // A full buffer would wait for ever for somebody to read it.
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() >= mostOfAnswer)
            m_reply->abort();
    });
}

void EndpointResolver::onFinished()
{
    constexpr int ok = 200;
    constexpr int tooManyRequests = 429;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto body = m_reply->isOpen() ? m_reply->read(mostOfAnswer) : QByteArray();
    if (status == 0) {
        Q_EMIT failed(failureBy(causeOf(m_reply->error()), m_reply->errorString()));
        return;
    }
    const auto answer = parseBalancerAnswer(body);
    if (status == tooManyRequests) {
        auto refusal = failureBy(FailureCause::TooManyConnections, u"HTTP 429"_s);
        const auto head = "HTTP/1.1 429\r\nRetry-After: " + m_reply->rawHeader("Retry-After") + "\r\n\r\n";
        refusal.retryAfter = parseHttpHead(head, QDateTime::currentDateTimeUtc())->retryAfter;
        Q_EMIT failed(refusal);
    } else if (const auto *problem = std::get_if<Failure>(&answer)) {
        Q_EMIT failed(*problem);
    } else if (status != ok) {
        Q_EMIT failed(failureBy(FailureCause::BalancerUnusable, u"HTTP %1"_s.arg(status)));
    } else {
        Q_EMIT resolved(std::get<QUrl>(answer));
    }
}

void EndpointResolver::giveUp()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    // The question may be given up inside the answer's own signal.
    m_network->setParent(QCoreApplication::instance());
    m_network.release()->deleteLater();
}

} // namespace BlazeAuth
