// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/credentials.h"

#include <QtCore/QByteArray>

#include <optional>

namespace BlazeAuth {

struct SessionConfig;

/// What the entry for the server and the application of \a config is called: the host, and a fingerprint of
/// the API key. It holds no secret.
[[nodiscard]] BLAZEAUTH_EXPORT QString keptNameFor(const SessionConfig &config);

/// \a credentials as they are kept: the license key, or login and password. The license beside an account is
/// left out: it is used up once it was accepted. Equal credentials give equal bytes. A secret.
[[nodiscard]] QByteArray keptBytesFrom(const Credentials &credentials);

/// What keptBytesFrom() was given; unset for anything else, whoever wrote it: not by the letter of this
/// version, or what no server would take.
[[nodiscard]] std::optional<Credentials> credentialsFrom(const QByteArray &bytes);

} // namespace BlazeAuth
