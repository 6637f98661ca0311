// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/kept/secretservice.h"
#include "ui/kept/secretstore.h"

#include <qt6keychain/keychain.h>

namespace BlazeAuth {

/// What a job of QtKeychain's does.
enum class KeychainAction
{
    Read,
    Write,
    Remove
};

/// Whether \a error says it all, or the service has to be asked what is behind it.
[[nodiscard]] bool saysItAll(KeychainAction action, QKeychain::Error error);

/// What an \a action that ended with \a error comes to, given how the service stands.
[[nodiscard]] SecretResult resultOf(
    KeychainAction action, QKeychain::Error error, const SecretServiceState &state);

/// Whether an action that has not ended may be waiting for the user, whom the keychain has asked for a
/// password.
[[nodiscard]] bool mayBeAsking(KeychainAction action, const SecretServiceState &state);

} // namespace BlazeAuth
