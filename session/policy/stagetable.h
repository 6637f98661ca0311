// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

#include <optional>

namespace BlazeAuth {

/// What can move a session from one stage to another.
enum class StageEvent
{
    Opened, ///< open(), wake(), or an authorize that needs a connection.
    EndpointFound,
    TransportConnected,
    InitializeAccepted,
    InitializeRefused,
    AuthorizeSent,
    AuthorizeAccepted,
    AuthorizeRefused,
    ConnectionEnded, ///< Closed, failed, lost, or out of time.
    WaitBegun, ///< The server asked for it, perhaps before the program was started.
    WaitOver,
    FellAsleep, ///< Nobody was there for a while.
    Restarted, ///< The connection is being replaced by a fresh one.
    Stopped, ///< close(), or cancel() while connecting.
};

/// The stage after \a event in \a stage; unset when the event has no place there.
[[nodiscard]] std::optional<Stage> stageAfter(Stage stage, StageEvent event);

} // namespace BlazeAuth
