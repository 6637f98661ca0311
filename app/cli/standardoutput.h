// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace BlazeAuth {

/// Writes \a text to standard output, at once. Ends the program like any other when nobody reads it any more.
void writeOut(const QByteArray &text);
/// Writes \a line and a line end to standard error.
void writeError(const QString &line);

} // namespace BlazeAuth
