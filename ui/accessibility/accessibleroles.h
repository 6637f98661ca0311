// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtGui/QAccessible>

class QWidget;

namespace BlazeAuth {

/// Makes assistive technology take \a widget as \a role: one that Qt has no role for, or where it knows too
/// little. A progress bar is one that nobody knows the end of: without a value, and busy while it is shown.
/// To be called before anybody asks for it: in its constructor.
BLAZEAUTH_EXPORT void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// What is read of \a widget, which setAccessibleRole() was called for, in place of its accessible name;
/// nobody is told when it changes. For names that change often: they are right whenever somebody looks, and
/// nobody is disturbed.
void setQuietAccessibleName(QWidget &widget, const QString &name);

} // namespace BlazeAuth
