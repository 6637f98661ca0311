// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

/// \file
/// What a relay does to the conversations that pass through it.

namespace BlazeAuth::Sandbox {

/// A close frame of the relay's own.
struct CloseAfter
{
    int frames = 1; ///< This many frames of the server pass before it; 0: it stands in place of the first.
    int code = 4201; ///< 1000 to 1014 or 3000 to 4999; 1005 is a close frame without a code, 1006 is none.
    QString reason; ///< At most 123 bytes of UTF-8.

    [[nodiscard]] bool operator==(const CloseAfter &) const = default;
};

/// Answers that arrive as garbage.
struct Corruption
{
    int nth = 1; ///< Counted from the first frame of the server in a conversation.
    bool isRepeated = true; ///< Whether it is every nth one, and not only that one.

    [[nodiscard]] bool operator==(const Corruption &) const = default;
};

/// All of them; without any, a relay passes on what it gets. Frames are counted in each conversation for
/// itself, whole messages as one.
struct Faults
{
    std::chrono::milliseconds latency{}; ///< Each way; up to a minute.
    std::chrono::milliseconds jitter{}; ///< Up to this much more, by chance; up to a minute.
    qint64 bandwidth = 0; ///< Bytes a second, each way; 0 is any.
    /// This many frames of the server pass before the TCP connection ends; 0: it ends in place of the first.
    std::optional<int> dropAfter = std::nullopt;
    std::optional<CloseAfter> closeAfter = std::nullopt; ///< Comes before a drop at the same frame.
    std::optional<Corruption> corruption = std::nullopt;
    std::chrono::milliseconds answerDelay{}; ///< What the server sends waits this much longer; up to 10 min.

    [[nodiscard]] bool operator==(const Faults &) const = default;
};

/// The first thing in \a faults that is out of its range, as one line that names the range; unset when
/// nothing is.
[[nodiscard]] std::optional<QString> problemIn(const Faults &faults);

} // namespace BlazeAuth::Sandbox
