// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/licenserules.h"

#include "app/sandbox/magicreply.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

bool isForeign(const QString &boundTo, const QString &clientId)
{
    return !boundTo.isEmpty() && boundTo != clientId;
}

QJsonObject fieldsOf(const Entitlements &entitlements)
{
    // Members whose value is Undefined are left out by QJsonObject.
    return {{u"levels"_s, entitlements.levels}, {u"comment"_s, entitlements.comment}};
}

void bind(QString &boundTo, Entitlements &entitlements, const QString &clientId, const QString &address)
{
    boundTo = clientId;
    if (entitlements.ipAddress.isUndefined())
        entitlements.ipAddress = address;
}

QJsonObject refusal(
    Packet packet, const Entitlements &entitlements, Coverage &coverage, Status status, const Moment &now)
{
    if (!sendsEntitlement(packet, status))
        return {};
    QJsonObject fields = fieldsOf(entitlements);
    if (coverage.isActive(now))
        fields.insert(u"time_left"_s, qint64(coverage.remaining(now)->count()));
    return fields;
}

void activate(License &license, const QString &clientId, const QString &address)
{
    license.activated = true;
    bind(license.clientId, license.entitlements, clientId, address);
}

} // namespace

Status statusOf(License *license, const QString &clientId, const Moment &now)
{
    if (!license)
        return Status::LicenseNotFound;
    if (license->blacklisted)
        return Status::LicenseBlacklisted;
    if (isForeign(license->clientId, clientId))
        return Status::ClientIDMismatch;
    if (license->paused)
        return Status::LicensePaused;
    if (license->activated && !license->coverage.isActive(now))
        return Status::LicenseExpired;
    return Status::Ok;
}

Status statusOf(const UserAccount *account, const AccountRequest &request, const QString &clientId)
{
    if (!account || account->password != request.password || account->type != request.type)
        return Status::AppUserNotFound;
    if (account->blacklisted)
        return Status::AppUserBlacklisted;
    return isForeign(account->clientId, clientId) ? Status::ClientIDMismatch : Status::Ok;
}

Status statusOfExtra(const License *license, const QString &clientId)
{
    // The page names no status for an unused license that is paused, blacklisted or bound to another device.
    if (!license)
        return Status::LicenseNotFound;
    if (license->activated)
        return Status::LicenseAlreadyActivated;
    const bool usable = !license->paused && !license->blacklisted && !isForeign(license->clientId, clientId);
    return usable ? Status::Ok : Status::LicenseNotFound;
}

QJsonObject use(License &license, const QString &clientId, const QString &address, const Moment &now)
{
    const bool first = !license.activated;
    if (first)
        license.coverage.extend(license.duration, now);
    activate(license, clientId, address);

    const std::chrono::seconds left = license.coverage.remaining(now).value_or(std::chrono::seconds::zero());
    const auto timestamp = std::chrono::floor<std::chrono::seconds>(now.wall) + left;
    QJsonObject fields = fieldsOf(license.entitlements);
    fields.insert(u"license"_s, license.key);
    fields.insert(u"ip_address"_s, license.entitlements.ipAddress);
    fields.insert(u"time_left"_s, qint64(first ? timestamp.count() : left.count()));
    return fields;
}

QJsonObject use(UserAccount &account, const QString &clientId, const QString &address, const Moment &now)
{
    bind(account.clientId, account.entitlements, clientId, address);
    QJsonObject fields = fieldsOf(account.entitlements);
    fields.insert(u"login"_s, account.login);
    fields.insert(u"ip_address"_s, account.entitlements.ipAddress);
    fields.insert(u"license_required"_s, account.licenseRequired);
    if (account.coverage.isActive(now))
        fields.insert(u"time_left"_s, qint64(account.coverage.remaining(now)->count()));
    return fields;
}

void activateFor(UserAccount &account, License &license, const QString &clientId, const QString &address,
    const Moment &now)
{
    license.coverage.extend(license.duration, now);
    activate(license, clientId, address);
    account.coverage.extend(license.duration, now);
}

QJsonObject refusalFields(License &license, Status status, const Moment &now)
{
    return refusal(Packet::AuthorizeByLicense, license.entitlements, license.coverage, status, now);
}

QJsonObject refusalFields(UserAccount &account, Status status, const Moment &now)
{
    return refusal(Packet::AuthorizeByCredentials, account.entitlements, account.coverage, status, now);
}

} // namespace BlazeAuth::Sandbox
