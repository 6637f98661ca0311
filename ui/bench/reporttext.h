// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/scenarioitem.h"

#include <QtCore/QStringList>

#include <optional>

namespace BlazeAuth::Bench {

/// What a tester hands to a developer. Nothing in it is secret: what comes from a session is masked already.
struct Report
{
    QString program; ///< Name and version.
    QString qtVersion;
    QString platform; ///< System, architecture and window system.
    std::optional<ScenarioItem> scenario = std::nullopt; ///< None: nothing from the list was played.
    std::optional<ScenarioResult> result = std::nullopt; ///< None: not ended yet.
    /// What was not as usual: what the window talked to, faults, the time; one a line. Empty: nothing.
    QStringList conditions = {};
    QString timeline; ///< In lines; empty: there is none.
    QStringList frames; ///< The last ones, oldest first, one a line.
};

/// The report as Markdown. Whatever a server has said stands in it as code, and cannot end that.
[[nodiscard]] QString reportText(const Report &report);

} // namespace BlazeAuth::Bench
