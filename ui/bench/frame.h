// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace BlazeAuth::Bench {

/// One row of what a session says and does: a frame on the wire, a step of its connection or a signal.
/// Secrets are masked.
struct Frame
{
    enum class Kind
    {
        Sent, ///< A text frame to the server.
        Received, ///< A text frame from the server.
        Ignored, ///< Why the frame before it changes nothing.
        Ended, ///< The connection is over.
        Step, ///< Something else about the connection, such as TLS being up.
        Signal, ///< What the session told the program.
    };

    std::chrono::milliseconds time{}; ///< Since the start of the log.
    Kind kind = Kind::Sent;
    /// Of a request `Initialize`, `license` or `account`, and so of its answer; `event` for what answers
    /// nothing, `text` for what is no object; of a signal and a step its name.
    QString type;
    std::optional<qint64> id; ///< Of a request and its answer.
    std::optional<double> status; ///< Of an answer its status, of an end its close code.
    qsizetype size = 0; ///< Of the frame, in bytes; 0 for what is no frame.
    std::optional<std::chrono::milliseconds> latency; ///< Of an answer: since its request.
    QString text; ///< The frame; of a signal a JSON object with numbers and constants.

    [[nodiscard]] bool operator==(const Frame &) const = default;
};

/// All of them, in order.
[[nodiscard]] QList<Frame::Kind> frameKinds();
/// `sent`, `received`, `ignored`, `ended`, `step`, `signal`.
[[nodiscard]] QString nameOf(Frame::Kind kind);
/// The kind of that name; unset where there is none.
[[nodiscard]] std::optional<Frame::Kind> kindNamed(const QString &name);
/// `103 LicenseExpired`, `4201 RateLimited`; empty without a status.
[[nodiscard]] QString statusTextOf(const Frame &frame);

} // namespace BlazeAuth::Bench
