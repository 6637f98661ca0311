// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/pingtimes.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <optional>
#include <variant>

namespace BlazeAuth {

/// Whether the other end of a connection is still there: while it is quiet it is asked now and then, and two
/// questions in a row that go unanswered mean that it is gone. Times are Moment::boot.
class Liveness
{
public:
    struct Wait
    {
        std::chrono::milliseconds time; ///< More than 0; look again then.
    };
    struct Ping
    {
        QByteArray payload; ///< A counter; only the pong that carries the newest one is an answer.
    };
    struct Lost
    {
    };
    using Step = std::variant<Wait, Ping, Lost>;

    Liveness(PingTimes times, std::chrono::milliseconds now);

    /// Something was said by the other end.
    void heard(std::chrono::milliseconds now);
    /// A pong arrived.
    void answered(const QByteArray &payload, std::chrono::milliseconds now);
    /// Makes the next step a ping, whatever was heard: the network has changed. But no two within the
    /// patience, however often it changes.
    void doubt(std::chrono::milliseconds now);
    /// What to do at \a now. After a Ping, ask again for the time to wait. Who asks much too late has slept,
    /// and the other end gets its full time again.
    [[nodiscard]] Step stepAt(std::chrono::milliseconds now);
    /// From \a now until the next step is due; 0 when it is.
    [[nodiscard]] std::chrono::milliseconds restAt(std::chrono::milliseconds now) const;

private:
    [[nodiscard]] Ping nextPing(std::chrono::milliseconds now);

    PingTimes m_times;
    std::chrono::milliseconds m_due; // of the next step
    std::optional<std::chrono::milliseconds> m_lastPing;
    int m_unanswered = 0;
    quint64 m_counter = 0;
};

} // namespace BlazeAuth
