// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keychainresult.h"

// What QtKeychain 0.13.2 answers over libsecret 0.20.5 and gnome-keyring 42.1, measured:
//
//   no D-Bus, or no service on it                       OtherError, each time
//   reading: no entry; entry locked, prompt dismissed   EntryNotFound, both
//   writing: locked, prompt dismissed                   AccessDenied
//   writing: no keyring yet, prompt dismissed           OtherError
//   removing: no entry; entry locked, which then stays  NoError, both, without a prompt
//   the service hangs                                   OtherError, after 50 s

namespace BlazeAuth {
namespace {

using Presence = SecretServiceState::Presence;

SecretResult resultOfFailure(KeychainAction action, const SecretServiceState &state)
{
    switch (state.presence) {
    case Presence::Absent:
        return SecretResult::Unavailable;
    case Presence::Silent:
        return SecretResult::Silent;
    case Presence::NotAsked:
        return SecretResult::Unusable;
    case Presence::Present:
        break;
    }
    if (state.entryLocked || state.collectionLocked)
        return SecretResult::Locked;
    const bool refusedNewKeyring = action == KeychainAction::Write && state.collectionMissing;
    return refusedNewKeyring ? SecretResult::Refused : SecretResult::Unusable;
}

} // namespace

bool saysItAll(KeychainAction action, QKeychain::Error error)
{
    return error == QKeychain::NoError && action != KeychainAction::Remove;
}

SecretResult resultOf(KeychainAction action, QKeychain::Error error, const SecretServiceState &state)
{
    switch (error) {
    case QKeychain::NoError:
        if (action == KeychainAction::Remove && state.entryLocked)
            return SecretResult::Locked;
        return SecretResult::Done;
    case QKeychain::EntryNotFound:
        if (action == KeychainAction::Write)
            break;
        if (state.entryLocked)
            return SecretResult::Locked;
        return action == KeychainAction::Read ? SecretResult::Missing : SecretResult::Done;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return state.entryLocked || state.collectionLocked ? SecretResult::Locked : SecretResult::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretResult::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return resultOfFailure(action, state);
}

bool mayBeAsking(KeychainAction action, const SecretServiceState &state)
{
    if (state.presence != Presence::Present)
        return state.presence == Presence::NotAsked;
    const bool wantsNewKeyring = action == KeychainAction::Write && state.collectionMissing;
    return state.entryLocked || state.collectionLocked || wantsNewKeyring;
}

} // namespace BlazeAuth
