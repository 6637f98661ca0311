// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QString>

class QWidget;

namespace BlazeAuth {

/// Sets the accessible name of \a widget if it is another one: Qt announces every setting, changed or not,
/// and a screen reader would say the same again and again.
BLAZEAUTH_EXPORT void changeAccessibleName(QWidget &widget, const QString &name);
/// The same for the accessible description.
BLAZEAUTH_EXPORT void changeAccessibleDescription(QWidget &widget, const QString &description);

/// Whether two texts are the same but for their numbers, as those of a countdown are: whoever has heard the
/// one need not hear the other.
[[nodiscard]] bool areSameButForNumbers(const QString &first, const QString &second);
/// \a text as it is read, without the & before the letter that is pressed with Alt.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace BlazeAuth
