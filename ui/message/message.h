// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/words.h"
#include "ui/look/theme.h"

#include <optional>

namespace BlazeAuth {

/// What a button in the message does.
enum class MessageAction
{
    None,
    Retry,
    EnterProxyLogin
};

/// What the message area tells: one thing at a time.
struct Message
{
    Tone tone = Tone::Information;
    Words words;
    MessageAction action = MessageAction::None; ///< Offered once the connection has ended.

    /// Everything it says, for those who hear it.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool operator==(const Message &) const = default;
};

[[nodiscard]] Message messageFor(const Rejection &rejection);
[[nodiscard]] Message messageFor(const Closure &closure);
[[nodiscard]] Message messageFor(const Failure &failure);
[[nodiscard]] Message messageFor(const InputProblem &problem);
/// The time of the authorization is over.
[[nodiscard]] Message expiredMessage();
[[nodiscard]] Message signedOutMessage();
/// The connection is gone while somebody is signed in.
[[nodiscard]] Message connectionLostMessage();
/// The server has asked, before this window was opened, to be left alone.
[[nodiscard]] Message waitingMessage();

} // namespace BlazeAuth
