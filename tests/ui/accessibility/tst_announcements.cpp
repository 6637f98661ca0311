// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/loginbench.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// What those who listen are told by itself, and how often: once.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void rejection();
    void sameRejectionAgain();
    void whatIsGoingOn();
    void quickAnswer();
    void canceled();
    void waitAndItsEnd();
    void offlineAndBack();
    void endOfTheTime();
    void lostConnection();
    void whatIsCopied();
    void nearlyOver();
    void focusAfterASecondSignIn();

private:
    LoginBench m_bench;
};

void TestAnnouncements::rejection()
{
    QVERIFY(m_bench.openReady());
    const EventRecorder recorder;
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    QTRY_COMPARE(recorder.announcements(), QStringList{m_bench.message()});
    QCOMPARE(recorder.count(QAccessible::NameChanged, u"messageArea"_s), 1);
    // Whoever comes back to the field hears why it is wrong.
    QCOMPARE(recorder.count(QAccessible::DescriptionChanged, u"licenseKeyEdit"_s), 1);
}

void TestAnnouncements::sameRejectionAgain()
{
    QVERIFY(m_bench.openReady());
    const EventRecorder recorder;
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    QTRY_COMPARE(recorder.announcements().size(), 1);
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    QTRY_COMPARE(recorder.announcements(), QStringList({m_bench.message(), m_bench.message()}));
}

void TestAnnouncements::whatIsGoingOn()
{
    QVERIFY(m_bench.openReady());
    const EventRecorder recorder;
    auto *bar = QAccessible::queryAccessibleInterface(m_bench.widget("progressBar"));
    QVERIFY(!bar->state().busy);
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Checking the license"_s});
    QVERIFY(bar->state().busy);
    QVERIFY(bar->valueInterface() == nullptr); // nobody knows how far it is
    m_bench.press("cancelButton");
    QVERIFY(!bar->state().busy);
    QCOMPARE(recorder.announcements().size(), 1);
}

void TestAnnouncements::quickAnswer()
{
    QVERIFY(m_bench.openReady());
    const EventRecorder recorder;
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(recorder.announcements(), QStringList());
    // The focus is on Continue, and that says what it means.
    QCOMPARE(m_bench.focus(), u"continueButton"_s);
    QCOMPARE(m_bench.widget("continueButton")->accessibleDescription(), m_bench.spoken("signedInAsLabel"));
    m_bench.press("signOutButton");
    QCOMPARE(m_bench.widget("continueButton")->accessibleDescription(), QString());
}

void TestAnnouncements::canceled()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    QTRY_VERIFY(m_bench.isShown("progressBar"));
    m_bench.press("cancelButton");
    for (const auto *announcer : m_bench.dialog().findChildren<QWidget *>(u"announcer"_s))
        QCOMPARE(announcer->accessibleName(), QString());
}

void TestAnnouncements::waitAndItsEnd()
{
    QVERIFY(m_bench.openReady());
    const EventRecorder recorder;
    m_bench.server().closeAll(4201, u"rate limited, 1 seconds left"_s);
    QVERIFY(m_bench.waitForMessage());
    const auto wait = m_bench.message();
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QTRY_COMPARE(recorder.announcements(), QStringList({wait, m_bench.message()}));
    QVERIFY(m_bench.message() != wait);
}

void TestAnnouncements::offlineAndBack()
{
    const EventRecorder recorder;
    QVERIFY(m_bench.openOffline());
    const auto offline = m_bench.message();
    QTRY_COMPARE(recorder.announcements(), QStringList{offline});
    m_bench.press("retryNowButton");
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    const auto back = m_bench.message();
    QVERIFY(back.startsWith(u"The connection is back"_s));
    QTRY_COMPARE(recorder.announcements(), QStringList({offline, back}));
}

void TestAnnouncements::endOfTheTime()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-EXPIRES-1"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    const EventRecorder recorder;
    QTRY_VERIFY(recorder.announcements().join(u'\n').contains(u"Your time is over"_s)); // while pages change
}

void TestAnnouncements::lostConnection()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    const EventRecorder recorder;
    m_bench.server().dropAll();
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Connection lost, reconnecting."_s});
}

void TestAnnouncements::whatIsCopied()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    const EventRecorder recorder;
    m_bench.press("copyDetailsButton");
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Details copied"_s});
}

void TestAnnouncements::nearlyOver()
{
    QVERIFY(m_bench.openReady());
    const EventRecorder recorder;
    m_bench.signInByLicense(u"SANDBOX-EXPIRES-90"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Time left: 1 minute 30 seconds"_s});
    const auto *label = qobject_cast<QLabel *>(m_bench.widget("timeLeftLabel"));
    const auto first = label->text();
    QTRY_VERIFY(label->text() != first);
    QCOMPARE(recorder.announcements().size(), 1);
}

void TestAnnouncements::focusAfterASecondSignIn()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QTRY_COMPARE(m_bench.focus(), u"continueButton"_s);
    m_bench.widget("signOutButton")->setFocus();
    m_bench.press("signOutButton");
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    const EventRecorder recorder;
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QTRY_COMPARE(m_bench.focus(), u"continueButton"_s);
    QCOMPARE(recorder.count(QAccessible::Focus, u"continueButton"_s), 1);
    QCOMPARE(recorder.count(QAccessible::Focus, u"signOutButton"_s), 0);
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
