// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include "session/protocol/response.h"
#include "ui/controls/contentscroll.h"
#include "ui/panel/statuspanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Where the focus goes when its place is gone, that it can be seen, and the keyboard in a small window.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void retryNowGivesItToTheField();
    void countdownGivesItToTheField();
    void retryNowInThePanelGivesItToContinue();
    void seenOnAMarkedField();
    void smallPanelScrollsByKeyboard();
    void smallFormShowsTheMessage();
    void largePanelHasNoStopForScrolling();

private:
    [[nodiscard]] ContentScroll *scrollAround(const char *objectName) const;
    [[nodiscard]] bool isInSight(const QWidget *widget) const;

    LoginBench m_bench;
};

ContentScroll *TestFocus::scrollAround(const char *objectName) const
{
    auto *widget = m_bench.widget(objectName)->parentWidget();
    while (!qobject_cast<ContentScroll *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<ContentScroll *>(widget);
}

bool TestFocus::isInSight(const QWidget *widget) const
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

void TestFocus::retryNowGivesItToTheField()
{
    for (const int tab : {licenseTab, accountTab}) {
        QVERIFY(m_bench.openOffline());
        m_bench.chooseTab(tab);
        m_bench.widget("retryNowButton")->setFocus();
        m_bench.pressKey(Qt::Key_Space);
        QVERIFY(!m_bench.isShown("retryNowButton"));
        QCOMPARE(m_bench.focus(), tab == licenseTab ? u"licenseKeyEdit"_s : u"eMailOrLoginEdit"_s);
        QVERIFY(m_bench.waitForStage(Stage::Ready));
    }
}

void TestFocus::countdownGivesItToTheField()
{
    QVERIFY(m_bench.openReady());
    m_bench.widget("signInButton")->setFocus();
    m_bench.server().closeAll(4201, u"told to"_s);
    QVERIFY(m_bench.waitForStage(Stage::Waiting));
    QVERIFY(!m_bench.button("signInButton")->isEnabled());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
}

void TestFocus::retryNowInThePanelGivesItToContinue()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    auto *panel = m_bench.dialog().findChild<StatusPanel *>();
    panel->setConnectionMessage(messageFor(Failure{}));
    QVERIFY(m_bench.isShown("connectionRetryNowButton"));
    m_bench.widget("connectionRetryNowButton")->setFocus();
    panel->setConnectionMessage(std::nullopt);
    QCOMPARE(m_bench.focus(), u"continueButton"_s);
}

void TestFocus::seenOnAMarkedField()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    auto *field = m_bench.edit("licenseKeyEdit");
    QVERIFY(field->hasFocus());
    const auto theme = themeAround(*field);
    const auto image = field->grab().toImage();
    const auto at = [&](int y) { return image.pixelColor(image.width() / 2, y); };
    QCOMPARE(at(0), theme.colorOf(Tone::Error));
    QCOMPARE(at(2 * Size::focusLine), theme.accentLine);
}

void TestFocus::smallPanelScrollsByKeyboard()
{
    QVERIFY(m_bench.openReady());
    m_bench.dialog().resize(360, 480);
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    auto *scroll = scrollAround("signedInAsLabel");
    auto *bar = scroll->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(!scroll->accessibleName().isEmpty());
    QTest::keyClick(m_bench.dialog().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"signOutButton"_s);
    QTest::keyClick(m_bench.dialog().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"menuButton"_s);
    QTest::keyClick(m_bench.dialog().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_bench.dialog().focusWidget(), scroll);
    for (int i = 0; i < 5; ++i)
        m_bench.pressKey(Qt::Key_PageDown);
    QCOMPARE(bar->value(), bar->maximum());
    m_bench.pressKey(Qt::Key_Return); // continues, as anywhere in the panel
    QTRY_COMPARE(m_bench.dialog().result(), int(QDialog::Accepted));
}

void TestFocus::smallFormShowsTheMessage()
{
    QVERIFY(m_bench.openReady());
    m_bench.dialog().resize(360, 480);
    m_bench.signInByAccount(u"203@sandbox.test"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForMessage());
    const auto title =
        messageFor(Rejection{.packet = Packet::AuthorizeByCredentials, .number = 203, .entitlement = {}})
            .words.title;
    const QLabel *shown = nullptr;
    for (const auto *label : m_bench.widget("messageArea")->findChildren<QLabel *>()) {
        if (label->text() == title)
            shown = label;
    }
    QVERIFY(shown);
    QVERIFY(scrollAround("messageArea")->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(isInSight(shown));
    QCOMPARE(m_bench.focus(), u"licenseKeyOptionalEdit"_s);
    QVERIFY(isInSight(m_bench.widget("licenseKeyOptionalEdit")));
}

void TestFocus::largePanelHasNoStopForScrolling()
{
    QVERIFY(m_bench.openReady());
    m_bench.dialog().resize(600, 1000);
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(scrollAround("signedInAsLabel")->verticalScrollBar()->maximum(), 0);
    QCOMPARE(scrollAround("signedInAsLabel")->focusPolicy(), Qt::NoFocus);
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
