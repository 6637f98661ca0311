// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/endpointresolver.h"
#include "session/httpanswer.h"
#include "session/sessionconfig.h"
#include "tests/fuzz/oracle.h"

#include <algorithm>

/// \file
/// What a balancer answers: parseHttpAnswer(), and parseBalancerAnswer() on the body in it. An input is a
/// character, which says after how much of the answer it is read for the first time, and the answer.

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

const HttpAnswer *answerIn(const std::variant<HttpAnswer, HttpAnswerProblem> &result)
{
    return std::get_if<HttpAnswer>(&result);
}

void requireEndpoint(const QByteArray &body)
{
    const auto meaning = parseBalancerAnswer(body);
    if (const auto *const endpoint = std::get_if<QUrl>(&meaning)) {
        require(!problemInEndpoint(*endpoint), "an endpoint is a good one");
        require(endpoint->scheme() == QStringLiteral("wss") || isLoopback(endpoint->host()),
            "an endpoint is safe");
    } else {
        require(std::get<Failure>(meaning).kind() == FailureKind::Network, "no endpoint is a failed network");
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argumentCount*/, char *** /*arguments*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return -1;
    const auto now = QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC);
    const QByteArray whole(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto first = parseHttpAnswer(whole.first(whole.size() * data[0] / 255), false, now);
    const auto open = parseHttpAnswer(whole, false, now);
    const auto closed = parseHttpAnswer(whole, true, now);

    // More bytes, and the end, never change what was there already.
    if (const auto *const early = answerIn(first))
        require(
            answerIn(open) != nullptr && answerIn(open)->body == early->body, "an answer stays what it is");
    else if (std::get<HttpAnswerProblem>(first) == HttpAnswerProblem::Unreadable)
        require(answerIn(open) == nullptr, "what is unreadable stays so");
    if (const auto *const early = answerIn(open))
        require(answerIn(closed) != nullptr && answerIn(closed)->body == early->body,
            "an answer is the same at the end");

    if (const auto *const answer = answerIn(closed)) {
        require(answer->body.size() <= whole.size(), "a body is no larger than what came");
        require(answer->head.status >= 200 && answer->head.status <= 999, "a status is final");
        const auto retryAfter = answer->head.retryAfter.value_or(std::chrono::seconds(1));
        require(retryAfter >= std::chrono::seconds(1) && retryAfter <= std::chrono::hours(1),
            "a wait is between a second and an hour");
        requireEndpoint(answer->body);
    }
    requireEndpoint(whole);
    return 0;
}
