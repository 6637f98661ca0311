// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/runrecord.h"

#include <optional>

namespace BlazeAuth::Qa {

/// Why no report could be written into \a folder, in one line with what to do about it. Makes the folder
/// where there is none, and tries to write as much as a report may take; leaves nothing else behind. For
/// before a run.
[[nodiscard]] std::optional<QString> problemInReportFolder(const QString &folder);

/// Writes `junit.xml` and `report.html` into \a folder, which is made where there is none; each is there
/// whole or, as it was before, not at all. Returns what went wrong, like problemInReportFolder().
[[nodiscard]] std::optional<QString> writeReports(const QString &folder, const RunRecord &record);

} // namespace BlazeAuth::Qa
