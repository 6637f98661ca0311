// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/connectionsettings.h"

#include "session/configuration/proxyenvironment.h"

#include <QtNetwork/QSslSocket>

namespace BlazeAuth {

std::optional<QNetworkProxy> proxyFor(const QUrl &endpoint, const ProxyChoice &choice)
{
    if (isLoopback(endpoint.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (const auto *proxy = std::get_if<QNetworkProxy>(&choice))
        return *proxy;
    return proxyFromEnvironment(endpoint, QProcessEnvironment::systemEnvironment());
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
