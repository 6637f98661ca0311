// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>

namespace BlazeAuth::Bench {

/// How far a clock is from real time, in words: `Real time`, `2 d 3 h 5 s ahead of real time`, `90 d behind
/// real time`.
[[nodiscard]] QString offsetText(std::chrono::seconds offset);

} // namespace BlazeAuth::Bench
