// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/moment.h"

#include <chrono>
#include <optional>

namespace BlazeAuth::Sandbox {

/// How long a license, or the licenses of an account, still last. None unless told otherwise.
///
/// Time begins to run when somebody first asks, so the first answer is the number in the data. It is counted
/// since boot: setting the computer's clock changes nothing.
class Coverage
{
public:
    Coverage() = default;
    /// \a left from the first question on; zero or less has run out already.
    explicit Coverage(std::chrono::seconds left)
        : m_left(left)
    {
    }

    /// Whole seconds, rounded up; zero or less when it has run out, unset when there never was any.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(const Moment &now);
    /// Whether any time is left.
    [[nodiscard]] bool isActive(const Moment &now);
    /// Adds \a duration to what is left, beginning now where nothing is.
    void extend(std::chrono::seconds duration, const Moment &now);

private:
    std::optional<std::chrono::seconds> m_left; // until the first question
    std::optional<std::chrono::milliseconds> m_end; // since boot, afterwards
};

} // namespace BlazeAuth::Sandbox
