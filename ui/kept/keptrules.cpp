// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptrules.h"

#include "session/protocol/tables.h"

namespace BlazeAuth {

bool makesUseless(const Rejection &rejection)
{
    const auto status = rejection.status();
    // What the server's pages do not know as an answer to this is no word to rely on.
    if (!rowOf(status).answers.contains(rejection.packet))
        return false;
    switch (status) {
    case Status::LicenseNotFound:
    case Status::LicenseTooShort:
    case Status::LicenseTooLong:
        // Beside an account this is about the license that was added to it, and that one is never kept.
        return rejection.packet == Packet::AuthorizeByLicense;
    case Status::AppUserNotFound: // the account is gone, or has another password
    case Status::AppUserLoginTooShort:
    case Status::AppUserLoginTooLong:
    case Status::AppUserPasswordTooShort:
    case Status::AppUserPasswordTooLong:
    case Status::AppUserEmailInvalid:
    // A vendor may lift a block, but until then each start would knock again at a door that was shut on
    // purpose. To type it once more afterwards is the lesser evil.
    case Status::LicenseBlacklisted:
    case Status::AppUserBlacklisted:
        return true;
    // What runs out and pauses is renewed and resumed at the vendor's, and is then as good as before:
    // LicenseExpired, LicensePaused, AppUserHasNoValidLicenses. ClientIDMismatch is about the device, and a
    // vendor can free the license from the old one. All others are about the server or the program.
    default:
        return false;
    }
}

bool makesUseless(const Closure &closure)
{
    // Nothing can be signed in to any more. All others end a session, block a device, or ask to wait.
    return closure.code() == CloseCode::AppDeleted;
}

} // namespace BlazeAuth
