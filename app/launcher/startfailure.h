// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace BlazeAuth {

/// Why the program did not come to run.
struct StartFailure
{
    enum class Kind
    {
        Missing,
        NotAllowed, ///< It is there, but is no program, or not one for this user.
        NotRunnable, ///< The system cannot run it; reason says why.
        Ended, ///< At once, with an exit code other than 0.
        Killed, ///< At once, by a signal.
    };

    Kind kind = Kind::Missing;
    QString program; ///< As it was called.
    QString reason; ///< Of the system, in its words.
    int code = 0; ///< The exit code or the signal.
    QByteArray errors; ///< The end of what it said on standard error.
};

/// \a failure in one sentence.
[[nodiscard]] QString sentenceFor(const StartFailure &failure);
/// What the launcher ends with after \a failure.
[[nodiscard]] int exitCodeFor(const StartFailure &failure);
/// \a failure for whoever made the program: the sentence, and what it said.
[[nodiscard]] QString reportOf(const StartFailure &failure);

} // namespace BlazeAuth
