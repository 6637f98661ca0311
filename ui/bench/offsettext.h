// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>

namespace BlazeAuth::Bench {

/// How far a clock has been set off, in words: `No offset`, `2 d 3 h 5 s ahead`, `90 d behind`.
[[nodiscard]] QString offsetText(std::chrono::seconds offset);

} // namespace BlazeAuth::Bench
