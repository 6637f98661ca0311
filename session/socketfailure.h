// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

#include <QtNetwork/QAbstractSocket>

namespace BlazeAuth {

/// What a socket's \a error means for an attempt, as far as the number tells it. A connection that was
/// refused by what answered it, and a certificate that was refused by us, the socket alone cannot tell.
[[nodiscard]] FailureCause causeOf(QAbstractSocket::SocketError error);

} // namespace BlazeAuth
