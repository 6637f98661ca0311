// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/peers/scriptedpeer.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QStringList>

namespace BlazeAuth::Tests {

/// When a fault strikes.
enum class When
{
    Resolving, ///< The balancer was asked, over TLS.
    Connecting, ///< TCP has connected, TLS has not begun.
    Upgrading, ///< The upgrade was asked for.
    Initializing, ///< Initialize has arrived.
    Ready,
    Authorizing, ///< The authorize has arrived.
    Authorized
};

/// Something that a server, or whatever is in its place, may do.
struct Fault
{
    const char *name;
    ScriptedPeer::Script script;
    /// What the session tells of it, for each When, all in the words of Diary; a lost connection and a
    /// reconnect with their cause and time.
    QStringList told;
};

/// Between two things that may be told, over TLS.
constexpr QLatin1StringView alternative(" or ");

/// Every fault that docs and measurements know of, each with its script.
[[nodiscard]] QList<Fault> faults();

} // namespace BlazeAuth::Tests
