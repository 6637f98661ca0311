// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/motion.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace BlazeAuth {

bool isMotionWanted(const QWidget &widget)
{
    const auto hint = [&widget](QStyle::StyleHint which) {
        return widget.style()->styleHint(which, nullptr, &widget);
    };
    return hint(QStyle::SH_Widget_Animation_Duration) > 0 && hint(QStyle::SH_Widget_Animate) != 0;
}

} // namespace BlazeAuth
