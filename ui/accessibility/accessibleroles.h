// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/QAccessible>

class QWidget;

namespace BlazeAuth {

/// Makes assistive technology take \a widget, one that Qt has no role for, as \a role. To be called before
/// anybody asks for it: in its constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace BlazeAuth
