// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/QPalette>

namespace BlazeAuth::Tests {

struct NamedPalette
{
    const char *name;
    QPalette palette;
};

/// What systems come with, and what they should not come with.
[[nodiscard]] QList<NamedPalette> palettes();
/// Data rows of these, with one column, `palette`.
void addPalettes();
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Of high contrast.
[[nodiscard]] QPalette blackPalette();

} // namespace BlazeAuth::Tests
