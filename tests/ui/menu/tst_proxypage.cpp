// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/menu/proxypage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The page of the proxy by itself.
class TestProxyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void beginsAtWhatHolds_data();
    void beginsAtWhatHolds();
    void savesWhatIsShown_data();
    void savesWhatIsShown();
    void arrowsChoose();
    void mnemonicsAreUnique();
};

void TestProxyPage::beginsAtWhatHolds_data()
{
    QTest::addColumn<ProxyPreference>("preference");
    QTest::addColumn<QString>("focus");
    QTest::newRow("system") << ProxyPreference(SystemsProxy()) << u"systemProxyButton"_s;
    QTest::newRow("none") << ProxyPreference(WithoutProxy()) << u"noProxyButton"_s;
    QTest::newRow("manual") << ProxyPreference(ManualProxy{.host = u"proxy"_s, .port = 1})
                            << u"manualProxyButton"_s;
}

void TestProxyPage::beginsAtWhatHolds()
{
    QFETCH(ProxyPreference, preference);
    QFETCH(QString, focus);
    ProxyPage page;
    page.setPreference(preference);
    page.show();
    page.begin();
    QCOMPARE(page.focusWidget()->objectName(), focus);
    QVERIFY(qobject_cast<QAbstractButton *>(page.focusWidget())->isChecked());
}

void TestProxyPage::savesWhatIsShown_data()
{
    beginsAtWhatHolds_data();
}

void TestProxyPage::savesWhatIsShown()
{
    QFETCH(ProxyPreference, preference);
    ProxyPage page;
    QSignalSpy saved(&page, &ProxyPage::saved);
    page.setPreference(preference);
    page.show();
    page.begin();
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QVERIFY(saved.constFirst().constFirst().value<ProxyPreference>() == preference);
}

void TestProxyPage::arrowsChoose()
{
    ProxyPage page;
    page.show();
    page.begin();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QCOMPARE(page.focusWidget()->objectName(), u"noProxyButton"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QVERIFY(page.findChild<QWidget *>(u"proxyHostEdit"_s)->isVisible());
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab); // leaves the group
    QCOMPARE(page.focusWidget()->objectName(), u"proxyHostEdit"_s);
}

void TestProxyPage::mnemonicsAreUnique()
{
    const ProxyPage page;
    QStringList texts;
    for (const auto *button : page.findChildren<QAbstractButton *>())
        texts += button->text();
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            texts += label->text();
    }
    QString seen;
    for (const auto &text : texts) {
        if (const auto at = text.indexOf(u'&'); at >= 0) {
            QVERIFY2(!seen.contains(text.at(at + 1), Qt::CaseInsensitive), qPrintable(text));
            seen += text.at(at + 1);
        }
    }
    QCOMPARE(seen.size(), 11);
}

QTEST_MAIN(TestProxyPage)
#include "tst_proxypage.moc"
