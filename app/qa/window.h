// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/commandline.h"

namespace BlazeAuth::Qa {

/// The window, from its opening to its end. Needs a QApplication. Returns the exit code.
[[nodiscard]] int runWindow(const Options &options);

} // namespace BlazeAuth::Qa
