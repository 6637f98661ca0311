// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/frame.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <variant>

/// \file
/// What a log held, as text that can be kept and sent: JSON Lines, first a head, then one object a frame.
///
///     {"format":"blazeauth-recording","version":1,"program":"1.0.0","started":"2027-01-15T08:00:00.000Z"}
///     {"t_ms":12,"kind":"sent","type":"license","id":2,"size":52,"text":"{\"id\":2,...}"}
///
/// `t_ms`, `kind` and `type` are always there; `id`, `status`, `size`, `latency_ms` and `text` where a frame
/// has them. Members that are not known are passed over.

namespace BlazeAuth::Bench {

class FrameLog;

/// Frames of a session to look at and to replay.
struct Recording
{
    QString program; ///< The version of the program that made it.
    QDateTime started; ///< What the times of the frames count from, in UTC.
    QList<Frame> frames;
    /// What was left out when it was read, in one line; empty: nothing.
    QString loss;
};

/// Why there is no recording, in one line.
struct RecordingProblem
{
    QString text;
};

/// What a recording may be at most; more is not read.
namespace RecordingLimits {
inline constexpr qsizetype lines = 100'000;
inline constexpr qsizetype bytes = 64 * 1024 * 1024;
inline constexpr qsizetype lineBytes = 128 * 1024; ///< Without its end.
} // namespace RecordingLimits

/// All that \a log holds.
[[nodiscard]] Recording recordingOf(const FrameLog &log);

/// \a recording as JSON Lines. The text of a frame is cut, to end in `…`, where its line could not be read
/// again.
[[nodiscard]] QByteArray jsonLinesOf(const Recording &recording);

/// Reads JSON Lines piece by piece, so that no more than a line at a time need be in memory. No I/O.
class RecordingReader
{
public:
    /// The next line, without its end. \a isComplete is whether it had one: the last line may have been cut
    /// off. After a problem nothing more is to be added.
    [[nodiscard]] std::optional<RecordingProblem> add(const QByteArray &line, bool isComplete);
    /// What has been read, at the end.
    [[nodiscard]] std::variant<Recording, RecordingProblem> finish() const;

private:
    [[nodiscard]] std::optional<RecordingProblem> readHead(const QByteArray &line);
    [[nodiscard]] RecordingProblem problemHere(const QString &what) const;

    Recording m_recording;
    qsizetype m_lines = 0;
    qsizetype m_bytes = 0;
    bool m_hasHead = false;
};

/// All of \a text at once.
[[nodiscard]] std::variant<Recording, RecordingProblem> recordingFrom(const QByteArray &text);

} // namespace BlazeAuth::Bench
