// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <chrono>
#include <optional>

/// \file
/// How long each part of an attempt to sign in took.

namespace BlazeAuth::Bench {

/// The parts of an attempt, in their order.
enum class AttemptStep
{
    Resolve, ///< The balancer is asked, if there is one; then the proxy and the address are looked up.
    Tcp, ///< To the server, or to the proxy on the way.
    Tls, ///< With the server; through a proxy, its answer too.
    Upgrade, ///< From HTTP to WebSocket; through a proxy without TLS, its answer too.
    Initialize,
    User, ///< Waiting for the user, or for the server's limit of actions.
    Authorize
};

inline constexpr std::array allAttemptSteps{AttemptStep::Resolve, AttemptStep::Tcp, AttemptStep::Tls,
    AttemptStep::Upgrade, AttemptStep::Initialize, AttemptStep::User, AttemptStep::Authorize};

/// When a step was under way, since the attempt began.
struct StepTimes
{
    AttemptStep step = AttemptStep::Resolve;
    std::chrono::microseconds begin{};
    std::optional<std::chrono::microseconds> end; ///< Unset while it is under way.

    [[nodiscard]] bool operator==(const StepTimes &) const = default;
};

/// What an attempt can end in.
enum class AttemptEnd
{
    Authorized,
    Rejected,
    Closed,
    Failed,
    GivenUp ///< By the user or the program.
};

/// How an attempt ended.
struct AttemptOutcome
{
    AttemptEnd end = AttemptEnd::GivenUp;
    QString
        text; ///< Such as `authorized`, `rejected 103`, `closed 4201`, `failed network`; of our own words.
    std::chrono::microseconds at{}; ///< Since the attempt began.

    [[nodiscard]] bool operator==(const AttemptOutcome &) const = default;
};

/// One attempt, from finding the server to the answer. A second one on the same connection begins with
/// AttemptStep::User.
struct AttemptTimes
{
    QList<StepTimes> steps; ///< Those it has come to, in their order and without gaps.
    std::optional<AttemptOutcome> outcome; ///< Unset while it is under way.

    /// The last time that is known: of the end, or of the begin of the step that is under way.
    [[nodiscard]] std::chrono::microseconds total() const;
    /// The times of \a step; null where there was none.
    [[nodiscard]] const StepTimes *find(AttemptStep step) const;

    [[nodiscard]] bool operator==(const AttemptTimes &) const = default;
};

/// `TCP`, `waiting for the user`.
[[nodiscard]] QString nameOf(AttemptStep step);
/// `12,345 ms`; below ten with a tenth, `0.4 ms`.
[[nodiscard]] QString stepTimeText(std::chrono::microseconds duration);
/// How long \a times took: `12 ms`, or `under way`.
[[nodiscard]] QString durationOf(const StepTimes &times);
/// `rejected 103 after 45 ms`, or `under way`.
[[nodiscard]] QString headlineOf(const AttemptTimes &attempt);
/// All of \a attempt in one sentence, for those who do not see the picture.
[[nodiscard]] QString spokenText(const AttemptTimes &attempt);
/// All of \a attempt in Markdown, for a report: its headline, and a table of the steps.
[[nodiscard]] QString timelineText(const AttemptTimes &attempt);

} // namespace BlazeAuth::Bench
