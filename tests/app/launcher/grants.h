// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"
#include "session/protocol/response.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace BlazeAuth::Tests {

/// What a server grants to \a credentials by an answer with \a fields.
inline Grant grantFor(const Credentials &credentials, const QJsonObject &fields = {})
{
    QJsonObject answer = fields;
    answer.insert(QStringLiteral("id"), 2);
    answer.insert(QStringLiteral("status"), 1);
    const PendingRequest pending{
        .id = 2, .packet = packetOf(credentials), .identity = identityOf(credentials), .redaction = {}};
    const Moment now{.wall = std::chrono::seconds(1'700'000'000), .boot = std::chrono::seconds(1000)};
    return std::get<Grant>(parseResponse(QJsonDocument(answer).toJson(), pending, now));
}

} // namespace BlazeAuth::Tests
