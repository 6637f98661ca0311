// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httprefusal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

FailureCause causeOfStatus(int status)
{
    constexpr int family = 100;
    switch (status) {
    case 401:
        return FailureCause::HttpUnauthorized;
    case 403:
        return FailureCause::HttpForbidden;
    case 404:
    case 410:
        return FailureCause::HttpNotFound;
    case 429:
        return FailureCause::TooManyConnections;
    default:
        break;
    }
    switch (status / family) {
    case 3:
        return FailureCause::HttpRedirected;
    case 5:
        return FailureCause::HttpServerError;
    default:
        return FailureCause::HttpRefused;
    }
}

bool isAltered(const HttpHead &head)
{
    const auto words = head.connection.value_or(QByteArray()).split(',');
    return head.upgrade == "websocket" && words.size() > 1
           && std::ranges::any_of(words, [](const QByteArray &word) { return word.trimmed() == "upgrade"; });
}

} // namespace

Failure refusalBy(const HttpHead &head)
{
    auto result = failureBy(causeOfStatus(head.status), u"HTTP %1"_s.arg(head.status));
    result.retryAfter = head.retryAfter;
    return result;
}

Failure refusalOfUpgrade(const std::optional<HttpHead> &head)
{
    constexpr int switchingProtocols = 101;
    if (!head)
        return failureBy(FailureCause::NotWebSocket);
    if (head->status != switchingProtocols)
        return refusalBy(*head);
    if (isAltered(*head))
        return failureBy(FailureCause::UpgradeAltered, u"HTTP 101 with several words in Connection"_s);
    return failureBy(FailureCause::NotWebSocket, u"HTTP 101 that does not upgrade"_s);
}

} // namespace BlazeAuth
