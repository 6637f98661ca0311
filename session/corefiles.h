// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

namespace BlazeAuth {

/// Keeps the memory of this program, in which passwords may stand, out of core files from now on; for the
/// start of main(). On Linux this holds for files as well as for programs that collect them, and it keeps
/// other programs of the same user, debuggers among them, from reading this one's memory. Elsewhere on Unix
/// the size of core files is set to 0; on other systems nothing happens.
BLAZEAUTH_EXPORT void forbidCoreFiles();

} // namespace BlazeAuth
