// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/moment.h"

#include <QtCore/QByteArray>

namespace BlazeAuth {

/// A wait that a server has asked for, as it is kept while the program does not run.
struct KeptWait
{
    std::chrono::seconds wait{}; ///< As asked; more than an hour counts as an hour.
    Moment asked;
    QByteArray bootId; ///< Of the start of the computer that Moment::boot counts from.
};

/// What is left of \a kept at \a now, never more than was asked. During the same start of the computer the
/// wall clock has no say, so that setting it skips nothing; after another one there is nothing else.
[[nodiscard]] std::chrono::milliseconds remainingOf(
    const KeptWait &kept, const Moment &now, const QByteArray &bootId);

} // namespace BlazeAuth
