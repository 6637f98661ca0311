// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/dataset.h"

#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace BlazeAuth::Qa {

/// What the command line of blazeauth-qa asks for.
struct Options
{
    bool runAll = false; ///< Without a window.
    QString reportFolder; ///< Of a run; empty: no report.
    QString only; ///< Of a run: scenarios with this in their name, in whatever case; empty: all.
    std::optional<Sandbox::Dataset> data = {}; ///< The tester's own; unset: what ships with the sandbox.
};

/// A text to print, and nothing else to do.
struct Information
{
    QString text;
};

/// Why the command line is of no use, in one line that names the thing and the fix.
struct UsageError
{
    QString text;
};

/// Reads the command line, the name of the program first, and the data file that it names.
[[nodiscard]] std::variant<Options, Information, UsageError> readCommandLine(const QStringList &arguments);

} // namespace BlazeAuth::Qa
