// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>

namespace BlazeAuth::Bench {

/// How wide a column has to be at least, and is best, in characters.
struct ColumnShare
{
    int least;
    int usual;
};

/// The widths of columns that have \a width together, in pixels, as \a character is one: each has its least,
/// and of what is left over as much as it wishes for, measured by the others. More than \a width where the
/// least is more.
[[nodiscard]] QList<int> sharedWidths(const QList<ColumnShare> &columns, int width, int character);

} // namespace BlazeAuth::Bench
