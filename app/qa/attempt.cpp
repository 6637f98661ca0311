// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/attempt.h"

#include "app/sandbox/scenarioinputs.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {

Attempt attemptFor(const Sandbox::CatalogueRow &row, const QUrl &server, const QString &apiKey)
{
    Attempt attempt;
    attempt.config.server = server;
    attempt.config.apiKey = row.kind == Sandbox::InputKind::ApiKey ? row.input : apiKey;
    attempt.config.clientId = Sandbox::clientIdOf(row);
    if (row.kind == Sandbox::InputKind::Login)
        attempt.credentials =
            Account{.login = row.input, .password = row.password, .license = {}, .type = {}};
    else
        attempt.credentials = LicenseKey{Sandbox::licenseOf(row)};
    return attempt;
}

} // namespace BlazeAuth::Qa
