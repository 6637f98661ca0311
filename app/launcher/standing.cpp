// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/standing.h"

#include "session/authsession.h"

namespace BlazeAuth {

Standing standingOf(const AuthSession &session)
{
    if (!session.isAuthorized())
        return Standing::Ended;
    // Only where the server has signed in again: a connection that is cut off before that each time is lost.
    return session.stage() == Stage::Authorized ? Standing::SignedIn : Standing::ConnectionLost;
}

} // namespace BlazeAuth
