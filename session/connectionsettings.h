// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/sessionconfig.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslConfiguration>

namespace BlazeAuth {

/// The proxy on the way to \a endpoint: none to this computer itself, otherwise as \a choice and the
/// environment say. Unset when that is up to the desktop, which ProxyFinder asks.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<QNetworkProxy> proxyFor(
    const QUrl &endpoint, const ProxyChoice &choice);

/// How connections of \a config are secured: TLS 1.2 or newer, the peer verified, by the system's authorities
/// or by those of \a config. There is no way to accept what cannot be verified.
[[nodiscard]] BLAZEAUTH_EXPORT QSslConfiguration tlsFor(const SessionConfig &config);

} // namespace BlazeAuth
