// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/standing.h"

#include "session/authsession.h"

namespace BlazeAuth {

Standing standingOf(const AuthSession &session)
{
    if (!session.isAuthorized())
        return Standing::Ended;
    // A connection that came back is one that the server knows this application on. Where the session signs
    // in on it again by itself, only Authorized is to count here: else one that is cut off before that each
    // time would never count as lost.
    const bool isConnected = session.stage() == Stage::Authorized || session.stage() == Stage::Ready;
    return isConnected ? Standing::SignedIn : Standing::ConnectionLost;
}

} // namespace BlazeAuth
