// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/request.h"

#include "app/sandbox/numbertext.h"
#include "session/protocol/strictjson.h"

#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr int noEnvelope = 4300;
constexpr int unknownType = 4301;
constexpr int badBody = 4302;

std::optional<QString> textIn(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (!value.isString())
        return std::nullopt;
    return value.toString();
}

Request parseInitialize(const QJsonObject &object, const QByteArray &id)
{
    const auto apiKey = textIn(object, u"websocket_api_key"_s);
    const auto clientId = textIn(object, u"client_id"_s);
    if (!apiKey || !clientId)
        return BadRequest{badBody, Packet::Initialize};
    return InitializeRequest{id, *apiKey, *clientId};
}

Request parseLicense(const QJsonObject &object, const QByteArray &id)
{
    const auto license = textIn(object, u"license"_s);
    if (!license)
        return BadRequest{badBody, Packet::AuthorizeByLicense};
    return LicenseRequest{id, *license, std::nullopt};
}

Request parseAccount(const QJsonObject &object, const QByteArray &id)
{
    const auto login = textIn(object, u"login"_s);
    const auto password = textIn(object, u"password"_s);
    const auto license = textIn(object, u"license"_s);
    const QJsonValue type = object.value(u"credentials_type"_s);
    if (!login || !password || !isInteger(type) || (object.contains(u"license"_s) && !license))
        return BadRequest{badBody, Packet::AuthorizeByCredentials};
    AccountRequest request{id, *login, *password, std::nullopt, license, std::nullopt};
    if (type.toDouble() == 0)
        request.type = CredentialsType::Login;
    else if (type.toDouble() == 1)
        request.type = CredentialsType::Email;
    return request;
}

} // namespace

Request parseRequest(const QByteArray &text)
{
    const auto read = strictObjectFrom(text);
    if (!read)
        return BadRequest{noEnvelope, std::nullopt};
    const QJsonObject &object = read->members;
    const QJsonValue type = object.value(u"type"_s);
    const std::optional<QByteArray> id = integerText(text, object, u"id"_s);
    if (!isInteger(type) || !id)
        return BadRequest{noEnvelope, std::nullopt};

    const double number = type.toDouble();
    if (number == static_cast<int>(Packet::Initialize))
        return parseInitialize(object, *id);
    if (number == static_cast<int>(Packet::AuthorizeByLicense))
        return parseLicense(object, *id);
    if (number == static_cast<int>(Packet::AuthorizeByCredentials))
        return parseAccount(object, *id);
    return BadRequest{unknownType, std::nullopt};
}

} // namespace BlazeAuth::Sandbox
