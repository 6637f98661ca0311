// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QObject>

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

} // namespace BlazeAuth
