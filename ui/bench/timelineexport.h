// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/attempttimes.h"

class QFont;

namespace BlazeAuth {
struct Theme;
}

namespace BlazeAuth::Bench {

/// Writes the picture of \a attempts to \a path, in place of what is there, in the colours of \a theme and
/// letters of the size of \a font. Returns the problem in one line of English where there is one; then what
/// was there is still there.
[[nodiscard]] std::optional<QString> saveTimelineSvg(
    const QString &path, const QList<AttemptTimes> &attempts, const Theme &theme, const QFont &font);
/// Likewise; two pixels for each that the picture has on a usual screen.
[[nodiscard]] std::optional<QString> saveTimelinePng(
    const QString &path, const QList<AttemptTimes> &attempts, const Theme &theme, const QFont &font);

} // namespace BlazeAuth::Bench
