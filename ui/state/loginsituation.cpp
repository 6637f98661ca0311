// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/state/loginsituation.h"

namespace BlazeAuth {

LoginState loginStateFor(const LoginSituation &situation)
{
    if (situation.authorization) {
        switch (*situation.authorization) {
        case Authorization::Lasting:
            return LoginState::Authorized;
        case Authorization::Expiring:
            return LoginState::Expiring;
        case Authorization::WithoutConnection:
            return LoginState::ConnectionLost;
        }
    }
    if (situation.isAuthorizing)
        return situation.stage == Stage::Authorizing ? LoginState::Working : LoginState::Queued;
    if (situation.stage == Stage::Waiting)
        return LoginState::Waiting;
    if (situation.isPreparing && situation.stage != Stage::Closed)
        return LoginState::Preparing;
    // As long as that is told, trying again behind it changes nothing.
    if (situation.told)
        return *situation.told;
    switch (situation.stage) {
    case Stage::Resolving:
    case Stage::Connecting:
    case Stage::Initializing:
        return LoginState::Connecting;
    case Stage::Asleep:
        return LoginState::Asleep;
    case Stage::Idle:
    case Stage::Closed:
        return LoginState::Offline;
    default:
        return LoginState::Ready;
    }
}

FormAppearance appearanceOf(LoginState state)
{
    switch (state) {
    case LoginState::Connecting:
    case LoginState::Ready:
    case LoginState::Asleep:
    case LoginState::Expired:
        return {};
    case LoginState::Queued:
    case LoginState::Working:
        return {.readOnly = true, .signInBusy = true, .cancelShown = true};
    case LoginState::Preparing:
        return {.cancelShown = true};
    case LoginState::Waiting:
        return {.signInEnabled = false};
    case LoginState::Rejected:
    case LoginState::Offline:
    case LoginState::SignedOutByServer:
    case LoginState::DeviceBlocked:
    case LoginState::ApplicationPaused:
    case LoginState::Misconfigured:
        return {.retryOffered = true};
    case LoginState::Authorized:
    case LoginState::Expiring:
    case LoginState::ConnectionLost:
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
