// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/proxyenvironment.h"

#include "session/sessionconfig.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QString variable(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name).trimmed();
    return value.isEmpty() ? environment.value(name.toUpper()).trimmed() : value;
}

bool isSecure(const QUrl &endpoint)
{
    return endpoint.scheme() == "https"_L1 || endpoint.scheme() == "wss"_L1;
}

QNetworkProxy proxyFrom(const QString &value)
{
    const bool hasScheme = value.contains("://"_L1);
    const QUrl url(hasScheme ? value : u"http://"_s + value, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && scheme != "http"_L1)) {
        // ".invalid" is reserved: no name in it ever exists.
        return {QNetworkProxy::HttpProxy, u"proxy-variable.invalid"_s, 1};
    }
    const auto port = static_cast<quint16>(url.port(isSocks ? 1080 : 80));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), port,
        url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

bool isNamedBy(QString entry, const QString &host, int port)
{
    if (entry == "*"_L1)
        return true;
    static const QRegularExpression withPort(u"^(\\[[^\\]]*\\]|[^:]*):([0-9]+)$"_s);
    if (const auto match = withPort.match(entry); match.hasMatch()) {
        if (match.captured(2).toInt() != port)
            return false;
        entry = match.captured(1);
    }
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.mid(1, entry.size() - 2);
    const QHostAddress address(host);
    if (!address.isNull()) {
        const auto network = QHostAddress::parseSubnet(entry);
        return entry.contains(u'/') ? network.second >= 0 && address.isInSubnet(network)
                                    : address == QHostAddress(entry);
    }
    while (entry.startsWith(u'*') || entry.startsWith(u'.'))
        entry.remove(0, 1);
    return !entry.isEmpty()
           && (host == entry || (host.endsWith(entry) && host.chopped(entry.size()).endsWith(u'.')));
}

} // namespace

bool isNamedIn(const QString &noProxy, const QUrl &endpoint)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    const QString host = endpoint.host(QUrl::FullyEncoded).toLower();
    const int port = endpoint.port(isSecure(endpoint) ? 443 : 80);
    const QStringList entries = noProxy.toLower().split(separator, Qt::SkipEmptyParts);
    return std::any_of(
        entries.begin(), entries.end(), [&](const QString &entry) { return isNamedBy(entry, host, port); });
}

std::optional<QNetworkProxy> proxyFromEnvironment(
    const QUrl &endpoint, const QProcessEnvironment &environment)
{
    if (isLoopback(endpoint.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (isNamedIn(variable(environment, u"no_proxy"_s), endpoint))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QString value = variable(environment, isSecure(endpoint) ? u"https_proxy"_s : u"http_proxy"_s);
    if (value.isEmpty())
        value = variable(environment, u"all_proxy"_s);
    if (!value.isEmpty())
        return proxyFrom(value);
    // Whoever sets one of them means the environment to decide. Others read it differently, the desktop's
    // libraries too: they take http_proxy for everything.
    if (variable(environment, u"http_proxy"_s).isEmpty() && variable(environment, u"https_proxy"_s).isEmpty())
        return std::nullopt;
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace BlazeAuth
