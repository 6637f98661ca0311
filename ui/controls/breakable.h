// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QString>

namespace BlazeAuth {

/// \a text with invisible places to break in words that are too long for any line, so that a label can wrap
/// them.
[[nodiscard]] BLAZEAUTH_EXPORT QString breakable(const QString &text);

} // namespace BlazeAuth
