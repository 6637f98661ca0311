// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/scenes.h"

#include "session/protocol/response.h"
#include "ui/panel/statuspanel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Tests {
namespace {

constexpr Moment now{.wall = 1'800'000'000s, .boot = 1000s}; // 2027-01-15 08:00 UTC

QJsonObject fullAnswer()
{
    QJsonArray levels;
    for (int i = 0; i < 12; ++i)
        levels.append(u"level number %1"_s.arg(i));
    return {{u"levels"_s, levels}, {u"comment"_s, u"A comment <b>in plain text</b> & more. "_s.repeated(40)},
        {u"ip_address"_s, u"2001:db8:1234:5678:9abc:def0:1234:5678"_s}, {u"time_left"_s, 2523600},
        {u"license_required"_s, false}};
}

QJsonObject answerOfThePast()
{
    auto answer = fullAnswer();
    answer.insert(u"comment"_s, u"short"_s);
    answer.insert(u"time_left"_s, 1'799'999'000);
    return answer;
}

Grant grantFrom(QJsonObject answer)
{
    answer.insert(u"id"_s, 1);
    answer.insert(u"status"_s, 1);
    const PendingRequest pending{.id = 1,
        .packet = Packet::AuthorizeByCredentials,
        .identity = u"somebody.with.a.very.long.name@a-very-long-domain.example.com"_s,
        .redaction = {}};
    return std::get<Grant>(parseResponse(QJsonDocument(answer).toJson(), pending, now));
}

} // namespace

void Scenes::addScenes()
{
    QTest::addColumn<Scene>("scene");
    const auto all = QMetaEnum::fromType<Scene>();
    for (int i = 0; i < all.keyCount(); ++i)
        QTest::newRow(all.key(i)) << static_cast<Scene>(all.value(i));
}

bool Scenes::enter(Scene scene)
{
    switch (scene) {
    case Scene::License:
        return openReady();
    case Scene::Account:
        if (!openReady())
            return false;
        chooseTab(accountTab);
        press("iAlsoHaveALicenseKeyButton");
        return true;
    case Scene::Checking:
        if (!openReady())
            return false;
        signInByAccount(u"SILENT@sandbox.test"_s, u"strong-password"_s);
        return QTest::qWaitFor([this] { return isShown("progressBar"); });
    case Scene::Offline:
        return openOffline();
    case Scene::Waiting:
        if (!openReady())
            return false;
        server().closeAll(4201, u"rate limited, 299 seconds left"_s);
        return waitForStage(Stage::Waiting);
    case Scene::InvalidInput:
    case Scene::LicenseRejected:
    case Scene::AccountRejected:
        return openReady() && enterRejection(scene);
    case Scene::ProxyDemandsLogin:
    case Scene::ProxyLogin:
        return enterProxy(scene);
    case Scene::SignedIn:
    case Scene::FullPanel:
    case Scene::SignedOut:
        return openReady() && enterPanel(scene);
    case Scene::ConnectionLost:
        return enterConnectionLost();
    }
    return false;
}

bool Scenes::enterRejection(Scene scene)
{
    if (scene == Scene::InvalidInput)
        signInByLicense(u"short"_s);
    else if (scene == Scene::LicenseRejected)
        signInByLicense(u"SANDBOX-502"_s);
    else
        signInByAccount(u"203@sandbox.test"_s, u"strong-password"_s);
    return waitForMessage();
}

bool Scenes::enterProxy(Scene scene)
{
    m_proxy.emplace();
    auto behindProxy = config();
    behindProxy.server = QUrl(u"wss://login.invalid/"_s);
    behindProxy.proxy = m_proxy->address();
    behindProxy.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    open(behindProxy);
    if (!waitForMessage() || scene == Scene::ProxyDemandsLogin)
        return !message().isEmpty();
    press("retryNowButton");
    type("proxyUserEdit", u"clerk"_s);
    pressKey(Qt::Key_Return);
    return QTest::qWaitFor([this] { return focus() == "proxyPasswordEdit"_L1; });
}

bool Scenes::enterPanel(Scene scene)
{
    signInByAccount(u"user@example.com"_s, u"strong-password"_s);
    if (!waitForStage(Stage::Authorized))
        return false;
    auto *panel = dialog().findChild<StatusPanel *>();
    const auto clock = [] { return now; };
    if (scene == Scene::SignedOut) {
        press("signOutButton");
        return waitForStage(Stage::Ready);
    }
    if (scene == Scene::FullPanel)
        panel->setGrant(grantFrom(fullAnswer()), clock);
    return true;
}

bool Scenes::enterConnectionLost()
{
    auto patient = config();
    patient.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    open(patient);
    if (!waitForStage(Stage::Ready) || !enterPanel(Scene::SignedIn))
        return false;
    dialog().findChild<StatusPanel *>()->setGrant(grantFrom(answerOfThePast()), [] { return now; });
    const auto port = static_cast<quint16>(patient.server.port());
    server().stopListening();
    server().dropAll();
    return waitForStage(Stage::Closed) && server().listen(QHostAddress::LocalHost, port);
}

} // namespace BlazeAuth::Tests
