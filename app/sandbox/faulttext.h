// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/faults.h"

#include <QtCore/QList>

/// \file
/// Faults as a command line gives them.

namespace BlazeAuth::Sandbox {

/// One option of the command line.
struct FaultOption
{
    QString name; ///< Without the dashes.
    QString valueName; ///< As `--help` calls the value.
    QString description;
};

/// `latency`, `jitter`, `bandwidth`, `drop-after`, `close-after`, `corrupt` and `delay`.
[[nodiscard]] QList<FaultOption> faultOptions();

/// Sets in \a faults what the option \a name, one of those, says with \a text. What is wrong with the text,
/// in one line; unset when nothing is.
[[nodiscard]] std::optional<QString> setFault(Faults &faults, const QString &name, const QString &text);

/// \a faults as they are given on a command line, `--latency 200 --close-after 3:4201`; empty for none.
[[nodiscard]] QString textOf(const Faults &faults);

} // namespace BlazeAuth::Sandbox
