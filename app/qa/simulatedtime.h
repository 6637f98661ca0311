// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/moment.h"

#include <QtCore/QStringList>

#include <memory>

namespace BlazeAuth::Qa {

/// The time of the bench: of the server and of the program, each with its own idea of the date, both running
/// as fast as they are told to. What has been suspended has passed for both.
///
/// The time since boot never goes back, not even by reset(), as on a real computer.
class SimulatedTime
{
public:
    /// Seen by \a real, which goes on as it always does.
    explicit SimulatedTime(Clock real = systemClock());

    /// These stay valid, and follow what is set later. The first one is of somebody whose date nobody has
    /// set.
    [[nodiscard]] Clock clock() const;
    [[nodiscard]] Clock serverClock() const;
    [[nodiscard]] Clock programClock() const;

    /// What is not as usual about it, one a line, for a report.
    [[nodiscard]] QStringList conditions() const;

    /// How far the server's wall clock is ahead of the time; negative when it is behind.
    void setServerOffset(std::chrono::seconds offset);
    /// How far that of the program is.
    void setProgramOffset(std::chrono::seconds offset);
    /// How many seconds pass in one; 1 to 3,600.
    void setSpeed(int factor);
    /// The computer has slept for \a duration, without a timer running.
    void suspend(std::chrono::milliseconds duration);
    /// Both wall clocks show the real time again, and run as fast as it does.
    void reset();

private:
    struct State;

    std::shared_ptr<State> m_state;
};

} // namespace BlazeAuth::Qa
