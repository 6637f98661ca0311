// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/QPalette>

namespace BlazeAuth::Tests {

/// Data rows with one column, `palette`: what systems come with.
void addPalettes();
[[nodiscard]] QPalette darkPalette();

} // namespace BlazeAuth::Tests
