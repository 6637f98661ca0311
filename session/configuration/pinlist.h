// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <variant>

namespace BlazeAuth {

/// The pins in \a text: `sha256/` and the 44 characters of base64 that 32 bytes have, separated by commas or
/// blanks, at least one; otherwise what is wrong and how to mend it, without the text itself.
[[nodiscard]] BLAZEAUTH_EXPORT std::variant<QList<QByteArray>, QString> parsePins(const QString &text);

} // namespace BlazeAuth
