// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"

#include <QtCore/QStringList>

#include <variant>

namespace BlazeAuth {

/// The user asked for a text, `--help` or `--version`.
struct Information
{
    QString text;
};

/// What \a arguments (the program's own name first), the environment and the settings file make together. The
/// detail of a Failure is one line that names the thing and the fix, and holds no secret.
[[nodiscard]] std::variant<SessionConfig, Information, Failure> readCommandLine(const QStringList &arguments);

} // namespace BlazeAuth
