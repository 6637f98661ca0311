// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/commandline.h"

#include <csignal>
#include <cstdio>

namespace BlazeAuth::Qa {

/// `--run-all`: plays the scenarios that \a options ask for, tells on standard output what failed and how it
/// went, and writes the report. One of \a signals, which are blocked, cancels it. Needs a QCoreApplication.
/// Returns the exit code.
[[nodiscard]] int runAll(const Options &options, const sigset_t &signals);

/// Prints \a text as it is.
void print(std::FILE *stream, const QString &text);
/// Says on standard error in one line what is wrong.
void complain(const QString &problem);

} // namespace BlazeAuth::Qa
