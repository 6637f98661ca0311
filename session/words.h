// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/credentials.h"
#include "session/protocol/outcome.h"

#include <optional>

namespace BlazeAuth {

/// What a user is told about an outcome, in the language of the program.
struct Words
{
    QString title; ///< At most six words.
    QString explanation; ///< What happened, in one sentence.
    QString advice; ///< What to do next, in one sentence.
    QString smallPrint; ///< For the vendor: "LicenseExpired · 103"; empty where there is no code.

    /// Whether both say the same.
    [[nodiscard]] bool operator==(const Words &) const = default;
};

[[nodiscard]] BLAZEAUTH_EXPORT Words wordsFor(const Rejection &rejection);
[[nodiscard]] BLAZEAUTH_EXPORT Words wordsFor(const Closure &closure);
[[nodiscard]] BLAZEAUTH_EXPORT Words wordsFor(const Failure &failure);
[[nodiscard]] BLAZEAUTH_EXPORT Words wordsFor(const InputProblem &problem);

/// What can be done about an outcome, from the tables; the only place that knows.
[[nodiscard]] BLAZEAUTH_EXPORT Remedy remedyFor(const Rejection &rejection);
[[nodiscard]] BLAZEAUTH_EXPORT Remedy remedyFor(const Closure &closure);
[[nodiscard]] BLAZEAUTH_EXPORT Remedy remedyFor(const Failure &failure);

/// The field that a rejection is about, where it is about one. A rejected license is the extra one beside an
/// account.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<Field> fieldFor(const Rejection &rejection);

} // namespace BlazeAuth
