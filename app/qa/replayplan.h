// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/reply.h"
#include "ui/bench/recording.h"

#include <QtCore/QList>

/// \file
/// The server's side of a recording, as what it waits for and what it does.

namespace BlazeAuth::Qa {

/// Nothing more happens before the client has asked.
struct RequestAwaited
{
    std::optional<qint64> id; ///< Which one the request had when it was recorded.
};

/// The server does something by itself, or answers.
struct ServerAct
{
    std::chrono::milliseconds pause{}; ///< Since whatever went over the wire before it; at most a day.
    Sandbox::Reply reply;
    std::optional<qint64> id; ///< Which request a message answers, as it was recorded.
};

using ReplayStep = std::variant<RequestAwaited, ServerAct>;
/// One connection; begins with its Initialize.
using ReplaySteps = QList<ReplayStep>;

/// What the server did in each connection of \a recording, in their order. Left out is what went before the
/// first Initialize, and connections that never got that far.
///
/// Of the ends, those come again that the server or the network has made: a close frame by its code and
/// reason, a lost connection, a binary or too large message. Others are the client's own: it comes to them
/// by itself.
[[nodiscard]] QList<ReplaySteps> replayPlan(const Bench::Recording &recording);

/// \a message with \a id as its id, where it has one.
[[nodiscard]] QByteArray withId(const QByteArray &message, qint64 id);

} // namespace BlazeAuth::Qa
