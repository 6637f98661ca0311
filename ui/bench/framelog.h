// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/moment.h"
#include "ui/bench/framefrom.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <deque>

namespace BlazeAuth {
class AuthSession;
}

namespace BlazeAuth::Bench {

/// The last frames and signals of a session. Bounded: of more than it may hold the oldest are dropped.
class FrameLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFrames = 10'000;
    static constexpr qsizetype longestText = 64 * 1024; ///< In characters; no message is longer in bytes.
    static constexpr qsizetype longestType = 100; ///< In characters.
    static constexpr qsizetype mostText = 32 * 1024 * 1024; ///< All texts together, in bytes of memory.

    /// Begins now, by \a clock.
    explicit FrameLog(Clock clock, QObject *parent = nullptr);

    /// From now on keeps what crosses the wire of \a session and what it signals, in the place of any other
    /// session. It may be deleted at any time.
    void attach(AuthSession &session);
    /// Adds \a frame as it is, but for texts that are cut to their longest.
    void add(Frame frame);
    /// Forgets all of them, and how many were dropped; what comes next has its time since the same start.
    void clear();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_frames.size()); }
    [[nodiscard]] const Frame &at(qsizetype index) const { return m_frames.at(static_cast<size_t>(index)); }
    [[nodiscard]] QList<Frame> frames() const { return {m_frames.cbegin(), m_frames.cend()}; }
    /// How many were dropped since the start or clear().
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    /// How many there have been before the first one, whatever became of them: numbers frames for good.
    [[nodiscard]] qint64 first() const { return m_first; }
    /// What all texts take, in bytes.
    [[nodiscard]] qsizetype textSize() const { return m_textSize; }
    /// The start, which times count from.
    [[nodiscard]] QDateTime started() const;
    /// Since then.
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_clock().boot - m_start.boot; }

Q_SIGNALS:
    /// After each frame, and after clear().
    void changed();

private:
    void follow(AuthSession &session);
    void addSignal(Frame frame);
    void dropFirst();

    const Clock m_clock;
    const Moment m_start;
    std::deque<Frame> m_frames;
    OpenRequests m_open;
    QPointer<AuthSession> m_session;
    qsizetype m_textSize = 0;
    qint64 m_dropped = 0;
    qint64 m_first = 0;
};

} // namespace BlazeAuth::Bench
