// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/reply.h"
#include "session/policy/randomness.h"

#include <variant>

namespace BlazeAuth::Sandbox {

/// Which way a frame goes.
enum class Course
{
    FromClient,
    FromServer
};

/// What becomes of one frame.
struct Passage
{
    std::chrono::milliseconds due{}; ///< When it leaves; never before the one ahead of it.
    std::optional<Send> frame; ///< What leaves, its own delay is 0; unset: nothing.
    std::optional<std::variant<Close, Drop>> end; ///< What follows it at once, and nothing after that.
};

/// Decides, frame by frame, what a relay makes of one course of one conversation. Knows neither sockets nor
/// the time: that is passed in, since whenever, and must not go back.
class FaultPlan
{
public:
    FaultPlan(Course course, Randomness randomness);

    /// What becomes of \a frame, which arrived \a now.
    [[nodiscard]] Passage pass(const Send &frame, const Faults &faults, std::chrono::milliseconds now);
    /// When the end leaves that arrived \a now: behind all that was ahead of it.
    [[nodiscard]] std::chrono::milliseconds dueOfEnd(const Faults &faults, std::chrono::milliseconds now);

private:
    [[nodiscard]] std::chrono::milliseconds dueOf(
        qsizetype size, const Faults &faults, std::chrono::milliseconds now);

    const Course m_course;
    const Randomness m_randomness;
    std::chrono::milliseconds m_lineFree{}; // when all that was ahead has gone through the bandwidth
    std::chrono::milliseconds m_last{}; // when the one ahead is due
    int m_frames = 0;
};

/// \a text as garbage of about its size: by no means JSON, but still UTF-8.
[[nodiscard]] QByteArray corrupted(const QByteArray &text, const Randomness &randomness);

} // namespace BlazeAuth::Sandbox
