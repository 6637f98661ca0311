// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/startfailure.h"

#include <variant>

namespace BlazeAuth {

/// The file of the program called \a name, as a shell would find it: with a slash in it as a path, otherwise
/// in the folders of \a searchPath, which are separated by colons. Missing where there is none, NotAllowed
/// where there is one that this user cannot run.
[[nodiscard]] std::variant<QString, StartFailure> findProgram(const QString &name, const QString &searchPath);

} // namespace BlazeAuth
