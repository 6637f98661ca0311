// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/httpanswer.h"
#include "session/protocol/outcome.h"

#include <optional>

namespace BlazeAuth {

/// What an answer with this head means where another was wanted: a cause for each family of statuses, with
/// the time to wait when the server names one.
[[nodiscard]] Failure refusalBy(const HttpHead &head);

/// What an answer means that QWebSocket has not taken for an upgrade: refusalBy() of any status but 101; of a
/// 101, and of what is no HTTP (unset), NotWebSocket. UpgradeAltered is a 101 that agrees, with more than
/// one word in `Connection`, as some proxies write it: QWebSocket compares the whole value, and gives up.
[[nodiscard]] BLAZEAUTH_EXPORT Failure refusalOfUpgrade(const std::optional<HttpHead> &head);

} // namespace BlazeAuth
