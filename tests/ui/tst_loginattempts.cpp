// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One attempt to sign in, from the press on the button to its end, whatever comes between.
class TestLoginAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void signInWhileConnectingIsQueued();
    void cancelWhileQueued();
    void cancelWhileChecking();
    void signInAgainDoesNothing();
    void heldReturnIsOneAttempt_data();
    void heldReturnIsOneAttempt();
    void progressAfterAWhile();
    void transportFaults_data();
    void transportFaults();
    void silenceEndsInTime();
    void offlineSignInReconnects();
    void retryNowReconnects();
    void lostWhileIdleComesBackQuietly();
    void ownDoingsOutliveTheConnection();
    void typingWakes();
    void waitOutlastsTheWindow();
    void rejectionStaysWhileWaiting();
    void waitCountsDownAndEnds();
    void deletedWhileAuthorizing();
    void escapeWithoutAnAttempt();

private:
    [[nodiscard]] int requests(const QSignalSpy &spy, int type) const;

    LoginBench m_bench;
};

int TestLoginAttempts::requests(const QSignalSpy &spy, int type) const
{
    return int(std::ranges::count_if(spy, [type](const QList<QVariant> &arguments) {
        return arguments.first().toJsonObject().value(u"type"_s).toInt() == type;
    }));
}

void TestLoginAttempts::signInWhileConnectingIsQueued()
{
    m_bench.open(m_bench.config());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QCOMPARE(m_bench.login().state(), LoginState::Queued);
    QVERIFY(m_bench.isShown("cancelButton"));
    QVERIFY(m_bench.edit("licenseKeyEdit")->isReadOnly());
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QVERIFY(m_bench.isShown("statusPanel"));
}

void TestLoginAttempts::cancelWhileQueued()
{
    m_bench.open(m_bench.config());
    QSignalSpy canceled(&m_bench.login(), &LoginWidget::canceled);
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    m_bench.pressKey(Qt::Key_Escape);
    QTRY_COMPARE(canceled.count(), 1);
    QVERIFY(!m_bench.isShown("cancelButton"));
    QVERIFY(!m_bench.edit("licenseKeyEdit")->isReadOnly());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready)); // connecting went on
    QCOMPARE(m_bench.login().state(), LoginState::Ready);
    QCOMPARE(m_bench.message(), QString());
}

void TestLoginAttempts::cancelWhileChecking()
{
    QVERIFY(m_bench.openReady());
    QSignalSpy canceled(&m_bench.login(), &LoginWidget::canceled);
    QSignalSpy authorized(&m_bench.login(), &LoginWidget::authorized);
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    QCOMPARE(m_bench.login().state(), LoginState::Working);
    m_bench.press("cancelButton");
    QTRY_COMPARE(canceled.count(), 1);
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-SILENT"_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QCOMPARE(m_bench.message(), QString());
    // And the next attempt is not disturbed by the one before.
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QTRY_COMPARE(authorized.count(), 1);
}

void TestLoginAttempts::signInAgainDoesNothing()
{
    QVERIFY(m_bench.openReady());
    QSignalSpy sent(&m_bench.server(), &Sandbox::SandboxServer::requestReceived);
    m_bench.signInByLicense(u"SANDBOX-SLOW-100"_s);
    m_bench.press("signInButton");
    QTest::keyClick(m_bench.widget("licenseKeyEdit"), Qt::Key_Return);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(requests(sent, 2), 1);
}

void TestLoginAttempts::heldReturnIsOneAttempt_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isTold");
    for (const auto &target : {u"licenseKeyEdit"_s, u"signInButton"_s}) {
        QTest::addRow("told as a repeat, %s", qPrintable(target)) << target << true;
        QTest::addRow("released and pressed, %s", qPrintable(target)) << target << false;
    }
}

void TestLoginAttempts::heldReturnIsOneAttempt()
{
    QFETCH(QString, target);
    QFETCH(bool, isTold);
    constexpr quint64 begin = 1000;
    constexpr quint64 interval = 40;
    QVERIFY(m_bench.openReady());
    QSignalSpy sent(&m_bench.server(), &Sandbox::SandboxServer::requestReceived);
    m_bench.type("licenseKeyEdit", u"SANDBOX-103"_s);
    m_bench.widget(target.toLatin1().constData())->setFocus();
    const auto send = [this](QEvent::Type type, quint64 time, bool isRepeat) {
        QKeyEvent event(type, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isRepeat);
        event.setTimestamp(time);
        QCoreApplication::sendEvent(m_bench.dialog().focusWidget(), &event);
    };
    send(QEvent::KeyPress, begin, false);
    for (quint64 i = 1; i < 200; ++i) {
        if (i == 100)
            QVERIFY(m_bench.waitForMessage()); // and still held when it is rejected
        send(QEvent::KeyRelease, begin + i * interval, isTold);
        send(QEvent::KeyPress, begin + i * interval, isTold);
    }
    QCOMPARE(m_bench.login().state(), LoginState::Rejected);
    QCOMPARE(requests(sent, 2), 1);
    // Let go, and pressed again, it is another.
    send(QEvent::KeyRelease, begin + 200 * interval, false);
    send(QEvent::KeyPress, begin + 205 * interval, false);
    QTRY_COMPARE(requests(sent, 2), 2);
}

void TestLoginAttempts::progressAfterAWhile()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    QVERIFY(!m_bench.isShown("progressBar"));
    const auto height = m_bench.widget("signInButton")->y();
    QTRY_VERIFY(m_bench.isShown("progressBar"));
    QCOMPARE(qobject_cast<QLabel *>(m_bench.widget("progressLabel"))->text(), u"Checking the license"_s);
    QCOMPARE(m_bench.widget("signInButton")->y(), height); // nothing jumps
    m_bench.pressKey(Qt::Key_Escape);
    QVERIFY(!m_bench.isShown("progressBar"));
    QVERIFY(m_bench.waitForStage(Stage::Ready));
}

void TestLoginAttempts::transportFaults_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("dropped") << u"DROP"_s << FailureKind::Network;
    QTest::newRow("no JSON") << u"GARBAGE"_s << FailureKind::Protocol;
    QTest::newRow("binary") << u"BINARY"_s << FailureKind::Protocol;
    QTest::newRow("too large") << u"HUGE"_s << FailureKind::Protocol;
}

void TestLoginAttempts::transportFaults()
{
    QFETCH(QString, word);
    QFETCH(FailureKind, kind);
    QVERIFY(m_bench.openReady());
    QSignalSpy failed(m_bench.login().session(), &AuthSession::failed);
    m_bench.signInByAccount(word + u"@sandbox.test"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForMessage());
    const auto failure = failed.first().first().value<Failure>();
    QCOMPARE(failure.kind(), kind);
    QCOMPARE(m_bench.message(), messageFor(failure).spoken());
    QCOMPARE(m_bench.edit("eMailOrLoginEdit")->text(), word + u"@sandbox.test"_s);
    QCOMPARE(m_bench.edit("passwordEdit")->text(), u"strong-password"_s);
    QVERIFY(m_bench.isShown("retryNowButton"));
}

void TestLoginAttempts::silenceEndsInTime()
{
    auto config = m_bench.config();
    config.deadlines.authorize = 50ms;
    m_bench.open(config);
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    QVERIFY(m_bench.waitForMessage());
    const Failure failure{
        .cause = FailureCause::AuthorizeTimeout, .detail = {}, .status = {}, .retryAfter = {}};
    QCOMPARE(m_bench.message(), messageFor(failure).spoken());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-SILENT"_s);
}

void TestLoginAttempts::offlineSignInReconnects()
{
    QVERIFY(m_bench.openOffline());
    QCOMPARE(m_bench.spoken("connectionIndicator"), u"Connection: offline"_s);
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QCOMPARE(m_bench.message(), QString());
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
}

void TestLoginAttempts::retryNowReconnects()
{
    QVERIFY(m_bench.openOffline());
    m_bench.type("licenseKeyEdit", u"SANDBOX-OK"_s);
    QVERIFY(m_bench.isShown("retryNowButton"));
    m_bench.press("retryNowButton");
    QCOMPARE(m_bench.login().state(), LoginState::Preparing);
    QVERIFY(m_bench.isShown("cancelButton"));
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QCOMPARE(m_bench.message(), messageFor(Event::ConnectionBack).spoken());
    QCOMPARE(m_bench.login().state(), LoginState::Ready); // signs in only when asked
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-OK"_s);
}

void TestLoginAttempts::lostWhileIdleComesBackQuietly()
{
    QVERIFY(m_bench.openReady());
    m_bench.type("licenseKeyEdit", u"half a ke"_s);
    m_bench.server().dropAll();
    QVERIFY(m_bench.waitForStage(Stage::Closed));
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QCOMPARE(m_bench.message(), QString());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"half a ke"_s);
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
}

void TestLoginAttempts::ownDoingsOutliveTheConnection()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    const auto port = static_cast<quint16>(m_bench.server().url().port());
    m_bench.server().stopListening();
    m_bench.server().dropAll();
    QVERIFY(m_bench.waitForStage(Stage::Closed));
    QSignalSpy failed(m_bench.login().session(), &AuthSession::failed);
    m_bench.press("signOutButton");
    QTRY_VERIFY(!failed.isEmpty()); // in the background
    QCOMPARE(m_bench.message(), messageFor(Event::SignedOut).spoken());
    QCOMPARE(m_bench.spoken("connectionIndicator"), u"Connection: offline"_s);
    QVERIFY(m_bench.server().listen(QHostAddress::LocalHost, port));
}

void TestLoginAttempts::typingWakes()
{
    auto config = m_bench.config();
    config.sleepAfter = 60ms;
    m_bench.open(config);
    QVERIFY(m_bench.waitForStage(Stage::Asleep));
    QCOMPARE(m_bench.spoken("connectionIndicator"), u"Connection: asleep"_s);
    QCOMPARE(m_bench.message(), QString());
    m_bench.type("licenseKeyEdit", u"S"_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QVERIFY(m_bench.waitForStage(Stage::Asleep));
    m_bench.widget("signInButton")->setFocus();
    QVERIFY(m_bench.waitForStage(Stage::Ready));
}

void TestLoginAttempts::waitOutlastsTheWindow()
{
    auto config = m_bench.config();
    m_bench.openLasting(config);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    m_bench.signInByLicense(u"SANDBOX-CLOSE-4201-2"_s);
    QVERIFY(m_bench.waitForStage(Stage::Waiting));
    m_bench.openLasting(config);
    QVERIFY(m_bench.waitForStage(Stage::Waiting));
    QCOMPARE(m_bench.message(), messageFor(Event::WaitGoesOn).spoken());
    QVERIFY(!m_bench.button("signInButton")->isEnabled());
    QVERIFY(m_bench.button("signInButton")->text().startsWith("Try again in 0:0"_L1));
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QCOMPARE(m_bench.message(), messageFor(Event::WaitOver).spoken());
    QVERIFY(m_bench.button("signInButton")->isEnabled());
}

void TestLoginAttempts::rejectionStaysWhileWaiting()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    const auto rejection = m_bench.message();
    m_bench.server().closeAll(4201, u"rate limited, 1 seconds left"_s);
    QVERIFY(m_bench.waitForStage(Stage::Waiting));
    QCOMPARE(m_bench.message(), rejection);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QCOMPARE(m_bench.message(), rejection);
}

void TestLoginAttempts::waitCountsDownAndEnds()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-CLOSE-4201-1"_s);
    QVERIFY(m_bench.waitForStage(Stage::Waiting));
    QCOMPARE(m_bench.button("signInButton")->text(), u"Try again in 0:01"_s);
    QVERIFY(!m_bench.button("signInButton")->isEnabled());
    m_bench.pressKey(Qt::Key_Return); // does nothing
    QCOMPARE(m_bench.stage(), Stage::Waiting);
    QVERIFY(m_bench.waitForStage(Stage::Ready)); // by itself
    QVERIFY(m_bench.button("signInButton")->isEnabled());
    QCOMPARE(m_bench.button("signInButton")->text().remove(u'&'), u"Sign in"_s);
    QCOMPARE(m_bench.message(), messageFor(Event::WaitOver).spoken());
    QCOMPARE(m_bench.login().state(), LoginState::Ready); // the sign-in only when asked
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-CLOSE-4201-1"_s);
}

void TestLoginAttempts::deletedWhileAuthorizing()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    m_bench.open(m_bench.config()); // deletes the window before
    QVERIFY(m_bench.waitForStage(Stage::Ready));
}

void TestLoginAttempts::escapeWithoutAnAttempt()
{
    QVERIFY(m_bench.openReady());
    m_bench.type("licenseKeyEdit", u"ABCDEF"_s);
    m_bench.pressKey(Qt::Key_Escape);
    QVERIFY(m_bench.dialog().isVisible());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABCDEF"_s);
}

QTEST_MAIN(TestLoginAttempts)
#include "tst_loginattempts.moc"
