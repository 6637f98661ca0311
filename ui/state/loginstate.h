// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/codes.h"

#include <QtCore/QObject>

#include <optional>

namespace BlazeAuth {
namespace LoginStates {
Q_NAMESPACE_EXPORT(BLAZEAUTH_EXPORT)

/// What the window is doing, as far as its user is concerned: always exactly one of these.
enum class LoginState
{
    Connecting, ///< The form is the user's; the connection is coming up behind it.
    Ready, ///< The form is the user's, and the server can be asked.
    Asleep, ///< As Ready: the connection was dropped because nobody was there, and comes back by itself.
    Queued, ///< Sign in was asked for and goes out as soon as the connection is up.
    Working, ///< The server has been asked.
    Rejected, ///< What was typed was refused, by the server or before it was asked; the form is the user's.
    Waiting, ///< The server asked to stay away for a while.
    Offline, ///< There is no connection; it comes back by itself, or when the user asks.
    Preparing, ///< The connection was asked for, or the keychain; the form is the user's.
    Authorized,
    Expiring, ///< Authorized, for less than a day.
    ConnectionLost, ///< Authorized still; the connection is coming back.
    Expired, ///< The time of the authorization is over; the form is back.
    SignedOutByServer, ///< The server ended the authorization; the form is back.
    DeviceBlocked, ///< The server lets nobody in from this device.
    ApplicationPaused, ///< The vendor lets nobody in.
    Misconfigured, ///< Only whoever set the program up can mend it.
};
Q_ENUM_NS(LoginState)

} // namespace LoginStates
using LoginStates::LoginState;

/// How it stands with somebody who is signed in.
enum class Authorization
{
    Lasting,
    Expiring, ///< Less than a day is left.
    WithoutConnection,
};

/// What the state of the window follows from.
struct LoginSituation
{
    Stage stage = Stage::Idle;
    bool isAuthorizing = false; ///< See AuthSession::isAuthorizing().
    bool isPreparing = false; ///< Something was asked for that signing in needs.
    std::optional<Authorization> authorization = std::nullopt; ///< Of whoever is signed in, connected or not.
    std::optional<LoginState> told = std::nullopt; ///< What the message tells, where it tells of a state.
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
