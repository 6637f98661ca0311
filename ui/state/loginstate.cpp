// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/state/loginstate.h"

namespace BlazeAuth {

LoginState loginStateFor(const LoginSituation &situation)
{
    if (situation.holdsGrant)
        return LoginState::SignedIn;
    if (situation.isAuthorizing)
        return situation.stage == Stage::Authorizing ? LoginState::Checking : LoginState::Queued;
    switch (situation.stage) {
    case Stage::Waiting:
        return LoginState::Waiting;
    case Stage::Closed:
        return LoginState::Offline;
    case Stage::Resolving:
    case Stage::Connecting:
    case Stage::Initializing:
        // As long as that is told, trying again behind it changes nothing.
        return situation.tellsOfConnection ? LoginState::Offline : LoginState::Editing;
    default:
        return LoginState::Editing;
    }
}

FormAppearance appearanceOf(LoginState state)
{
    switch (state) {
    case LoginState::Editing:
        return {};
    case LoginState::Queued:
    case LoginState::Checking:
        return {.readOnly = true, .signInBusy = true, .cancelShown = true};
    case LoginState::Waiting:
        return {.signInEnabled = false};
    case LoginState::Offline:
        return {.retryOffered = true};
    case LoginState::SignedIn:
        return {.panelShown = true};
    }
    return {};
}

ConnectionState connectionStateFor(Stage stage)
{
    switch (stage) {
    case Stage::Resolving:
    case Stage::Connecting:
    case Stage::Initializing:
        return ConnectionState::Connecting;
    case Stage::Ready:
    case Stage::Authorizing:
    case Stage::Authorized:
        return ConnectionState::Ready;
    case Stage::Waiting:
        return ConnectionState::Waiting;
    case Stage::Asleep:
        return ConnectionState::Asleep;
    case Stage::Idle:
    case Stage::Closed:
        break;
    }
    return ConnectionState::Offline;
}

} // namespace BlazeAuth
