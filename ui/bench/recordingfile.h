// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/recording.h"

namespace BlazeAuth::Bench {

/// Writes \a recording to the file \a path, for its owner only; what was there is replaced once all of it is
/// written, and kept where that fails. Returns what went wrong.
[[nodiscard]] std::optional<RecordingProblem> saveRecording(const Recording &recording, const QString &path);

/// Reads the file \a path, no more of it than a recording may have. A last line that is cut off is left out
/// and told in Recording::loss.
[[nodiscard]] std::variant<Recording, RecordingProblem> loadRecording(const QString &path);

} // namespace BlazeAuth::Bench
