// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

class QCommandLineParser;

namespace BlazeAuth {

/// All that `--help` prints: usage and options by \a parser, then input, environment, settings file and exit
/// codes.
[[nodiscard]] QString helpText(const QCommandLineParser &parser);

} // namespace BlazeAuth
