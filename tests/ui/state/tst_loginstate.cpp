// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/state/loginsituation.h"

#include <QtCore/QMetaEnum>
#include <QtTest/QTest>

using namespace BlazeAuth;

Q_DECLARE_METATYPE(BlazeAuth::FormAppearance)
Q_DECLARE_METATYPE(BlazeAuth::LoginSituation)

class TestLoginState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void appearances_data();
    void appearances();
    void everyStageHasAConnectionState();
};

void TestLoginState::states_data()
{
    QTest::addColumn<LoginSituation>("situation");
    QTest::addColumn<LoginState>("expected");
    const auto row = [](const char *name, LoginState expected, const LoginSituation &situation) {
        QTest::newRow(name) << situation << expected;
    };
    row("before opening", LoginState::Offline, {.stage = Stage::Idle});
    row("resolving", LoginState::Connecting, {.stage = Stage::Resolving});
    row("connecting", LoginState::Connecting, {.stage = Stage::Connecting});
    row("initializing", LoginState::Connecting, {.stage = Stage::Initializing});
    row("ready", LoginState::Ready, {.stage = Stage::Ready});
    row("asleep", LoginState::Asleep, {.stage = Stage::Asleep});
    row("closed", LoginState::Offline, {.stage = Stage::Closed});
    row("told to wait", LoginState::Waiting, {.stage = Stage::Waiting});

    row("queued while resolving", LoginState::Queued, {.stage = Stage::Resolving, .isAuthorizing = true});
    row("queued while initializing", LoginState::Queued,
        {.stage = Stage::Initializing, .isAuthorizing = true});
    row("queued for the budget", LoginState::Queued, {.stage = Stage::Ready, .isAuthorizing = true});
    row("being checked", LoginState::Working, {.stage = Stage::Authorizing, .isAuthorizing = true});
    row("asked to connect", LoginState::Preparing, {.stage = Stage::Connecting, .isPreparing = true});
    row("asked to connect while told", LoginState::Preparing,
        {.stage = Stage::Connecting, .isPreparing = true, .told = LoginState::Offline});
    row("asked to connect, in vain", LoginState::Offline, {.stage = Stage::Closed, .isPreparing = true});
    row("asked to connect while waiting", LoginState::Waiting,
        {.stage = Stage::Waiting, .isPreparing = true});

    row("rejected", LoginState::Rejected, {.stage = Stage::Ready, .told = LoginState::Rejected});
    row("rejected, trying again", LoginState::Working,
        {.stage = Stage::Authorizing, .isAuthorizing = true, .told = LoginState::Rejected});
    row("offline, connecting behind it", LoginState::Offline,
        {.stage = Stage::Connecting, .told = LoginState::Offline});
    row("blocked", LoginState::DeviceBlocked, {.stage = Stage::Closed, .told = LoginState::DeviceBlocked});

    row("signed in", LoginState::Authorized,
        {.stage = Stage::Authorized, .authorization = Authorization::Lasting});
    row("signed in, nearly over", LoginState::Expiring,
        {.stage = Stage::Authorized, .authorization = Authorization::Expiring});
    row("signed in, connection lost", LoginState::ConnectionLost,
        {.stage = Stage::Closed, .authorization = Authorization::WithoutConnection});
    row("signed in, told to wait", LoginState::ConnectionLost,
        {.stage = Stage::Waiting, .authorization = Authorization::WithoutConnection});
}

void TestLoginState::states()
{
    QFETCH(LoginSituation, situation);
    QFETCH(LoginState, expected);
    QCOMPARE(loginStateFor(situation), expected);
}

void TestLoginState::appearances_data()
{
    QTest::addColumn<LoginState>("state");
    QTest::addColumn<FormAppearance>("expected");
    const FormAppearance busy{.readOnly = true, .signInBusy = true, .cancelShown = true};
    const FormAppearance panel{.panelShown = true};
    const auto expected = [&](LoginState state) -> FormAppearance {
        switch (state) {
        case LoginState::Connecting:
        case LoginState::Ready:
        case LoginState::Asleep:
        case LoginState::Expired:
            return {};
        case LoginState::Queued:
        case LoginState::Working:
            return busy;
        case LoginState::Preparing:
            return {.cancelShown = true};
        case LoginState::Waiting:
            return {.signInEnabled = false};
        case LoginState::Authorized:
        case LoginState::Expiring:
        case LoginState::ConnectionLost:
            return panel;
        default:
            return {.retryOffered = true};
        }
    };
    const auto states = QMetaEnum::fromType<LoginState>();
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = static_cast<LoginState>(states.value(i));
        QTest::newRow(states.key(i)) << state << expected(state);
    }
}

void TestLoginState::appearances()
{
    QFETCH(LoginState, state);
    QFETCH(FormAppearance, expected);
    QVERIFY(appearanceOf(state) == expected);
}

void TestLoginState::everyStageHasAConnectionState()
{
    const auto offline = [](Stage stage) { return connectionStateFor(stage) == ConnectionState::Offline; };
    const auto stages = QMetaEnum::fromType<Stage>();
    for (int i = 0; i < stages.keyCount(); ++i) {
        const auto stage = static_cast<Stage>(stages.value(i));
        QCOMPARE(offline(stage), stage == Stage::Idle || stage == Stage::Closed);
    }
}

QTEST_GUILESS_MAIN(TestLoginState)
#include "tst_loginstate.moc"
