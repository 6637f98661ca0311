// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

namespace BlazeAuth {

/// Ends the program with \a code, when all that it had to say is written: without waiting for the threads of
/// the pool in which Qt looks up host names, where a lookup that hangs can take minutes.
[[noreturn]] void endAtOnce(int code);

} // namespace BlazeAuth
