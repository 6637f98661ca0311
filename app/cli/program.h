// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/exitcode.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStringList>

namespace BlazeAuth {

/// The whole program, from \a arguments to its end; needs a QCoreApplication.
[[nodiscard]] ExitCode runProgram(const QStringList &arguments, const QElapsedTimer &sinceStart);

} // namespace BlazeAuth
