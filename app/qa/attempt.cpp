// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/attempt.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {

Attempt attemptFor(const Sandbox::CatalogueRow &row, const QUrl &server, const QString &apiKey)
{
    Attempt attempt{.config = {}, .credentials = LicenseKey{u"SANDBOX-OK"_s}};
    attempt.config.server = server;
    attempt.config.apiKey = apiKey;
    attempt.config.clientId = u"desktop-main"_s;
    switch (row.kind) {
    case Sandbox::InputKind::License:
        attempt.credentials = LicenseKey{row.input};
        break;
    case Sandbox::InputKind::Login:
        attempt.credentials =
            Account{.login = row.input, .password = row.password, .license = {}, .type = {}};
        break;
    case Sandbox::InputKind::ClientId:
        attempt.config.clientId = row.input;
        break;
    case Sandbox::InputKind::ApiKey:
        attempt.config.apiKey = row.input;
        break;
    }
    return attempt;
}

} // namespace BlazeAuth::Qa
