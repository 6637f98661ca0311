// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QString>

namespace BlazeAuth {

/// The version of the library that runs, such as `1.0.0`; the one that was compiled against may be older.
[[nodiscard]] BLAZEAUTH_EXPORT QString version();

} // namespace BlazeAuth
