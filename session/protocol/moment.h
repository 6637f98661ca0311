// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <chrono>
#include <concepts>
#include <functional>
#include <utility>

namespace BlazeAuth {

/// One reading of the two clocks that matter: the wall clock, which the user can set, and the time since the
/// computer started, sleep included, which nobody can.
struct Moment
{
    std::chrono::milliseconds wall{}; ///< Since 1970-01-01T00:00:00Z.
    std::chrono::milliseconds boot{}; ///< Since an arbitrary start; never goes back.
};

/// Where the time comes from; passed in wherever a decision needs it.
class Clock
{
public:
    /// Of no use until it is assigned to.
    Clock() = default;
    /// Any function that says what time it is.
    template <typename Read>
    requires(!std::same_as<Read, Clock> && std::convertible_to<Read, std::function<Moment()>>)
        Clock(Read read)
        : m_read(std::move(read))
    {
    }
    /// Of a simulator: its time may jump, or run faster than timers do, so that whoever waits for some time
    /// with a timer has to look again after \a keepsPaceFor at the latest.
    Clock(std::function<Moment()> read, std::chrono::milliseconds keepsPaceFor)
        : m_read(std::move(read))
        , m_keepsPaceFor(keepsPaceFor)
    {
    }

    /// What time it is.
    [[nodiscard]] Moment operator()() const { return m_read(); }
    /// How long a timer keeps pace with it: for ever, except with a simulator.
    [[nodiscard]] std::chrono::milliseconds keepsPaceFor() const { return m_keepsPaceFor; }

private:
    std::function<Moment()> m_read;
    std::chrono::milliseconds m_keepsPaceFor = std::chrono::milliseconds::max();
};

/// The clocks of this computer.
[[nodiscard]] BLAZEAUTH_EXPORT Clock systemClock();

} // namespace BlazeAuth
