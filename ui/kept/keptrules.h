// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"

namespace BlazeAuth {

/// Whether what was just refused with \a rejection will be refused again whenever it is tried, so that there
/// is no use in keeping it. True only where the server speaks of the key, login or password itself, and
/// nothing but typing another one helps.
[[nodiscard]] bool makesUseless(const Rejection &rejection);
/// The same for whatever is kept for this application, when the server closes with \a closure.
[[nodiscard]] bool makesUseless(const Closure &closure);

} // namespace BlazeAuth
