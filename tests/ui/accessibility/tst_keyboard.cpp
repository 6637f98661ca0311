// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/pages.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The window from its first frame on with nothing but keys, each given to whatever has the focus.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void byLicense();
    void byAccount();
    void withAnotherLicense();
    void cancel();
    void retry();
    void tabsByArrows_data();
    void tabsByArrows();
    void messageButtons();
    void panel();
    void menuPages();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    LoginBench m_bench;
};

void TestKeyboard::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    strike(m_bench.dialog(), key, modifiers);
}

void TestKeyboard::type(const QString &text)
{
    strike(m_bench.dialog(), text);
}

void TestKeyboard::byLicense()
{
    m_bench.open(m_bench.config());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    type(u"SANDBOX-103"_s); // whether it is connected or not
    key(Qt::Key_Return);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    type(u"SANDBOX-OK"_s); // over the wrong one, which is selected
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-OK"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"signInButton"_s);
    key(Qt::Key_Space);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(m_bench.focus(), u"continueButton"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(m_bench.dialog().result(), int(QDialog::Accepted));
}

void TestKeyboard::byAccount()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    key(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(m_bench.focus(), u"eMailOrLoginEdit"_s);
    type(u"user@example.com"_s);
    key(Qt::Key_Tab);
    type(u"weak-password"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"showPasswordButton"_s);
    key(Qt::Key_Space);
    QCOMPARE(m_bench.edit("passwordEdit")->echoMode(), QLineEdit::Normal);
    key(Qt::Key_Tab, Qt::ShiftModifier);
    key(Qt::Key_Return);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.focus(), u"passwordEdit"_s);
    QCOMPARE(m_bench.edit("passwordEdit")->text(), QString());
    QCOMPARE(m_bench.edit("passwordEdit")->echoMode(), QLineEdit::Password);
    type(u"strong-password"_s);
    key(Qt::Key_I, Qt::AltModifier);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    key(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(m_bench.dialog().result(), int(QDialog::Accepted));
}

void TestKeyboard::withAnotherLicense()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    key(Qt::Key_A, Qt::AltModifier);
    type(u"unlicensed@example.com"_s);
    key(Qt::Key_P, Qt::AltModifier);
    type(u"strong-password"_s);
    key(Qt::Key_Return);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.focus(), u"licenseKeyOptionalEdit"_s); // which is asked for
    type(u"FRESH-123456"_s);
    key(Qt::Key_Return);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
}

void TestKeyboard::cancel()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    type(u"SANDBOX-SILENT"_s);
    key(Qt::Key_Return);
    QVERIFY(m_bench.isShown("cancelButton"));
    key(Qt::Key_Escape);
    QVERIFY(!m_bench.isShown("cancelButton"));
    QVERIFY(m_bench.dialog().isVisible());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-SILENT"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"cancelButton"_s);
    key(Qt::Key_Return);
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.focus(), u"signInButton"_s);
}

void TestKeyboard::retry()
{
    QVERIFY(m_bench.openOffline());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    QVERIFY(m_bench.message().startsWith(u"The connection is back"_s));
}

void TestKeyboard::tabsByArrows_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("forward");
    QTest::addColumn<Qt::Key>("backward");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void TestKeyboard::tabsByArrows()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, forward);
    QFETCH(Qt::Key, backward);
    QVERIFY(m_bench.openReady());
    m_bench.dialog().setLayoutDirection(direction);
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    const auto *tabs = qobject_cast<QTabBar *>(m_bench.widget("tabs"));
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(m_bench.focus(), u"tabs"_s);
    key(forward);
    QCOMPARE(tabs->currentIndex(), accountTab);
    QCOMPARE(m_bench.focus(), u"tabs"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"eMailOrLoginEdit"_s);
    key(Qt::Key_Tab, Qt::ShiftModifier);
    key(backward);
    QCOMPARE(tabs->currentIndex(), licenseTab);
}

void TestKeyboard::messageButtons()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    type(u"SANDBOX-103"_s);
    key(Qt::Key_Return);
    QVERIFY(m_bench.waitForMessage());
    for (int i = 0; i < 10 && m_bench.focus() != "editLicenseKeyButton"_L1; ++i)
        key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"editLicenseKeyButton"_s);
    key(Qt::Key_Space);
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->selectedText(), u"SANDBOX-103"_s);
}

void TestKeyboard::panel()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    type(u"SANDBOX-OK"_s);
    key(Qt::Key_Return);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    key(Qt::Key_Escape);
    QVERIFY(m_bench.dialog().isVisible());
    key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"signOutButton"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    m_bench.pressKey(Qt::Key_Return); // in the same millisecond as the one before, it would be held
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    key(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(m_bench.isShown("licenseKeyEdit"));
}

void TestKeyboard::menuPages()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    for (int i = 0; i < 10 && m_bench.focus() != "menuButton"_L1; ++i)
        key(Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"menuButton"_s);
    key(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    key(Qt::Key_P); // which is underlined in Proxy
    QCOMPARE(m_bench.focus(), u"systemProxyButton"_s);
    key(Qt::Key_Down);
    QCOMPARE(m_bench.focus(), u"noProxyButton"_s);
    key(Qt::Key_Down);
    QCOMPARE(m_bench.focus(), u"manualProxyButton"_s);
    QVERIFY(qobject_cast<QRadioButton *>(m_bench.button("manualProxyButton"))->isChecked());
    key(Qt::Key_Escape);
    QCOMPARE(m_bench.focus(), u"menuButton"_s);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
