// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/request.h"
#include "session/protocol/codes.h"

namespace BlazeAuth::Sandbox {

/// Ok, or the first thing wrong with the fields of a request, before anything is looked up. Lengths are
/// counted in Unicode code points. Written apart from the client's own checks, so that one can find the
/// mistakes of the other.
[[nodiscard]] Status formOf(const InitializeRequest &request);
[[nodiscard]] Status formOf(const LicenseRequest &request);
[[nodiscard]] Status formOf(const AccountRequest &request);

} // namespace BlazeAuth::Sandbox
