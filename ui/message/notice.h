// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"
#include "session/protocol/outcome.h"
#include "ui/state/loginstate.h"

#include <optional>
#include <variant>

namespace BlazeAuth {

/// What can happen beside the outcomes of an attempt.
enum class Event
{
    TimeOver, ///< The time of the authorization has run out.
    SignedOut, ///< By the user.
    ConnectionLost, ///< While somebody is signed in.
    ConnectionBack, ///< After its loss had been told.
    WaitGoesOn, ///< The server has asked, before this window was opened, to be left alone.
    WaitOver, ///< It may be asked again.
};

/// Whatever a message can tell of.
using Happening = std::variant<Rejection, Closure, Failure, InputProblem, Event>;

/// What the message tells, in no language yet, and what it put an end to.
struct Notice
{
    Happening happening;
    bool endedAttempt = false; ///< Of the user to sign in.
    bool endedAuthorization = false;
};

/// What a notice is about, and so what makes another out of it. Nothing disappears by itself.
enum class Topic
{
    Lasting, ///< Until the user does something.
    Connection, ///< Until that is up again.
    Wait, ///< Until the server may be asked again.
};

[[nodiscard]] Topic topicOf(const Notice &notice);
/// The state of the window that \a notice stands for, if it does.
[[nodiscard]] std::optional<LoginState> stateToldBy(const Notice &notice);

} // namespace BlazeAuth
