// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>

#include <optional>

namespace BlazeAuth {

/// The proxy for \a endpoint by the usual variables of \a environment: `https_proxy` for https and wss,
/// `http_proxy` for http and ws, else `all_proxy`; `no_proxy` names the hosts that need none. Each may also
/// be written in capitals. Unset when no variable says anything; QNetworkProxy::NoProxy for loopback, for
/// what `no_proxy` names, and where only a variable for something else is set. A variable that cannot be read
/// gives a proxy that does not exist, so that nothing goes around the one that was meant. Qt's own way,
/// QNetworkProxyFactory::systemProxyForQuery(), knows neither `all_proxy` nor `wss`, and goes around a proxy
/// that it cannot read.
[[nodiscard]] std::optional<QNetworkProxy> proxyFromEnvironment(
    const QUrl &endpoint, const QProcessEnvironment &environment);

/// Whether the list \a noProxy, as `no_proxy` holds it, names the host of \a endpoint: by name, by a parent
/// domain, by address, by network (`10.0.0.0/8`), or as `*`; with a port, only that port.
[[nodiscard]] bool isNamedIn(const QString &noProxy, const QUrl &endpoint);

} // namespace BlazeAuth
