// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace BlazeAuth {

/// Whether \a widget may move by itself. Its style says so, which asks the desktop where it belongs to one:
/// in Qt 6.4, the style is the only place in which Qt tells it.
[[nodiscard]] bool isMotionWanted(const QWidget &widget);

} // namespace BlazeAuth
