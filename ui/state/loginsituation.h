// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"
#include "ui/state/loginstate.h"

#include <optional>

namespace BlazeAuth {

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
