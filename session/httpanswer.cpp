// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpanswer.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr QByteArrayView lineEnd("\r\n");
constexpr QByteArrayView headEnd("\r\n\r\n");

std::optional<std::chrono::seconds> retryAfterIn(const QString &value, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    bool isNumber = false;
    auto seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        // The one date format that RFC 9110 lets servers generate.
        auto date = QLocale::c().toDateTime(value, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return std::nullopt;
        date.setTimeZone(QTimeZone::utc());
        seconds = now.secsTo(date);
    } else if (seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 1, hour));
}

/// The values of the field \a name in the \a lines of a head, joined.
std::optional<QByteArray> valueOf(const QByteArray &name, const QList<QByteArray> &lines)
{
    std::optional<QByteArray> result;
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const auto value = line.sliced(colon + 1).trimmed();
        result = result ? *result + ',' + value : value;
    }
    return result;
}

std::optional<QByteArray> lowered(std::optional<QByteArray> value)
{
    if (value)
        *value = value->toLower();
    return value;
}

/// Digits and nothing else; 32 bits, so that no sum of sizes overflows.
std::optional<qsizetype> sizeIn(QByteArrayView digits, int base)
{
    quint32 result = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), result, base);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    return qsizetype{result};
}

std::variant<QByteArray, HttpAnswerProblem> unchunked(QByteArrayView rest)
{
    constexpr int hexadecimal = 16;
    QByteArray body;
    while (true) {
        const auto end = rest.indexOf(lineEnd);
        if (end < 0)
            return HttpAnswerProblem::Incomplete;
        const auto line = rest.first(end);
        const auto extension = line.indexOf(';');
        const auto size = sizeIn((extension < 0 ? line : line.first(extension)).trimmed(), hexadecimal);
        if (!size)
            return HttpAnswerProblem::Unreadable;
        if (*size == 0) {
            // From the end of this line on: trailers mean nothing here, but they have to end.
            if (rest.indexOf(headEnd, end) < 0)
                return HttpAnswerProblem::Incomplete;
            return body;
        }
        rest = rest.sliced(end + lineEnd.size());
        if (rest.size() < *size + lineEnd.size())
            return HttpAnswerProblem::Incomplete;
        if (!rest.sliced(*size).startsWith(lineEnd))
            return HttpAnswerProblem::Unreadable;
        body += rest.first(*size);
        rest = rest.sliced(*size + lineEnd.size());
    }
}

std::variant<QByteArray, HttpAnswerProblem> bodyIn(QByteArrayView rest, const HttpHead &head, bool isAll)
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    constexpr int decimal = 10;
    if (head.contentEncoding.value_or("identity") != "identity")
        return HttpAnswerProblem::Unreadable;
    if (head.status == noContent || head.status == notModified)
        return QByteArray();
    if (head.transferEncoding) {
        // A length beside it is a sign of two readers who are to disagree.
        if (*head.transferEncoding != "chunked" || head.contentLength)
            return HttpAnswerProblem::Unreadable;
        return unchunked(rest);
    }
    if (head.contentLength) {
        const auto size = sizeIn(*head.contentLength, decimal);
        if (!size)
            return HttpAnswerProblem::Unreadable;
        if (rest.size() < *size)
            return HttpAnswerProblem::Incomplete;
        return rest.first(*size).toByteArray();
    }
    if (!isAll)
        return HttpAnswerProblem::Incomplete;
    return rest.toByteArray();
}

} // namespace

std::optional<HttpHead> parseHttpHead(const QByteArray &head, const QDateTime &now)
{
    static const QRegularExpression statusLine(u"\\AHTTP/\\d\\.\\d (\\d{3})(?: [^\\r\\n]*)?\\r?\\z"_s);
    const auto end = head.indexOf(headEnd);
    auto lines = (end < 0 ? head : head.first(end + lineEnd.size())).split('\n');
    const auto line = statusLine.match(QString::fromLatin1(lines.takeFirst()));
    if (!line.hasMatch() || lines.isEmpty())
        return std::nullopt;
    lines.removeLast(); // empty, or cut off

    HttpHead result;
    result.status = line.captured(1).toInt();
    if (const auto value = valueOf("retry-after", lines))
        result.retryAfter = retryAfterIn(QString::fromLatin1(*value), now);
    result.contentLength = valueOf("content-length", lines);
    result.contentEncoding = lowered(valueOf("content-encoding", lines));
    result.transferEncoding = lowered(valueOf("transfer-encoding", lines));
    result.connection = lowered(valueOf("connection", lines));
    result.upgrade = lowered(valueOf("upgrade", lines));
    return result;
}

std::variant<HttpAnswer, HttpAnswerProblem> parseHttpAnswer(
    const QByteArray &received, bool isAll, const QDateTime &now)
{
    constexpr QByteArrayView version("HTTP/1.");
    constexpr int mostInterim = 8;
    constexpr int switchingProtocols = 101;
    constexpr int ok = 200;
    QByteArrayView rest(received);
    for (int count = 0; count <= mostInterim; ++count) {
        if (!version.startsWith(rest.first(std::min(rest.size(), version.size()))))
            return HttpAnswerProblem::Unreadable;
        const auto end = rest.indexOf(headEnd);
        if (end < 0)
            return HttpAnswerProblem::Incomplete;
        const auto bodyStart = end + headEnd.size();
        const auto head = parseHttpHead(rest.first(bodyStart).toByteArray(), now);
        if (!head || head->status == switchingProtocols)
            return HttpAnswerProblem::Unreadable;
        rest = rest.sliced(bodyStart);
        if (head->status < ok)
            continue;
        const auto body = bodyIn(rest, *head, isAll);
        if (const auto *problem = std::get_if<HttpAnswerProblem>(&body))
            return *problem;
        return HttpAnswer{*head, std::get<QByteArray>(body)};
    }
    return HttpAnswerProblem::Unreadable;
}

} // namespace BlazeAuth
