// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/branding.h"

#include "ui/look/colorscheme.h"
#include "ui/look/theme.h"

namespace BlazeAuth {

QPalette accented(const QPalette &palette, const QColor &accent)
{
    if (!accent.isValid() || accent.alpha() == 0 || isHighContrast(palette))
        return palette;
    auto result = palette;
    const QColor opaque = accent.toRgb();
    result.setColor(QPalette::Highlight, QColor(opaque.red(), opaque.green(), opaque.blue()));
    result.setColor(QPalette::HighlightedText, farthestFrom(opaque));
    return result;
}

} // namespace BlazeAuth
