// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/catalogue.h"
#include "session/protocol/credentials.h"
#include "session/sessionconfig.h"

#include <QtCore/QUrl>

namespace BlazeAuth::Qa {

/// What a client needs to sign in once.
struct Attempt
{
    SessionConfig config;
    Credentials credentials;
};

/// The attempt that makes the sandbox do what \a row says: at \a server, whose application has \a apiKey. All
/// but the input of the row is ordinary, whatever the data of the sandbox.
[[nodiscard]] Attempt attemptFor(const Sandbox::CatalogueRow &row, const QUrl &server, const QString &apiKey);

} // namespace BlazeAuth::Qa
