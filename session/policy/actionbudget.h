// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace BlazeAuth {

/// The server's limit, kept to by ourselves: 30 actions (packets and pings, not pongs) in any 60 s of one
/// connection. Each connection begins with a new one.
///
/// Times are Moment::boot. A clock that stands still or goes back makes actions wait, and never lets more
/// of them out.
class ActionBudget
{
public:
    static constexpr int actions = 30;
    /// The server's 60 s and one more: it counts when packets arrive, and the first of them may have been
    /// longer on the way than the last.
    static constexpr std::chrono::milliseconds window{61'000};

    /// How long the next action has to wait at \a now, 0 to ActionBudget::window; at 0 it may go out.
    [[nodiscard]] std::chrono::milliseconds delayAt(std::chrono::milliseconds now) const;
    /// An action goes out at \a now.
    void spend(std::chrono::milliseconds now);

private:
    std::array<std::chrono::milliseconds, actions> m_spent{}; // a ring, in the order of time
    std::uint8_t m_count = 0;
    std::uint8_t m_next = 0; // where the next goes; when all are taken, the oldest
};

} // namespace BlazeAuth
