// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/catalogue.h"
#include "session/protocol/outcome.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace BlazeAuth::Qa {

/// How an attempt ended, or an authorization after it, seen from a client.
struct Observed
{
    Sandbox::Expected outcome; ///< What it was, to be compared with what was expected.
    /// What was said of it, if anything: the number of an unknown status, the reason of a close code, the
    /// detail of a failure. Redacted, otherwise as it came.
    QString text = {};

    [[nodiscard]] static Observed authorized();
    [[nodiscard]] bool operator==(const Observed &) const = default;
};

[[nodiscard]] Observed observedFrom(const Rejection &rejection);
[[nodiscard]] Observed observedFrom(const Closure &closure);
[[nodiscard]] Observed observedFrom(const Failure &failure);

/// In the form of Sandbox::textOf(), with what was said in parentheses: `closed 4201, wait 37 s (rate
/// limited, 37 seconds left)`. One line, harmless to look at.
[[nodiscard]] QString observedText(const Observed &observed);
/// One after the other: `authorized, then closed 4100`; `nothing` of none.
[[nodiscard]] QString observedText(const QList<Observed> &observed);

} // namespace BlazeAuth::Qa
