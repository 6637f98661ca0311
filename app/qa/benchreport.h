// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/scenariorun.h"
#include "ui/bench/framelog.h"
#include "ui/bench/scenarioitem.h"
#include "ui/bench/timeline.h"

/// \file
/// What the bench shows and copies, from what it knows.

namespace BlazeAuth::Qa {

/// A scenario for the list.
[[nodiscard]] Bench::ScenarioItem shownItem(const Sandbox::Scenario &scenario);
/// Its result there.
[[nodiscard]] Bench::ScenarioResult shownResult(const ScenarioResult &result);

/// The report of what has been done in the window last, as Markdown: \a played, the scenario, where there was
/// one, and how it went where it \a hasEnded; what was not as usual; the attempt and the last frames.
[[nodiscard]] QString benchReport(const std::optional<ScenarioResult> &played, bool hasEnded,
    const QStringList &conditions, const Bench::Timeline &timeline, const Bench::FrameLog &frames);

} // namespace BlazeAuth::Qa
