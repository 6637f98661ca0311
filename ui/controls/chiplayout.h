// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>

namespace BlazeAuth {

/// Where boxes of \a sizes go when they are set like words, \a gap apart, in lines of \a width; a box that is
/// wider than the line is cut to it. Left to right.
[[nodiscard]] QList<QRect> chipLayout(const QList<QSize> &sizes, int width, int gap);

} // namespace BlazeAuth
