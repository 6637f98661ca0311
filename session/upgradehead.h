// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace BlazeAuth {

/// What is wrong with \a head, the bytes of a 101 answer up to and with the empty line, by RFC 6455
/// section 4.1 and RFC 9112: for developers, in English. It is taken for granted that neither an extension
/// nor a subprotocol was asked for. Whether `Sec-WebSocket-Accept` fits the request is not checked here.
[[nodiscard]] std::optional<QString> problemInUpgrade(const QByteArray &head);

} // namespace BlazeAuth
