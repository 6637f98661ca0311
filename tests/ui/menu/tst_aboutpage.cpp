// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/version.h"
#include "tests/ui/loginbench.h"
#include "ui/menu/aboutpage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// What the program says about itself.
class TestAboutPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesVersionsAndLicenses();
    void nothingToClick();
    void returnStaysOnThePage();
};

void TestAboutPage::namesVersionsAndLicenses()
{
    QCoreApplication::setApplicationVersion(u"7.8.9"_s);
    const AboutPage page;
    const auto text = page.findChild<QPlainTextEdit *>(u"aboutView"_s)->toPlainText();
    for (const auto &part : {u"tst_aboutpage 7.8.9"_s, u"blazeauth-qt "_s + version(), u"MIT"_s,
             u"Qt "_s + QString::fromLatin1(qVersion()), u"LGPL"_s, u"https://www.qt.io"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestAboutPage::nothingToClick()
{
    const AboutPage page;
    const auto *view = page.findChild<QPlainTextEdit *>(u"aboutView"_s);
    QVERIFY(view->isReadOnly());
    QVERIFY(!(view->textInteractionFlags() & Qt::LinksAccessibleByMouse));
    QVERIFY(!(view->textInteractionFlags() & Qt::LinksAccessibleByKeyboard));
    QVERIFY(view->textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

void TestAboutPage::returnStaysOnThePage()
{
    QWidget window;
    auto *page = new AboutPage(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->begin();
    QSignalSpy left(page, &MenuPage::left);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(window.focusWidget(), &press);
    QVERIFY(left.isEmpty());
    QVERIFY(press.isAccepted()); // the form behind the page does not hear of it
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(TestAboutPage)
#include "tst_aboutpage.moc"
