// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace BlazeAuth::Sandbox {

/// Writes \a text to standard output, at once.
void print(const QString &text);
/// Writes \a line to standard error, with the name of the program before it.
void tell(const QString &line);

} // namespace BlazeAuth::Sandbox
