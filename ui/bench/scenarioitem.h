// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>

/// \file
/// The scenarios that a tester chooses from, as values.

namespace BlazeAuth::Bench {

/// One way for an attempt to go.
struct ScenarioItem
{
    QString name; ///< No two are alike.
    QString group; ///< What it is listed under.
    QString meaning; ///< What happens in it.
    QString expected; ///< How it is to end.
};

/// Whether a scenario ended as expected.
enum class Verdict
{
    Passed,
    Failed
};

/// How a scenario went.
struct ScenarioResult
{
    Verdict verdict = Verdict::Passed;
    QString observed; ///< How it ended; may hold text of a server.
    std::chrono::milliseconds duration{};
};

/// How many of some scenarios have passed.
struct ScenarioCounts
{
    int passed = 0;
    int failed = 0;
    int notRun = 0;

    [[nodiscard]] int all() const { return passed + failed + notRun; }
    [[nodiscard]] bool operator==(const ScenarioCounts &) const = default;
};

/// `412 passed, 3 failed, 20 not run`.
[[nodiscard]] QString textOf(const ScenarioCounts &counts);
/// `passed`, `failed`.
[[nodiscard]] QString textOf(Verdict verdict);
/// `12 ms`, `1.25 s`.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace BlazeAuth::Bench
