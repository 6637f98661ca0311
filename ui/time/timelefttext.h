// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>

/// \file
/// Times in words, in the language that is spoken, and in the digits of QLocale().

namespace BlazeAuth {

/// \a remaining in its two largest units, `29 days 4 hours` or `4 minutes 12 seconds`; a begun second counts.
[[nodiscard]] QString timeLeftText(std::chrono::milliseconds remaining);
/// How long timeLeftText() stays as it is for \a remaining; zero when nothing remains.
[[nodiscard]] std::chrono::milliseconds timeLeftTextLasts(std::chrono::milliseconds remaining);
/// \a remaining as a clock would show it, `0:37`; a begun second counts.
[[nodiscard]] QString countdownText(std::chrono::milliseconds remaining);

} // namespace BlazeAuth
