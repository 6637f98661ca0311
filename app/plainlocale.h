// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

namespace BlazeAuth {

/// Takes C.UTF-8 in place of a plain "C" locale, which is what scripts and services often have; for the start
/// of main(). Qt would do so by itself, with a warning on standard error.
void avoidPlainLocale();

} // namespace BlazeAuth
