// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "tests/ui/kept/fakestore.h"
#include "tests/ui/loginbench.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// What the window shows when an authorization comes back after a loss, or does not.
class TestLoginReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBack();
    void closed();
    void putOff();
    void refused_data();
    void refused();
    void tryingAgainAfterARefusal();
    void kept_data();
    void kept();

private:
    [[nodiscard]] SessionConfig config() const;
    void signIn() { signIn(config()); }
    void signIn(const SessionConfig &config);
    void comeBackTo(int status);

    LoginBench m_bench;
    std::unique_ptr<ScriptedPeer> m_peer;
    QString m_connectionMessage;
    QStringList m_levels;
};

void TestLoginReturn::init()
{
    failOnWarnings();
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->onAuthorize(answers({{"status"_L1, 1}, {"levels"_L1, "basic"_L1}}));
}

SessionConfig TestLoginReturn::config() const
{
    auto config = configFor(*m_peer);
    config.reauthorize = true;
    config.backoff.first = std::chrono::milliseconds(2);
    return config;
}

void TestLoginReturn::signIn(const SessionConfig &config)
{
    m_bench.open(config);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    const QSignalSpy authorized(&m_bench.login(), &LoginWidget::authorized);
    m_bench.signInByLicense(license.key);
    QTRY_COMPARE(authorized.size(), 1);
}

/// The connection is lost, and whoever comes back is answered with \a status.
void TestLoginReturn::comeBackTo(int status)
{
    m_peer->onAuthorize(answers({{"status"_L1, status}, {"levels"_L1, "pro"_L1}}));
    m_peer->connection().reset();
}

void TestLoginReturn::comesBack()
{
    signIn();
    const auto focus = m_bench.focus();
    m_connectionMessage.clear();
    connect(&m_bench.login(), &LoginWidget::connectionLost, this,
        [this] { m_connectionMessage = m_bench.spoken("connectionMessageArea"); });
    connect(m_bench.login().session(), &AuthSession::authorizing, this, [this] { // not yet
        QCOMPARE(m_bench.login().state(), LoginState::ConnectionLost);
        QVERIFY(m_bench.isShown("connectionMessageArea"));
    });
    m_levels.clear();
    connect(&m_bench.login(), &LoginWidget::reconnected, this, [this](const Grant &grant) {
        m_levels += grant.levels().constFirst().value;
        QCOMPARE(m_bench.login().grant()->levels(), grant.levels());
        QCOMPARE(m_bench.login().state(), LoginState::Authorized);
    });
    const QSignalSpy authorized(&m_bench.login(), &LoginWidget::authorized);
    comeBackTo(1);
    QTRY_COMPARE(m_levels, QStringList{u"pro"_s});
    QCOMPARE(m_connectionMessage, messageFor(Event::ConnectionLost).spoken());
    QVERIFY(!m_bench.isShown("connectionMessageArea"));
    QVERIFY(m_bench.isShown("statusPanel"));
    QCOMPARE(m_bench.focus(), focus);
    QVERIFY(authorized.isEmpty());
}

/// With a code that lets it come back, and once more before it is.
void TestLoginReturn::closed()
{
    signIn();
    const QSignalSpy lost(&m_bench.login(), &LoginWidget::connectionLost);
    const QSignalSpy reconnected(&m_bench.login(), &LoginWidget::reconnected);
    m_peer->onAuthorize([peer = m_peer.get()](PeerConnection &connection, const QJsonObject &) {
        peer->connectionCount() == 2 ? connection.closeFrame(4000) : connection.answer({{"status"_L1, 1}});
    });
    m_peer->connection().closeFrame(4000, "out of order");
    QTRY_COMPARE(reconnected.size(), 1);
    QCOMPARE(m_peer->connectionCount(), 3);
    QCOMPARE(lost.size(), 1);
    const auto failure = lost.constFirst().constFirst().value<Failure>();
    QCOMPARE(failure.cause, FailureCause::ConnectionDropped);
    QCOMPARE(failure.detail, u"out of order"_s);
    m_peer->connection().closeFrame(4000);
    QTRY_COMPARE(lost.size(), 2);
}

void TestLoginReturn::putOff()
{
    signIn();
    const QSignalSpy signedOut(&m_bench.login(), &LoginWidget::signedOut);
    const QSignalSpy reconnecting(m_bench.login().session(), &AuthSession::reconnecting);
    const QSignalSpy reconnected(&m_bench.login(), &LoginWidget::reconnected);
    comeBackTo(static_cast<int>(Status::AppSessionsQuotaExceeded));
    QTRY_VERIFY(reconnecting.size() >= 3);
    QVERIFY(m_bench.login().grant());
    QVERIFY(m_bench.isShown("statusPanel"));
    QCOMPARE(m_bench.spoken("connectionMessageArea"), messageFor(Event::ConnectionLost).spoken());
    m_peer->onAuthorize(answers({{"status"_L1, 1}}));
    QTRY_COMPARE(reconnected.size(), 1);
    QVERIFY(signedOut.isEmpty());
}

void TestLoginReturn::refused_data()
{
    QTest::addColumn<Status>("status");
    QTest::newRow("license expired") << Status::LicenseExpired;
    QTest::newRow("license gone") << Status::LicenseNotFound;
    QTest::newRow("application paused") << Status::AppPaused;
}

void TestLoginReturn::refused()
{
    QFETCH(Status, status);
    const Rejection rejection{
        .packet = Packet::AuthorizeByLicense, .number = static_cast<double>(status), .entitlement = {}};
    signIn();
    const QSignalSpy signedOut(&m_bench.login(), &LoginWidget::signedOut);
    comeBackTo(static_cast<int>(status));
    QTRY_COMPARE(signedOut.size(), 1);
    QCOMPARE(m_bench.message(), messageFor(rejection).spoken());
    QVERIFY(!m_bench.isShown("statusPanel"));
    QVERIFY(!m_bench.login().grant());
    QCOMPARE(m_bench.widget("signedInAsLabel")->accessibleName(), QString());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    m_peer->onAuthorize(answers({{"status"_L1, 1}}));
    m_bench.signInByLicense(license.key);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(signedOut.size(), 1); // told once, by whichever signal of the session
    QVERIFY(m_bench.isShown("statusPanel"));
}

void TestLoginReturn::tryingAgainAfterARefusal()
{
    auto alone = config();
    alone.reauthorize = false;
    signIn(alone);
    m_peer->connection().reset();
    QVERIFY(m_bench.waitForStage(Stage::Closed));
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    m_peer->onAuthorize(answers({{"status"_L1, static_cast<int>(Status::InternalServerError)}}));
    m_bench.login().session()->authorize(license); // so the program has to ask
    QTRY_VERIFY(m_bench.isShown("retryNowButton"));
    m_bench.press("retryNowButton"); // there is a connection already; what was typed is long forgotten
    QCOMPARE(m_bench.login().state(), LoginState::Ready);
    QCOMPARE(m_bench.message(), QString());
    QVERIFY(!m_bench.isShown("cancelButton"));
}

void TestLoginReturn::kept_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("gone") << Status::LicenseNotFound << true;
    QTest::newRow("expired") << Status::LicenseExpired << false;
}

void TestLoginReturn::kept()
{
    QFETCH(Status, status);
    QFETCH(bool, isRemoved);
    const QTemporaryDir folder;
    auto made = std::make_unique<FakeStore>();
    auto &store = *made;
    LoginMemory memory;
    memory.secrets = std::move(made);
    memory.keptMarks = folder.filePath(u"kept.ini"_s);
    LoginDialog dialog(std::make_unique<AuthSession>(config()), Branding{}, std::move(memory));
    dialog.show();
    auto &login = *dialog.loginWidget();
    QTRY_COMPARE(login.session()->stage(), Stage::Ready);
    dialog.findChild<QAbstractButton *>(u"keepMeSignedInCheckBox"_s)->click();
    store.answer(SecretResult::Done);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"licenseKeyEdit"_s), license.key);
    dialog.findChild<QAbstractButton *>(u"signInButton"_s)->click();
    QTRY_COMPARE(login.session()->stage(), Stage::Authorized);
    store.answer(SecretResult::Done);
    static_cast<void>(store.takeCalls());
    const QSignalSpy signedOut(&login, &LoginWidget::signedOut);
    comeBackTo(static_cast<int>(status));
    QTRY_COMPARE(signedOut.size(), 1);
    const auto calls = store.takeCalls();
    QCOMPARE(calls.size(), isRemoved ? 1 : 0);
    QVERIFY(!isRemoved || calls.constFirst().startsWith("remove "));
}

QTEST_MAIN(TestLoginReturn)
#include "tst_loginreturn.moc"
