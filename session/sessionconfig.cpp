// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/sessionconfig.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// What holds for the address of a server of any kind.
std::optional<Failure> problemInAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failureBy(FailureCause::ServerUrlInvalid,
            u"server: not a URL with a host and a port below 65536; use wss://HOST/PATH or https://HOST/PATH"_s);
    const auto readable = url.path(QUrl::FullyDecoded) + url.query(QUrl::FullyDecoded);
    if (url.port() == 0 || std::ranges::any_of(readable, [](QChar character) {
            return character.category() == QChar::Other_Control;
        }))
        return failureBy(FailureCause::ServerUrlInvalid,
            u"server: a URL must have no port 0 and no control characters; correct it"_s);
    if (!url.userInfo().isEmpty())
        return failureBy(FailureCause::ServerUrlInvalid,
            u"server: the URL must not hold a user name or password; remove them"_s);
    if (url.hasFragment())
        return failureBy(
            FailureCause::ServerUrlInvalid, u"server: the URL must not have a #fragment; remove it"_s);
    return std::nullopt;
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

std::optional<Failure> problemInEndpoint(const QUrl &url)
{
    if (auto problem = problemInAddress(url))
        return problem;
    if (url.scheme() == "wss"_L1 || (url.scheme() == "ws"_L1 && isLoopback(url.host())))
        return std::nullopt;
    if (url.scheme() == "ws"_L1)
        return failureBy(FailureCause::ServerInsecure,
            u"server: ws:// is only allowed to this computer itself; use wss://"_s);
    return failureBy(FailureCause::ServerUrlInvalid, u"server: the URL must begin with wss:// or https://"_s);
}

std::optional<Failure> problemIn(const SessionConfig &config)
{
    if (auto problem = config.server.scheme() == "https"_L1 ? problemInAddress(config.server)
                                                            : problemInEndpoint(config.server))
        return problem;
    if (config.apiKey.isEmpty())
        return failureBy(
            FailureCause::ApiKeyMissing, u"api-key: missing; set the application's key of 21 characters"_s);
    if (const auto status = problemInApiKey(config.apiKey))
        return Failure{.cause = FailureCause::InputRefused,
            .detail = u"InvalidAPIKey: api-key must have exactly 21 characters"_s,
            .status = status,
            .retryAfter = {}};
    if (const auto status = problemInClientId(config.clientId))
        return Failure{.cause = FailureCause::InputRefused,
            .detail = constantOf(*status) + u": client-id must have 4 to 64 characters"_s,
            .status = status,
            .retryAfter = {}};
    if (!config.pins.isEmpty() && config.server.scheme() == "ws"_L1)
        return failureBy(FailureCause::PinsInvalid,
            u"pins: a ws:// server has no key to compare them with; remove them, or use wss://"_s);
    return std::nullopt;
}

} // namespace BlazeAuth
