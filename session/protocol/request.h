// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"

#include <QtCore/QByteArray>

namespace BlazeAuth {

/// The text frame of an Initialize request: exactly the fields of the page Initialize.
[[nodiscard]] QByteArray initializeRequest(qint64 id, const QString &apiKey, const QString &clientId);
/// The text frame of an authorize request: exactly the fields of the pages Authorize by license and Authorize
/// by credentials; `license` beside an account only when there is one.
[[nodiscard]] QByteArray authorizeRequest(qint64 id, const Credentials &credentials);

} // namespace BlazeAuth
