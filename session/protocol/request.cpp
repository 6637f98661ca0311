// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/request.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QByteArray encoded(Packet packet, qint64 id, QJsonObject fields)
{
    fields.insert("type"_L1, static_cast<int>(packet));
    fields.insert("id"_L1, id);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray initializeRequest(qint64 id, const QString &apiKey, const QString &clientId)
{
    return encoded(Packet::Initialize, id, {{"websocket_api_key"_L1, apiKey}, {"client_id"_L1, clientId}});
}

QByteArray authorizeRequest(qint64 id, const Credentials &credentials)
{
    if (const auto *license = std::get_if<LicenseKey>(&credentials))
        return encoded(Packet::AuthorizeByLicense, id, {{"license"_L1, license->key}});
    const auto &account = std::get<Account>(credentials);
    QJsonObject fields{{"login"_L1, account.login}, {"password"_L1, account.password},
        {"credentials_type"_L1, static_cast<int>(account.effectiveType())}};
    if (!account.license.isEmpty())
        fields.insert("license"_L1, account.license);
    return encoded(Packet::AuthorizeByCredentials, id, fields);
}

} // namespace BlazeAuth
