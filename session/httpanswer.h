// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <optional>
#include <variant>

namespace BlazeAuth {

/// The head of an HTTP answer, as far as anyone needs it.
struct HttpHead
{
    int status = 0;
    std::optional<std::chrono::seconds> retryAfter; ///< 1 s to 1 h.
    /// In lower case; what was sent several times is joined by commas. Unset when it was not sent.
    std::optional<QByteArray> contentLength;
    std::optional<QByteArray> contentEncoding;
    std::optional<QByteArray> transferEncoding;
    std::optional<QByteArray> connection;
    std::optional<QByteArray> upgrade;
};

/// Reads the status line and the fields of HttpHead from the start of an HTTP answer; `Retry-After` may be
/// given in seconds or as a date. Unset when it is no HTTP answer.
[[nodiscard]] std::optional<HttpHead> parseHttpHead(const QByteArray &head, const QDateTime &now);

/// A whole answer to a GET.
struct HttpAnswer
{
    HttpHead head;
    QByteArray body;
};

/// Why there is no whole answer.
enum class HttpAnswerProblem
{
    Incomplete, ///< More bytes are needed.
    Unreadable, ///< More bytes cannot help: no HTTP/1, broken framing, or a content coding.
};

/// Reads the answer to a GET from \a received, everything that came so far; \a isAll says that nothing more
/// will come. Answers that are only interim (1xx) are skipped.
[[nodiscard]] std::variant<HttpAnswer, HttpAnswerProblem> parseHttpAnswer(
    const QByteArray &received, bool isAll, const QDateTime &now);

} // namespace BlazeAuth
