// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/outcome.h"

#include "session/protocol/tables.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

Status Rejection::status() const
{
    return statusFrom(number);
}

CloseCode Closure::code() const
{
    return closeCodeFrom(number);
}

FailureKind Failure::kind() const
{
    return rowOf(cause).kind;
}

Failure failureBy(FailureCause cause, const QString &detail)
{
    return {.cause = cause, .detail = detail, .status = {}, .retryAfter = {}};
}

std::optional<std::chrono::seconds> retryAfterFrom(const QString &reason)
{
    // What stands before a number can make it another one: a minus, a separator, an exponent. Seconds that
    // are left come before any others, and "not initialized in 15 seconds after connection" asks nobody to
    // wait.
    static const QRegularExpression left(
        u"(?<![\\w.,-])(\\d+)\\s*s(?:ec(?:ond)?s?)?\\s+left\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression any(u"(?<![\\w.,-])(\\d+)\\s*s(?:ec(?:ond)?s?)?\\b(?!\\s+after\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto preferred = left.match(reason);
    const auto match = preferred.hasMatch() ? preferred : any.match(reason);
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const auto seconds = match.captured(1).toLongLong(&fits);
    constexpr qint64 hour = 3600;
    return std::chrono::seconds(fits ? std::clamp<qint64>(seconds, 1, hour) : hour);
}

} // namespace BlazeAuth
