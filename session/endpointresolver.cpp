// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/endpointresolver.h"

#include "session/httprefusal.h"
#include "session/httpsrequest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

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

EndpointResolver::~EndpointResolver() = default;

void EndpointResolver::resolve()
{
    if (m_config.server.scheme() != "https"_L1) {
        Q_EMIT resolved(m_config.server);
        return;
    }
    m_request = std::make_unique<HttpsRequest>(m_config.server, m_config);
    connect(m_request.get(), &HttpsRequest::answered, this, &EndpointResolver::onAnswered);
    connect(m_request.get(), &HttpsRequest::failed, this, &EndpointResolver::failed);
    m_request->send();
}

void EndpointResolver::onAnswered(const HttpAnswer &answer)
{
    constexpr int ok = 200;
    constexpr int tooManyRequests = 429;
    const auto status = answer.head.status;
    const auto meaning = parseBalancerAnswer(answer.body);
    const auto *problem = std::get_if<Failure>(&meaning);
    // The balancer's own error says more than the status that it comes with; nothing else in a body does.
    const bool saysMore = problem != nullptr && problem->cause != FailureCause::BalancerUnusable;
    if (status == tooManyRequests || (status != ok && !saysMore))
        Q_EMIT failed(refusalBy(answer.head));
    else if (problem != nullptr)
        Q_EMIT failed(*problem);
    else
        Q_EMIT resolved(std::get<QUrl>(meaning));
}

} // namespace BlazeAuth
