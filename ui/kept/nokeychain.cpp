// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// In place of keychainstore.cpp, where the program is built without QtKeychain.

#include "ui/kept/secretstore.h"

namespace BlazeAuth {

std::unique_ptr<SecretStore> systemSecretStore(const QString &)
{
    return nullptr;
}

} // namespace BlazeAuth
