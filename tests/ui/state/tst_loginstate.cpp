// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/state/loginstate.h"

#include <QtCore/QMetaEnum>
#include <QtTest/QTest>

using namespace BlazeAuth;

Q_DECLARE_METATYPE(BlazeAuth::FormAppearance)

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
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("authorizing");
    QTest::addColumn<bool>("grant");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, Stage stage, bool authorizing, bool grant, LoginState expected) {
        QTest::newRow(name) << stage << authorizing << grant << static_cast<int>(expected);
    };
    row("before opening", Stage::Idle, false, false, LoginState::Editing);
    row("connecting", Stage::Connecting, false, false, LoginState::Editing);
    row("ready", Stage::Ready, false, false, LoginState::Editing);
    row("queued while resolving", Stage::Resolving, true, false, LoginState::Queued);
    row("queued while connecting", Stage::Connecting, true, false, LoginState::Queued);
    row("queued while initializing", Stage::Initializing, true, false, LoginState::Queued);
    row("being checked", Stage::Authorizing, true, false, LoginState::Checking);
    row("told to wait", Stage::Waiting, false, false, LoginState::Waiting);
    row("closed", Stage::Closed, false, false, LoginState::Offline);
    row("asleep", Stage::Asleep, false, false, LoginState::Editing);
    row("signed in", Stage::Authorized, false, true, LoginState::SignedIn);
    row("signed in, connection lost", Stage::Closed, false, true, LoginState::SignedIn);
    row("signed in, reconnecting", Stage::Connecting, false, true, LoginState::SignedIn);
}

void TestLoginState::states()
{
    QFETCH(Stage, stage);
    QFETCH(bool, authorizing);
    QFETCH(bool, grant);
    QFETCH(int, expected);
    const LoginSituation situation{.stage = stage, .isAuthorizing = authorizing, .holdsGrant = grant};
    QCOMPARE(static_cast<int>(loginStateFor(situation)), expected);
}

void TestLoginState::appearances_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<FormAppearance>("expected");
    const auto row = [](const char *name, LoginState state, const FormAppearance &expected) {
        QTest::newRow(name) << static_cast<int>(state) << expected;
    };
    const FormAppearance busy{.readOnly = true, .signInBusy = true, .cancelShown = true};
    row("Editing", LoginState::Editing, {});
    row("Queued", LoginState::Queued, busy);
    row("Checking", LoginState::Checking, busy);
    row("Waiting", LoginState::Waiting, {.signInEnabled = false});
    row("Offline", LoginState::Offline, {.retryOffered = true});
    row("SignedIn", LoginState::SignedIn, {.panelShown = true});
}

void TestLoginState::appearances()
{
    QFETCH(int, state);
    QFETCH(FormAppearance, expected);
    QVERIFY(appearanceOf(static_cast<LoginState>(state)) == expected);
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
