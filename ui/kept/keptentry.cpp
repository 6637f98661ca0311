// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptentry.h"

#include "session/protocol/wipe.h"
#include "session/sessionconfig.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr int entryVersion = 1;
constexpr qsizetype longest = 4096; // the longest credentials, each character escaped, are shorter

const auto versionName = "version"_L1;
const auto licenseName = "license"_L1;
const auto loginName = "login"_L1;
const auto passwordName = "password"_L1;

QJsonObject objectFrom(const Credentials &credentials)
{
    if (const auto *license = std::get_if<LicenseKey>(&credentials))
        return {{versionName, entryVersion}, {licenseName, license->key}};
    const auto &account = std::get<Account>(credentials);
    return {{versionName, entryVersion}, {loginName, account.login}, {passwordName, account.password}};
}

Credentials credentialsIn(const QJsonObject &object)
{
    if (object.contains(licenseName))
        return LicenseKey{.key = object[licenseName].toString()};
    return Account{.login = object[loginName].toString(),
        .password = object[passwordName].toString(),
        .license = {},
        .type = {}};
}

bool isAcceptable(Credentials credentials)
{
    // Which kind of login an application uses may have been fixed since.
    if (auto *account = std::get_if<Account>(&credentials))
        account->type = CredentialsType::Login;
    return !problemIn(credentials);
}

} // namespace

QString keptNameFor(const SessionConfig &config)
{
    auto place = config.server.host();
    if (const int port = config.server.port(); port >= 0)
        place += u':' + QString::number(port);
    const auto print = QCryptographicHash::hash(config.apiKey.toUtf8(), QCryptographicHash::Sha256);
    return place + u'/' + QString::fromLatin1(print.toHex().first(16));
}

QByteArray keptBytesFrom(const Credentials &credentials)
{
    return QJsonDocument(objectFrom(credentials)).toJson(QJsonDocument::Compact);
}

std::optional<Credentials> credentialsFrom(const QByteArray &bytes)
{
    if (bytes.size() > longest)
        return std::nullopt;
    auto credentials = credentialsIn(QJsonDocument::fromJson(bytes).object());
    // There is one way to write them. Whatever says the same otherwise, or more, was written by another.
    auto asWritten = keptBytesFrom(credentials);
    const bool isOurs = asWritten == bytes;
    wipe(asWritten);
    if (isOurs && isAcceptable(credentials))
        return credentials;
    wipe(credentials);
    return std::nullopt;
}

} // namespace BlazeAuth
