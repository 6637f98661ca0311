// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/response.h"

#include "session/protocol/strictjson.h"

#include <QtCore/QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

/// The one key to Grant, and only this file has it.
struct ParsedGrant
{
    static Grant make(const PendingRequest &pending, const QJsonObject &answer, Entitlement entitlement);
};

namespace {

std::optional<QString> textFrom(const QJsonValue &value, const Redaction &redaction)
{
    return value.isString() ? std::optional(redaction.apply(value.toString())) : std::nullopt;
}

/// A JSON number without a fraction. It stays a double, so that nothing is narrowed before it is compared,
/// and strictObjectFrom() has seen to it that no fraction was lost in reading it.
std::optional<double> integerFrom(const QJsonValue &value)
{
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
        return std::nullopt;
    return value.toDouble();
}

Entitlement entitlementFrom(const QJsonObject &answer, const Redaction &redaction, const Moment &now)
{
    return {.levels = levelsFrom(answer["levels"_L1], redaction),
        .comment = textFrom(answer["comment"_L1], redaction),
        .expiry = expiryFrom(answer["time_left"_L1], now)};
}

} // namespace

Grant ParsedGrant::make(const PendingRequest &pending, const QJsonObject &answer, Entitlement entitlement)
{
    Grant grant;
    grant.m_identity = pending.redaction.apply(pending.identity);
    grant.m_packet = pending.packet;
    grant.m_entitlement = std::move(entitlement);
    grant.m_ipAddress = textFrom(answer["ip_address"_L1], pending.redaction);
    if (const auto required = answer["license_required"_L1]; required.isBool())
        grant.m_licenseRequired = required.toBool();
    return grant;
}

Answer parseResponse(
    const QByteArray &message, const std::optional<PendingRequest> &pending, const Moment &now)
{
    if (message.size() > maximumMessageSize)
        return Malformed{FailureCause::MessageTooLarge};
    if (!message.isValidUtf8())
        return Malformed{FailureCause::MessageNotUtf8};
    const auto object = strictObjectFrom(message);
    if (!object)
        return Malformed{FailureCause::MessageMalformed};
    const auto &answer = object->members;

    const auto id = integerFrom(answer["id"_L1]);
    if (!id || !pending || *id != static_cast<double>(pending->id))
        return Ignored{u"answers nothing that is still open"_s};
    const auto status = integerFrom(answer["status"_L1]);
    if (!status || object->repeatsName)
        return Malformed{FailureCause::AnswerMalformed};

    const bool accepted = *status == static_cast<double>(Status::Ok);
    if (pending->packet == Packet::Initialize) {
        // AlreadyInitialized to our only Initialize means that the connection is initialized.
        if (accepted || *status == static_cast<double>(Status::AlreadyInitialized)) {
            return Initialized{{.name = textFrom(answer["app_name"_L1], pending->redaction),
                .version = textFrom(answer["app_version"_L1], pending->redaction)}};
        }
    }
    auto entitlement = entitlementFrom(answer, pending->redaction, now);
    if (accepted)
        return ParsedGrant::make(*pending, answer, std::move(entitlement));
    return Rejection{.packet = pending->packet, .number = *status, .entitlement = std::move(entitlement)};
}

} // namespace BlazeAuth
