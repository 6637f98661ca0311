// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/proxypreference.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

ProxyChoice choiceOf(const ProxyPreference &preference, const SystemProxy &system)
{
    if (std::holds_alternative<WithoutProxy>(preference))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (const auto *manual = std::get_if<ManualProxy>(&preference))
        return QNetworkProxy(
            manual->kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            manual->host, manual->port);
    return system;
}

std::variant<ManualProxy, ProxyProblem> manualProxyFrom(
    ProxyKind kind, const QString &host, const QString &port)
{
    const auto typed = host.trimmed();
    if (typed.isEmpty())
        return ProxyProblem::HostMissing;
    if (typed.contains(u'@'))
        return ProxyProblem::LoginInHost;
    QUrl url;
    url.setHost(typed, QUrl::StrictMode);
    if (url.host().isEmpty())
        return ProxyProblem::HostWrong;
    static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
    bool fits = false;
    const auto number = port.trimmed().toUShort(&fits);
    if (!fits || number == 0 || !digits.match(port.trimmed()).hasMatch())
        return ProxyProblem::PortWrong;
    return ManualProxy{.kind = kind, .host = url.host(QUrl::FullyEncoded), .port = number};
}

std::optional<WholeAddress> wholeAddressFrom(const QString &typed)
{
    const auto address = typed.trimmed();
    if (address.contains(u'@'))
        return std::nullopt; // the login in it is to be seen, and refused
    if (address.contains("://"_L1)) {
        const QUrl url(address);
        if (!url.isValid() || url.host().isEmpty())
            return std::nullopt;
        const auto scheme = url.scheme();
        const auto kind = scheme.startsWith("socks"_L1) ? std::optional(ProxyKind::Socks5)
                          : scheme == "http"_L1         ? std::optional(ProxyKind::Http)
                                                        : std::nullopt;
        return WholeAddress{.kind = kind,
            .host = url.host(),
            .port = url.port() > 0 ? QString::number(url.port()) : QString()};
    }
    static const QRegularExpression withPort(u"\\A([^:\\[\\]]+|\\[[^\\]]+\\]):([0-9]{1,5})\\z"_s);
    if (const auto match = withPort.match(address); match.hasMatch()) {
        auto host = match.captured(1);
        if (host.startsWith(u'['))
            host = host.mid(1, host.size() - 2);
        return WholeAddress{.kind = {}, .host = host, .port = match.captured(2)};
    }
    return std::nullopt;
}

} // namespace BlazeAuth
