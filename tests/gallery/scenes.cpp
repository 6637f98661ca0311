// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/gallery/scenes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Gallery {
namespace {

constexpr std::chrono::milliseconds untilProgressShows = 400ms;
constexpr std::chrono::milliseconds untilItHasMoved = 1200ms;

LicenseKey license()
{
    return {.key = u"METEOR-7Q4K-2026-PRO9"_s};
}

Account account()
{
    return {.login = u"ada@example.com"_s, .password = u"strong-password"_s, .license = {}, .type = {}};
}

QJsonObject entitlement(std::chrono::seconds left)
{
    return {{u"levels"_s, QJsonObject{{u"tier"_s, u"pro"_s}, {u"seats"_s, 5}, {u"support"_s, u"priority"_s}}},
        {u"comment"_s, u"Studio in Lyon, renewed in October"_s}, {u"ip_address"_s, u"203.0.113.10"_s},
        {u"time_left"_s, static_cast<int>(left.count())}, {u"license_required"_s, true}};
}

QJsonObject status(Status status)
{
    return {{u"status"_s, static_cast<int>(status)}};
}

Closure closure(CloseCode code, const QString &reason)
{
    return {.number = static_cast<int>(code), .reason = reason, .retryAfter = retryAfterFrom(reason)};
}

void connecting(Stand &stand)
{
    stand.open();
    stand.type("licenseKeyEdit", u"METEOR-7Q"_s);
}

void ready(Stand &stand)
{
    stand.openReady();
}

void asleep(Stand &stand)
{
    stand.openReady();
    stand.chooseTab(accountTab);
    stand.type("eMailOrLoginEdit", account().login);
    stand.pass(5min);
}

void queued(Stand &stand)
{
    stand.open();
    stand.submit(license());
    stand.pass(untilProgressShows);
    stand.pass(untilItHasMoved);
}

void working(Stand &stand)
{
    stand.openReady();
    stand.submit(account());
    stand.pass(untilProgressShows);
    stand.pass(untilItHasMoved);
}

void rejected(Stand &stand)
{
    stand.openReady();
    stand.submit(account());
    stand.server().answer(status(Status::AppUserHasNoValidLicenses));
}

void waiting(Stand &stand)
{
    stand.openReady();
    stand.submit(license());
    stand.server().end(closure(CloseCode::RateLimited, u"rate limited, 37 seconds left"_s));
}

void offline(Stand &stand)
{
    stand.open();
    stand.server().end(failureBy(FailureCause::HostNotFound));
}

void preparing(Stand &stand)
{
    offline(stand);
    stand.press("retryNowButton");
    stand.pass(untilProgressShows);
    stand.pass(untilItHasMoved);
}

void authorized(Stand &stand)
{
    stand.openSignedIn(account(), entitlement(std::chrono::days(29) + 4h + 1s));
}

void expiring(Stand &stand)
{
    stand.openSignedIn(license(), entitlement(3h + 59min + 1s));
}

void connectionLost(Stand &stand)
{
    stand.openSignedIn(license(), entitlement(std::chrono::days(29) + 4h + 1s));
    stand.server().end(failureBy(FailureCause::ConnectionDropped));
}

void expired(Stand &stand)
{
    stand.openSignedIn(license(), entitlement(90s));
    stand.pass(91s);
    stand.connectAndInitialize();
}

void signedOutByServer(Stand &stand)
{
    stand.openSignedIn(account(), entitlement(std::chrono::days(29)));
    stand.server().end(closure(CloseCode::DisconnectedFromPanel, u"disconnected from panel"_s));
}

void deviceBlocked(Stand &stand)
{
    stand.open();
    stand.server().accept();
    stand.server().answer(status(Status::ClientIDBlacklisted));
}

void applicationPaused(Stand &stand)
{
    stand.openReady();
    stand.server().end(closure(CloseCode::AppPaused, u"application paused"_s));
}

void misconfigured(Stand &stand)
{
    stand.open();
    stand.server().accept();
    stand.server().answer(status(Status::InvalidAPIKey));
}

} // namespace

QList<Scene> scenes()
{
    return {
        {LoginState::Connecting, connecting},
        {LoginState::Ready, ready},
        {LoginState::Asleep, asleep},
        {LoginState::Queued, queued},
        {LoginState::Working, working},
        {LoginState::Rejected, rejected},
        {LoginState::Waiting, waiting},
        {LoginState::Offline, offline},
        {LoginState::Preparing, preparing},
        {LoginState::Authorized, authorized},
        {LoginState::Expiring, expiring},
        {LoginState::ConnectionLost, connectionLost},
        {LoginState::Expired, expired},
        {LoginState::SignedOutByServer, signedOutByServer},
        {LoginState::DeviceBlocked, deviceBlocked},
        {LoginState::ApplicationPaused, applicationPaused},
        {LoginState::Misconfigured, misconfigured},
    };
}

QString nameOf(LoginState state)
{
    return QString::fromLatin1(QMetaEnum::fromType<LoginState>().valueToKey(static_cast<int>(state)));
}

} // namespace BlazeAuth::Gallery
