// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/connectionsettings.h"

#include <QtNetwork/QNetworkProxyFactory>
#include <QtNetwork/QNetworkProxyQuery>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

QNetworkProxy proxyFor(const QUrl &endpoint, const ProxyChoice &choice)
{
    if (isLoopback(endpoint.host()))
        return QNetworkProxy::NoProxy;
    if (const auto *proxy = std::get_if<QNetworkProxy>(&choice))
        return *proxy;
    auto asHttp = endpoint;
    asHttp.setScheme(endpoint.scheme() == "ws"_L1 ? u"http"_s : u"https"_s);
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asHttp)).constFirst();
}

QSslConfiguration tlsFor(const SessionConfig &config)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!config.authorities.isEmpty())
        tls.setCaCertificates(config.authorities);
    return tls;
}

} // namespace BlazeAuth
