// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <csignal>

namespace BlazeAuth::Sandbox {

/// The signals that end the program, or are passed on to its command; to be blocked as soon as it starts.
[[nodiscard]] sigset_t endSignals();

/// Prints \a line and runs the event loop until one of endSignals() comes. The exit code.
[[nodiscard]] int serve(const QString &line);

/// Runs the event loop around \a command, which starts with \a environment and \a signalMask, until it has
/// ended. The exit code: that of the command, 128 and the signal that killed it, or 127 if it cannot start.
[[nodiscard]] int serveAround(
    const QStringList &command, const QProcessEnvironment &environment, const sigset_t &signalMask);

} // namespace BlazeAuth::Sandbox
