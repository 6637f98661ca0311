// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/proxyfinder.h"

#include "session/connectionsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

QNetworkProxyQuery proxyQueryFor(const QUrl &endpoint)
{
    const bool isSecure = endpoint.scheme() == "wss"_L1 || endpoint.scheme() == "https"_L1;
    QUrl url;
    url.setScheme(isSecure ? u"https"_s : u"http"_s);
    url.setHost(endpoint.host());
    url.setPort(endpoint.port());
    url.setPath(u"/"_s);
    return QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest);
}

QNetworkProxy usableProxy(const QList<QNetworkProxy> &proxies)
{
    const auto usable = std::ranges::find_if(proxies, [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
               || ((proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy)
                   && !proxy.hostName().isEmpty());
    });
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

ProxyFinder::ProxyFinder(QUrl endpoint, ProxyChoice choice, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_choice(std::move(choice))
{
}

ProxyFinder::~ProxyFinder()
{
    if (!m_answer)
        return;
    m_answer->disconnect(this);
    m_answer->cancel();
}

void ProxyFinder::find()
{
    if (const auto proxy = proxyFor(m_endpoint, m_choice)) {
        Q_EMIT found(*proxy);
        return;
    }
    m_answer.emplace();
    connect(&*m_answer, &QFutureWatcherBase::finished, this, &ProxyFinder::onAnswered);
    m_answer->setFuture(std::get<SystemProxy>(m_choice).desktop.ask(proxyQueryFor(m_endpoint)));
}

void ProxyFinder::onAnswered()
{
    Q_EMIT found(usableProxy(m_answer->result()));
}

} // namespace BlazeAuth
