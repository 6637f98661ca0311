// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

namespace BlazeAuth::Sandbox {

/// What a server says to a request to open a WebSocket.
struct UpgradeReply
{
    bool isAccepted = false;
    QByteArray text; ///< The whole HTTP answer.
};

/// Answers the \a head of an HTTP request, which ends in an empty line, as RFC 6455 section 4.2 wants it:
/// 101, 426 for another version of the protocol, 400 for all else. Extensions and subprotocols are left out.
/// Pure.
[[nodiscard]] UpgradeReply replyToUpgrade(const QByteArray &head);

} // namespace BlazeAuth::Sandbox
