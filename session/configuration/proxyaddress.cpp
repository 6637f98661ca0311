// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/proxyaddress.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

std::variant<QNetworkProxy, QString> parseProxyAddress(const QString &address)
{
    if (address == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(address, QUrl::StrictMode);
    if (address.contains(u'@') || !url.userInfo().isEmpty())
        return u"must not hold a user name or password; write http://HOST:PORT without them"_s;
    const bool isSocks = url.scheme() == "socks5"_L1;
    const bool isBare =
        (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || !isBare
        || (!isSocks && url.scheme() != "http"_L1))
        return u"not a proxy; write http://HOST:PORT, socks5://HOST:PORT or none"_s;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port()));
}

} // namespace BlazeAuth
