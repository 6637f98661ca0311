// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"
#include "session/protocol/redaction.h"

#include <QtCore/QByteArray>

#include <optional>
#include <variant>

namespace BlazeAuth {

/// The largest message a session accepts, in bytes.
inline constexpr qsizetype maximumMessageSize = qsizetype{64} * 1024;

/// A request that was sent on this connection and is still unanswered.
struct PendingRequest
{
    qint64 id = 0; ///< From 1 on each connection, only growing.
    Packet packet = Packet::Initialize;
    QString identity; ///< As identityOf() gives it.
    Redaction redaction; ///< Of every secret that the connection has seen.
};

/// Initialize succeeded.
struct Initialized
{
    AppInfo app;
};

/// A well-formed message that answers nothing we asked: an event, or an answer that came twice.
struct Ignored
{
    QString why;
};

/// A message that ends the connection.
struct Malformed
{
    FailureCause cause = FailureCause::MessageMalformed;
};

using Answer = std::variant<Initialized, Grant, Rejection, Ignored, Malformed>;

/// The only place where text becomes meaning: what the text frame \a message says to \a pending, told at \a
/// now.
///
/// A Grant comes back only if the message is a JSON object of at most maximumMessageSize bytes of valid
/// UTF-8, it names no member twice, its `id` is the integer id of \a pending, its `status` is a number that
/// is exactly the integer 1, and \a pending is an authorize request. Pure: no clock, no I/O.
[[nodiscard]] Answer parseResponse(
    const QByteArray &message, const std::optional<PendingRequest> &pending, const Moment &now);

} // namespace BlazeAuth
