// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace BlazeAuth {

/// Everything that the status panel shows of \a grant, to be copied: the comment and the levels whole, the
/// expiry in \a zone and in UTC, a license key masked. In the language of the program, with dates as \a
/// locale writes them; what the server did not tell has no line. Made harmless as displayText() does it,
/// since nobody knows where it is pasted.
[[nodiscard]] QString detailsText(
    const Grant &grant, const QLocale &locale, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace BlazeAuth
