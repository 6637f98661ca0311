// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/columnshare.h"

namespace BlazeAuth::Bench {

QList<int> sharedWidths(const QList<ColumnShare> &columns, int width, int character)
{
    int least = 0;
    int wishes = 0;
    for (const ColumnShare &column : columns) {
        least += column.least * character;
        wishes += column.usual - column.least;
    }
    const int left = qMax(0, width - least);
    QList<int> widths;
    for (const ColumnShare &column : columns)
        widths += column.least * character + left * (column.usual - column.least) / qMax(1, wishes);
    return widths;
}

} // namespace BlazeAuth::Bench
