// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/desktopproxies.h"
#include "session/export.h"
#include "session/policy/backoff.h"
#include "session/policy/pingtimes.h"
#include "session/protocol/credentials.h"
#include "session/protocol/outcome.h"

#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>

#include <chrono>
#include <optional>
#include <variant>

namespace BlazeAuth {

/// How long each step may take.
struct Deadlines
{
    std::chrono::milliseconds connect{10'000}; ///< Finding the server, DNS, TCP, TLS and upgrade together.
    std::chrono::milliseconds initialize{10'000}; ///< The answer to Initialize.
    std::chrono::milliseconds authorize{15'000}; ///< The answer to the credentials.
};

/// The proxy of the usual `*_proxy` environment variables; where they are not set, the desktop's.
struct SystemProxy
{
    DesktopProxies desktop; ///< Who is asked for the desktop's.
};

/// The system's proxy, or one of our own (QNetworkProxy::NoProxy for none). Loopback is never proxied.
using ProxyChoice = std::variant<SystemProxy, QNetworkProxy>;

/// What a proxy may ask for.
struct ProxyLogin
{
    QString user; ///< As the proxy knows them.
    QString password; ///< Sent by HTTP Basic or SOCKS 5.
};

/// Where and as what an AuthSession connects.
struct SessionConfig
{
    /// A `wss://` URL, a `ws://` URL of this computer, or the `https://` URL of a balancer (page Load
    /// balancer).
    QUrl server{QStringLiteral("https://balancer.blazeauth.net/v1/websocket/server")};
    QString apiKey; ///< Exactly 21 characters.
    QString clientId; ///< 4 to 64 characters; see clientIdFor().
    QList<QSslCertificate> authorities; ///< When not empty: trust these, and not the system's.
    /// When not empty: the public keys of which the server at the WebSocket endpoint must have one, each as
    /// the SHA-256 of its DER subjectPublicKeyInfo (docs/configuration.md shows how to make one). The key
    /// looked at is that of the server's own certificate: the rest of what a server sends may hold anything.
    /// The balancer is not held to them: it may have another key, and what it names is. An endpoint without
    /// TLS has no key, and is refused.
    QList<QByteArray> pins;
    ProxyChoice proxy; ///< The way to the server.
    /// Offered once in each connection to a proxy that asks for a login; kept in memory only.
    std::optional<ProxyLogin> proxyLogin;
    Deadlines deadlines; ///< After which a step has failed.
    PingTimes pingTimes; ///< How a connection that has gone silent is noticed.
    Backoff backoff; ///< How long after a loss it is tried again.
    /// After this long without anybody there, and with nobody signed in, the connection goes to sleep.
    std::chrono::milliseconds sleepAfter{120'000};
    /// Whether an authorization comes back with the connection after a loss, told by
    /// AuthSession::reconnected(). The secret of the sign-in is then kept in memory until the authorization
    /// ends - by signOut(), expired(), a final closed(), a rejected() return, close() or the end of the
    /// session - and wiped; otherwise it never is.
    bool reauthorize = false;
    std::optional<CredentialsType> credentialsType; ///< Fixes the type of every login.
};

/// What makes \a config unusable: ServerUrlInvalid, ServerInsecure, ApiKeyMissing, InputRefused or
/// PinsInvalid. The detail names the thing and the fix in one line, without the value of any secret.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<Failure> problemIn(const SessionConfig &config);

/// Whether \a url may carry a session: `wss://`, or `ws://` to a loopback address or `localhost`.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<Failure> problemInEndpoint(const QUrl &url);
/// Whether \a host is `localhost` or a loopback address.
[[nodiscard]] BLAZEAUTH_EXPORT bool isLoopback(const QString &host);

} // namespace BlazeAuth
