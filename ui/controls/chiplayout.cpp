// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/chiplayout.h"

namespace BlazeAuth {

QList<QRect> chipLayout(const QList<QSize> &sizes, int width, int gap)
{
    QList<QRect> places;
    QPoint next;
    int lineHeight = 0;
    for (const auto &size : sizes) {
        const QSize box(qMin(size.width(), width), size.height());
        if (next.x() > 0 && next.x() + box.width() > width) {
            next = {0, next.y() + lineHeight + gap};
            lineHeight = 0;
        }
        places.append({next, box});
        next.rx() += box.width() + gap;
        lineHeight = qMax(lineHeight, box.height());
    }
    return places;
}

} // namespace BlazeAuth
