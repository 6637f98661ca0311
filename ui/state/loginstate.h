// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

namespace BlazeAuth {

/// What the window is doing, as far as its user is concerned.
enum class LoginState
{
    Editing, ///< The form is the user's; connecting may go on behind it.
    Queued, ///< Sign in was asked for and goes out as soon as the connection is up.
    Checking, ///< The server has been asked.
    Waiting, ///< The server asked to stay away for a while.
    Offline, ///< There is no connection; it comes back by itself, or when the user asks.
    SignedIn,
};

/// What the state of the window follows from.
struct LoginSituation
{
    Stage stage = Stage::Idle;
    bool isAuthorizing = false; ///< See AuthSession::isAuthorizing().
    bool holdsGrant = false; ///< Somebody is signed in, connected or not.
    bool tellsOfConnection = false; ///< The message is that the connection could not be made.
};

[[nodiscard]] LoginState loginStateFor(const LoginSituation &situation);

/// What the form shows in a state.
struct FormAppearance
{
    bool readOnly = false;
    bool signInEnabled = true; ///< Greyed only where a countdown says why.
    bool signInBusy = false;
    bool cancelShown = false; ///< And Escape cancels.
    bool retryOffered = false; ///< If the message has something to retry.
    bool panelShown = false; ///< The status panel in place of the form.

    [[nodiscard]] bool operator==(const FormAppearance &) const = default;
};

[[nodiscard]] FormAppearance appearanceOf(LoginState state);

/// What the connection indicator says.
enum class ConnectionState
{
    Connecting,
    Ready,
    Offline,
    Asleep,
    Waiting
};

[[nodiscard]] ConnectionState connectionStateFor(Stage stage);

} // namespace BlazeAuth
