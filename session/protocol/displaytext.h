// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QString>

namespace BlazeAuth {

/// Server text made harmless to look at: control, bidirectional-override and line-separator characters become
/// `�` (a line feed stays when \a keepLines is set, otherwise it becomes a space), and more than \a
/// maximumLength characters end in `…`. Still plain text: never hand it to a view that would read it as HTML.
[[nodiscard]] BLAZEAUTH_EXPORT QString displayText(
    const QString &text, qsizetype maximumLength, bool keepLines = false);

} // namespace BlazeAuth
