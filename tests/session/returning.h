// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/session/sessiontester.h"

/// \file
/// What the tests of SessionConfig::reauthorize share.

namespace BlazeAuth::Tests {

inline const QJsonObject yes{{"status"_L1, 1}};
/// What a Diary has of a return, up to its answer.
inline const QString wayBack = u"connecting, connected, initializing, initialized, authorizing"_s;

inline SessionConfig returningTo(const ScriptedPeer &peer)
{
    auto config = configFor(peer);
    config.reauthorize = true;
    config.backoff.first = std::chrono::milliseconds(2);
    return config;
}

} // namespace BlazeAuth::Tests
