// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/catalogue.h"

#include "app/sandbox/closereasons.h"
#include "session/protocol/tables.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

using namespace std::chrono_literals;

// What a word does, wherever it is given.
struct Effect
{
    QString word;
    QString meaning;
    Expected expected;
    std::optional<Expected> afterwards;
};

QList<Effect> transportEffects()
{
    const Expected network = Expected::failed(FailureKind::Network);
    const Expected protocol = Expected::failed(FailureKind::Protocol);
    const Expected timeout = Expected::failed(FailureKind::Timeout);
    return {
        {u"DROP"_s, u"ends the TCP connection without a close frame"_s, network, {}},
        {u"SILENT"_s, u"never answers"_s, timeout, {}},
        {u"SLOW-3000"_s, u"answers correctly after 3,000 milliseconds"_s, Expected::authorized(), {}},
        {u"GARBAGE"_s, u"answers with text that is no JSON"_s, protocol, {}},
        {u"BINARY"_s, u"gives the correct answer in a binary frame"_s, protocol, {}},
        {u"HUGE"_s, u"gives the correct answer in a text frame of 256 KiB"_s, protocol, {}},
        {u"FRAGMENTS"_s, u"gives the correct answer in many fragments"_s, Expected::authorized(), {}},
        {u"WRONG-ID"_s, u"gives the correct answer under an id that nobody asked with"_s, timeout, {}},
        {u"THEN-4100-5"_s, u"answers correctly and closes with 4100 after 5 seconds"_s,
            Expected::authorized(), Expected::closed(4100)},
        {u"THEN-DROP-5"_s, u"answers correctly and ends the TCP connection after 5 seconds"_s,
            Expected::authorized(), network},
    };
}

QList<Effect> closeEffects()
{
    QList<Effect> effects;
    for (const CloseRow &row : closeTable()) {
        const int code = static_cast<int>(row.code);
        if (row.code != CloseCode::Unknown) {
            effects.append(
                {u"CLOSE-%1"_s.arg(code), u"closes with %1, \"%2\""_s.arg(code).arg(documentedReason(code)),
                    Expected::closed(code), {}});
        }
    }
    effects.append({u"CLOSE-4201-37"_s, u"closes with 4201, \"%1\""_s.arg(blockedReason(37)),
        Expected::closed(4201, 37s), {}});
    effects.append({u"CLOSE-4499"_s, u"closes with 4499, which means nothing, and without a reason"_s,
        Expected::closed(4499), {}});
    effects.append({u"CLOSE-1000"_s, u"closes with 1000, as a server that goes away"_s,
        Expected::failed(FailureKind::Network), {}});
    effects.append({u"CLOSE-1005"_s, u"closes without a code"_s, Expected::failed(FailureKind::Network), {}});
    return effects;
}

Effect statusEffect(const QString &word, Status status, Packet stage)
{
    // A client goes on where the connection is initialized already.
    const bool goesOn =
        status == Status::Ok || (stage == Packet::Initialize && status == Status::AlreadyInitialized);
    return {word, u"answers with status %1, %2"_s.arg(static_cast<int>(status)).arg(constantOf(status)),
        goesOn ? Expected::authorized() : Expected::rejected(status), {}};
}

QList<Effect> statusEffects(Packet stage)
{
    QList<Effect> effects;
    for (const StatusRow &row : statusTable()) {
        if (row.status != Status::Unknown)
            effects.append(statusEffect(QString::number(static_cast<int>(row.status)), row.status, stage));
    }
    return effects;
}

QList<Effect> constantEffects(Packet stage)
{
    QList<Effect> effects;
    for (const StatusRow &row : statusTable()) {
        if (row.status != Status::Unknown)
            effects.append(statusEffect(constantOf(row.status), row.status, stage));
    }
    return effects;
}

QList<Effect> grantEffects()
{
    const Expected authorized = Expected::authorized();
    return {
        {u"OK"_s, u"authorizes for a day, told in remaining seconds"_s, authorized, {}},
        {u"NEW"_s, u"authorizes for a day, told as a Unix timestamp, like a first use"_s, authorized, {}},
        {u"EXPIRES-90"_s, u"authorizes for 90 seconds"_s, authorized, {}},
        {u"999"_s, u"answers with status 999, which means nothing"_s, Expected::rejected(Status::Unknown),
            {}},
    };
}

CatalogueRow rowOf(const Effect &effect, InputKind kind, const QString &input, Packet stage)
{
    return {kind, input, kind == InputKind::Login ? usualPassword() : QString(), stage, effect.meaning,
        effect.expected, effect.afterwards};
}

QList<CatalogueRow> magicRows()
{
    QList<CatalogueRow> rows;
    const QList<Effect> anywhere = transportEffects() + closeEffects();
    const auto licenses = Packet::AuthorizeByLicense;
    const QList<Effect> forLicense =
        grantEffects() + anywhere + statusEffects(licenses) + constantEffects(licenses);
    for (const Effect &effect : forLicense)
        rows.append(rowOf(effect, InputKind::License, u"SANDBOX-"_s + effect.word, licenses));

    const auto accounts = Packet::AuthorizeByCredentials;
    const QList<Effect> forLogin = grantEffects() + anywhere + statusEffects(accounts);
    for (const Effect &effect : forLogin)
        rows.append(rowOf(effect, InputKind::Login, effect.word.toLower() + u"@sandbox.test"_s, accounts));

    const QList<Effect> forInitialize = anywhere + statusEffects(Packet::Initialize);
    for (const Effect &effect : forInitialize) {
        const QString ending = u'-' + effect.word;
        rows.append(rowOf(effect, InputKind::ClientId, u"device"_s + ending, Packet::Initialize));
        const QString key = u"BA"_s + QString(19 - ending.size(), u'0') + ending;
        rows.append(rowOf(effect, InputKind::ApiKey, key, Packet::Initialize));
    }
    return rows;
}

CatalogueRow license(const QString &key, const QString &meaning, const Expected &expected)
{
    return {InputKind::License, key, {}, Packet::AuthorizeByLicense, meaning, expected, {}};
}

CatalogueRow account(
    const QString &login, const QString &password, const QString &meaning, const Expected &expected)
{
    return {InputKind::Login, login, password, Packet::AuthorizeByCredentials, meaning, expected, {}};
}

QList<CatalogueRow> shippedRows()
{
    const auto rejected = &Expected::rejected;
    const Expected authorized = Expected::authorized();
    return {
        license(u"ABCDEF-123456"_s, u"is a license in use, with a day left"_s, authorized),
        license(u"FRESH-123456"_s, u"is a license that its first use activates for 30 days"_s, authorized),
        license(u"BARE-123456"_s, u"is a license without levels and comment"_s, authorized),
        license(u"ARRAY-123456"_s, u"is a license with levels as a list"_s, authorized),
        license(u"EXPIRED-123456"_s, u"is a license whose time is over"_s, rejected(Status::LicenseExpired)),
        license(u"NODATE-123456"_s, u"is an activated license without an expiration date"_s,
            rejected(Status::LicenseExpired)),
        license(u"PAUSED-123456"_s, u"is a paused license"_s, rejected(Status::LicensePaused)),
        license(u"BLACKLISTED-123456"_s, u"is a blacklisted license"_s, rejected(Status::LicenseBlacklisted)),
        license(
            u"BOUND-123456"_s, u"is a license bound to another device"_s, rejected(Status::ClientIDMismatch)),
        license(u"UNHEARD-OF"_s, u"is no license at all"_s, rejected(Status::LicenseNotFound)),
        account(
            u"user@example.com"_s, usualPassword(), u"is an account with a license for a day"_s, authorized),
        account(u"testuser"_s, usualPassword(), u"is an account with a plain login, which needs no license"_s,
            authorized),
        account(u"user@example.com"_s, u"wrong-password"_s, u"is an account with another password"_s,
            rejected(Status::AppUserNotFound)),
        account(u"nobody@example.com"_s, usualPassword(), u"is no account at all"_s,
            rejected(Status::AppUserNotFound)),
        account(u"blacklisted@example.com"_s, usualPassword(), u"is a blacklisted account"_s,
            rejected(Status::AppUserBlacklisted)),
        account(u"unlicensed@example.com"_s, usualPassword(),
            u"is an account that needs a license and has none"_s,
            rejected(Status::AppUserHasNoValidLicenses)),
        account(u"bound@example.com"_s, usualPassword(), u"is an account bound to another device"_s,
            rejected(Status::ClientIDMismatch)),
        {InputKind::ClientId, u"blacklisted-device"_s, {}, Packet::Initialize, u"is a blacklisted device"_s,
            rejected(Status::ClientIDBlacklisted), {}},
    };
}

} // namespace

Expected Expected::authorized()
{
    return {};
}

Expected Expected::rejected(Status status)
{
    return {.kind = Kind::Rejected, .status = status};
}

Expected Expected::closed(int closeCode, std::optional<std::chrono::seconds> wait)
{
    return {.kind = Kind::Closed, .closeCode = closeCode, .wait = wait};
}

Expected Expected::failed(FailureKind failure)
{
    return {.kind = Kind::Failed, .failure = failure};
}

QList<CatalogueRow> catalogue()
{
    return magicRows() + shippedRows();
}

QString usualPassword()
{
    return u"strong-password"_s;
}

} // namespace BlazeAuth::Sandbox
