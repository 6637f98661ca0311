// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/limits.h"
#include "app/sandbox/magic.h"
#include "app/sandbox/reply.h"
#include "session/protocol/codes.h"
#include "session/protocol/moment.h"

#include <QtCore/QJsonObject>

namespace BlazeAuth::Sandbox {

/// The text frame of an answer: \a id as the client wrote it, and \a fields.
[[nodiscard]] QByteArray answerText(const QByteArray &id, const QJsonObject &fields);

/// Whether the protocol sends `levels` and `comment` with \a status: after the license or account was found.
[[nodiscard]] bool sendsEntitlement(Packet packet, Status status);

/// The fields with which a magic license or login is authorized, without its status.
[[nodiscard]] QJsonObject magicGrant(Packet packet, const QString &identity);

/// Whether \a magic, given as \a packet, makes the request succeed on the server's side.
[[nodiscard]] bool succeeds(const Magic &magic, Packet packet);

/// What \a magic answers to a request with \a id, for which \a good is the correct answer.
[[nodiscard]] Reply magicReply(const Magic &magic, Packet packet, const QByteArray &id, QJsonObject good,
    const Limits &limits, const Moment &now);

} // namespace BlazeAuth::Sandbox
