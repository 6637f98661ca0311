// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// What the window shows of who signed in, and how it ends.
class TestStatusPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void license();
    void hasNoScrollBarAtFirst();
    void keyIsHeldBack();
    void account();
    void missingValuesHaveNoRow();
    void continueAccepts();
    void returnContinues();
    void closingIsNoContinue();
    void signOutComesBackToTheForm();
    void expiryComesBackToTheForm();
    void expiryWithoutAConnection();
    void lostConnectionKeepsThePanel();
    void signOutWithoutAConnection();
    void signedOutByTheServer();

private:
    LoginBench m_bench;
};

namespace {

/// How often something has been shown.
class ShowCount final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            ++count;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

void TestStatusPanel::license()
{
    QVERIFY(m_bench.openReady());
    QSignalSpy authorized(&m_bench.login(), &LoginWidget::authorized);
    m_bench.signInByLicense(u"ABCDEF-123456"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QTRY_COMPARE(authorized.count(), 1);
    QVERIFY(m_bench.isShown("statusPanel"));
    QVERIFY(!m_bench.isShown("licenseKeyEdit"));
    QCOMPARE(m_bench.spoken("signedInAsLabel"), u"Signed in as: AB…56"_s);
    QCOMPARE(m_bench.spoken("levelsView"), u"Levels: tier pro"_s);
    QCOMPARE(m_bench.spoken("commentLabel"), u"Comment: main seat"_s);
    QCOMPARE(m_bench.spoken("ipAddressLabel"), u"IP address: 203.0.113.10"_s);
    QVERIFY(m_bench.spoken("timeLeftLabel").startsWith(u"Time left: "_s));
    const auto end = m_bench.dialog().grant()->expiry()->date();
    QCOMPARE(m_bench.spoken("expiresLabel"),
        u"Expires: "_s + m_bench.dialog().locale().toString(end.toLocalTime(), QLocale::LongFormat));
    QCOMPARE(m_bench.widget("expiresLabel")->toolTip(), end.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
    QVERIFY(!m_bench.isShown("licenseRequiredLabel"));
    QVERIFY(!m_bench.isShown("clockHintLabel"));
    QCOMPARE(m_bench.focus(), u"continueButton"_s);
}

/// Nor for a moment, before it is laid out again.
void TestStatusPanel::hasNoScrollBarAtFirst()
{
    QVERIFY(m_bench.openReady());
    m_bench.dialog().grab();
    ShowCount shows;
    m_bench.widget("statusPanel")
        ->findChild<QScrollArea *>()
        ->verticalScrollBar()
        ->installEventFilter(&shows);
    connect(m_bench.login().session(), &AuthSession::authorized, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_bench.dialog().grab(); }, Qt::QueuedConnection);
    });
    m_bench.signInByLicense(u"ABCDEF-123456"_s);
    QTRY_COMPARE(m_bench.focus(), u"continueButton"_s);
    QCOMPARE(shows.count, 0);
}

void TestStatusPanel::keyIsHeldBack()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"ABCDEF-123456"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), QString()); // hidden fields can be read, too
    m_bench.press("signOutButton");
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABCDEF-123456"_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    m_bench.pressKey(Qt::Key_Return);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.server().closeAll(4100, u"disconnected"_s);
    QVERIFY(m_bench.waitForStage(Stage::Closed));
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABCDEF-123456"_s);
}

void TestStatusPanel::account()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(u"user@example.com"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(m_bench.spoken("signedInAsLabel"), u"Signed in as: user@example.com"_s);
    QCOMPARE(m_bench.spoken("licenseRequiredLabel"), u"License required: Yes"_s);
    QCOMPARE(m_bench.edit("passwordEdit")->text(), QString());
}

void TestStatusPanel::missingValuesHaveNoRow()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(u"testuser"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(m_bench.spoken("levelsView"), u"Levels: free"_s);
    QVERIFY(!m_bench.isShown("timeLeftLabel"));
    QVERIFY(!m_bench.isShown("expiresLabel"));
    const auto hasAddress = m_bench.dialog().grant()->ipAddress().has_value();
    QCOMPARE(m_bench.isShown("ipAddressLabel"), hasAddress);
}

void TestStatusPanel::continueAccepts()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.press("continueButton");
    QTRY_COMPARE(m_bench.dialog().result(), int(QDialog::Accepted));
    QVERIFY(!m_bench.dialog().isVisible());
    QVERIFY(m_bench.dialog().grant());
}

void TestStatusPanel::returnContinues()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_bench.dialog().focusWidget(), &held);
    QVERIFY(m_bench.dialog().isVisible()); // the Return that signed in may still be held
    m_bench.pressKey(Qt::Key_Return);
    QTRY_COMPARE(m_bench.dialog().result(), int(QDialog::Accepted));
}

void TestStatusPanel::closingIsNoContinue()
{
    QVERIFY(m_bench.openReady());
    QSignalSpy finished(&m_bench.dialog(), &QDialog::finished);
    m_bench.dialog().close();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_bench.dialog().result(), int(QDialog::Rejected));
}

void TestStatusPanel::signOutComesBackToTheForm()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QSignalSpy signedOut(&m_bench.login(), &LoginWidget::signedOut);
    m_bench.press("signOutButton");
    QTRY_COMPARE(signedOut.count(), 1);
    QVERIFY(!m_bench.isShown("statusPanel"));
    QVERIFY(m_bench.message().contains(u"signed out"_s));
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QVERIFY(!m_bench.dialog().grant());
    // What is hidden is not read either.
    for (const auto *name :
        {"signedInAsLabel", "timeLeftLabel", "levelsView", "commentLabel", "ipAddressLabel"})
        QCOMPARE(m_bench.widget(name)->accessibleName(), QString());
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QVERIFY(m_bench.message().contains(u"signed out"_s));
}

void TestStatusPanel::expiryComesBackToTheForm()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-EXPIRES-1"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(m_bench.spoken("timeLeftLabel"), u"Time left: 1 second"_s);
    QSignalSpy expired(&m_bench.login(), &LoginWidget::expired);
    QVERIFY(expired.wait());
    QCOMPARE(expired.count(), 1);
    QVERIFY(!m_bench.isShown("statusPanel"));
    QCOMPARE(m_bench.message(), messageFor(Event::TimeOver).spoken());
    QVERIFY(!m_bench.dialog().grant());
}

void TestStatusPanel::expiryWithoutAConnection()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-EXPIRES-1"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QSignalSpy expired(&m_bench.login(), &LoginWidget::expired);
    m_bench.server().dropAll();
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QVERIFY(m_bench.isShown("statusPanel"));
    QVERIFY(expired.wait());
    QVERIFY(!m_bench.isShown("statusPanel"));
    QCOMPARE(m_bench.message(), messageFor(Event::TimeOver).spoken());
}

void TestStatusPanel::lostConnectionKeepsThePanel()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QSignalSpy lost(&m_bench.login(), &LoginWidget::connectionLost);
    m_bench.server().dropAll();
    QVERIFY(lost.wait());
    QVERIFY(m_bench.isShown("statusPanel"));
    QVERIFY(m_bench.dialog().grant());
    QCOMPARE(m_bench.spoken("connectionMessageArea"), u"Connection lost, reconnecting."_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QCOMPARE(m_bench.spoken("connectionMessageArea"), QString());
    QVERIFY(m_bench.isShown("statusPanel"));
}

void TestStatusPanel::signOutWithoutAConnection()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.server().dropAll();
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QSignalSpy signedOut(&m_bench.login(), &LoginWidget::signedOut);
    m_bench.press("signOutButton");
    QTRY_COMPARE(signedOut.count(), 1);
    QVERIFY(!m_bench.isShown("statusPanel"));
}

void TestStatusPanel::signedOutByTheServer()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QSignalSpy closed(&m_bench.login(), &LoginWidget::closed);
    m_bench.server().closeAll(4100, u"disconnected"_s);
    QVERIFY(closed.wait());
    QCOMPARE(m_bench.stage(), Stage::Closed); // and no reconnecting
    QVERIFY(m_bench.isShown("retryNowButton"));
}

QTEST_MAIN(TestStatusPanel)
#include "tst_statuspanel.moc"
