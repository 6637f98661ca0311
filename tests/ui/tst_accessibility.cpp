// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QTabBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Names and roles as assistive technology sees them, and the keyboard.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesAndRoles_data();
    void namesAndRoles();
    void retryNow();
    void tabNames();
    void tabsByAction();
    void tabsSayWhereTheFocusIs();
    void passwordIsAPassword();
    void alertSaysTheWholeMessage();
    void panelNamesAndRoles();
    void tabOrder();
    void mnemonics_data();
    void mnemonics();
    void targetsAreLargeEnough();

private:
    [[nodiscard]] QAccessibleInterface *interface(const char *objectName) const;

    LoginBench m_bench;
};

QAccessibleInterface *TestAccessibility::interface(const char *objectName) const
{
    return QAccessible::queryAccessibleInterface(m_bench.widget(objectName));
}

void TestAccessibility::namesAndRoles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    const auto row = [](const char *objectName, const QString &name, QAccessible::Role role) {
        QTest::newRow(objectName) << name << int(role);
    };
    row("licenseKeyEdit", u"License key"_s, QAccessible::EditableText);
    row("eMailOrLoginEdit", u"E-mail or login"_s, QAccessible::EditableText);
    row("passwordEdit", u"Password"_s, QAccessible::EditableText);
    row("licenseKeyOptionalEdit", u"License key (optional)"_s, QAccessible::EditableText);
    row("signInButton", u"Sign in"_s, QAccessible::Button);
    row("cancelButton", u"Cancel"_s, QAccessible::Button);
    row("continueButton", u"Continue"_s, QAccessible::Button);
    row("signOutButton", u"Sign out"_s, QAccessible::Button);
    row("showPasswordButton", u"Show password"_s, QAccessible::CheckBox);
    row("iAlsoHaveALicenseKeyButton", u"I also have a license key"_s, QAccessible::Button);
    row("messageArea", {}, QAccessible::AlertMessage);
    row("levelsView", u"Levels"_s, QAccessible::StaticText); // that of its caption, as long as it is empty
    row("connectionIndicator", u"Connection: connecting"_s, QAccessible::StaticText);
    row("progressBar", u"Progress"_s, QAccessible::ProgressBar);
}

void TestAccessibility::namesAndRoles()
{
    QFETCH(QString, name);
    QFETCH(int, role);
    m_bench.open(m_bench.config());
    auto *found = interface(QTest::currentDataTag());
    QVERIFY(found);
    QCOMPARE(found->text(QAccessible::Name), name);
    QCOMPARE(int(found->role()), role);
}

void TestAccessibility::retryNow()
{
    QVERIFY(m_bench.openOffline());
    auto *found = interface("retryNowButton");
    QCOMPARE(found->text(QAccessible::Name), u"Retry now"_s);
    QCOMPARE(int(found->role()), int(QAccessible::Button));
}

void TestAccessibility::tabNames()
{
    m_bench.open(m_bench.config());
    auto *tabs = interface("tabs");
    QCOMPARE(int(tabs->role()), int(QAccessible::PageTabList));
    QStringList names;
    for (int i = 0; i < tabs->childCount(); ++i) {
        auto *tab = tabs->child(i);
        QCOMPARE(int(tab->role()), int(QAccessible::PageTab));
        QCOMPARE(tab->parent(), tabs);
        QCOMPARE(tabs->indexOfChild(tab), i);
        QCOMPARE(tabs->childAt(tab->rect().center().x(), tab->rect().center().y()), tab);
        names += tab->text(QAccessible::Name);
    }
    QCOMPARE(names, QStringList({u"License key"_s, u"Account"_s}));
    QCOMPARE(tabs->child(2), nullptr);
    QCOMPARE(tabs->child(-1), nullptr);
}

void TestAccessibility::tabsByAction()
{
    QVERIFY(m_bench.openReady());
    auto *tabs = interface("tabs");
    auto *account = tabs->child(accountTab);
    QVERIFY(tabs->child(licenseTab)->state().selected);
    QVERIFY(account->state().selectable && !account->state().selected);
    account->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(account->state().selected);
    QVERIFY(!tabs->child(licenseTab)->state().selected);
    QVERIFY(m_bench.isShown("passwordEdit"));
    QCOMPARE(account->actionInterface()->keyBindingsForAction(QAccessibleActionInterface::pressAction()),
        QStringList{QKeySequence(u"Alt+A"_s).toString(QKeySequence::NativeText)});
}

void TestAccessibility::tabsSayWhereTheFocusIs()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    auto *tabs = interface("tabs");
    QVERIFY(!tabs->child(licenseTab)->state().focused);
    QCOMPARE(tabs->focusChild(), nullptr);
    tabs->child(accountTab)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_bench.focus(), u"tabs"_s);
    QVERIFY(tabs->child(accountTab)->state().focused);
    QVERIFY(!tabs->child(licenseTab)->state().focused);
    QCOMPARE(tabs->focusChild(), tabs->child(accountTab));
}

void TestAccessibility::passwordIsAPassword()
{
    m_bench.open(m_bench.config());
    QVERIFY(interface("passwordEdit")->state().passwordEdit);
    QVERIFY(interface("showPasswordButton")->state().checkable);
}

void TestAccessibility::alertSaysTheWholeMessage()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(interface("messageArea")->text(QAccessible::Name),
        u"This license has expired. The time of this license is over, or it has none. "
        "Renew it with the vendor, or enter another key. LicenseExpired · 103"_s);
    QVERIFY(!interface("messageArea")->state().invisible);
}

void TestAccessibility::panelNamesAndRoles()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(u"user@example.com"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    for (const auto &[objectName, beginning] : std::initializer_list<std::pair<const char *, QString>>{
             {"signedInAsLabel", u"Signed in as: user@example.com"_s}, {"levelsView", u"Levels: tier pro"_s},
             {"commentLabel", u"Comment: main account"_s}, {"timeLeftLabel", u"Time left: "_s},
             {"expiresLabel", u"Expires: "_s}, {"ipAddressLabel", u"IP address: 203.0.113.10"_s},
             {"licenseRequiredLabel", u"License required: Yes"_s}}) {
        auto *found = interface(objectName);
        QVERIFY2(found->text(QAccessible::Name).startsWith(beginning), objectName);
        QCOMPARE(int(found->role()), int(QAccessible::StaticText));
        QVERIFY2(!found->state().invisible, objectName);
    }
    QVERIFY(interface("licenseKeyEdit")->state().invisible);
}

void TestAccessibility::tabOrder()
{
    QVERIFY(m_bench.openReady());
    const auto walk = [this](int steps) {
        QStringList names;
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(m_bench.dialog().focusWidget(), Qt::Key_Tab);
            names += m_bench.focus();
        }
        return names;
    };
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QCOMPARE(walk(4), QStringList({u"signInButton"_s, u"menuButton"_s, u"tabs"_s, u"licenseKeyEdit"_s}));
    m_bench.chooseTab(accountTab);
    m_bench.widget("tabs")->setFocus();
    QCOMPARE(walk(7), QStringList({u"eMailOrLoginEdit"_s, u"passwordEdit"_s, u"showPasswordButton"_s,
                          u"iAlsoHaveALicenseKeyButton"_s, u"signInButton"_s, u"menuButton"_s, u"tabs"_s}));
    m_bench.press("iAlsoHaveALicenseKeyButton");
    QCOMPARE(walk(3), QStringList({u"signInButton"_s, u"menuButton"_s, u"tabs"_s}));
    // While an attempt runs, Cancel is next.
    m_bench.signInByLicense(u"SANDBOX-SILENT"_s);
    QCOMPARE(walk(2), QStringList({u"signInButton"_s, u"cancelButton"_s}));
    m_bench.pressKey(Qt::Key_Return);
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.focus(), u"signInButton"_s);
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(m_bench.focus(), u"continueButton"_s);
    QCOMPARE(walk(4),
        QStringList({u"signOutButton"_s, u"menuButton"_s, u"copyDetailsButton"_s, u"continueButton"_s}));
}

void TestAccessibility::mnemonics_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<int>("key");
    QTest::newRow("licenseKeyEdit") << licenseTab << int(Qt::Key_K);
    QTest::newRow("eMailOrLoginEdit") << accountTab << int(Qt::Key_E);
    QTest::newRow("passwordEdit") << accountTab << int(Qt::Key_P);
    QTest::newRow("licenseKeyOptionalEdit") << accountTab << int(Qt::Key_K); // opened by its button
}

void TestAccessibility::mnemonics()
{
    QFETCH(int, tab);
    QFETCH(int, key);
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    m_bench.chooseTab(tab);
    m_bench.widget("signInButton")->setFocus();
    QTest::keyClick(&m_bench.dialog(), Qt::Key(key), Qt::AltModifier);
    QTRY_COMPARE(m_bench.focus(), QString::fromLatin1(QTest::currentDataTag()));
    m_bench.widget("signInButton")->setFocus();
    QTest::keyClick(&m_bench.dialog(), Qt::Key(key), Qt::AltModifier);
    QCOMPARE(m_bench.focus(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestAccessibility::targetsAreLargeEnough()
{
    constexpr int least = 24;
    QVERIFY(m_bench.openReady());
    m_bench.chooseTab(accountTab);
    const auto check = [](const QWidget *widget) {
        QVERIFY2(widget->width() >= least && widget->height() >= least, qPrintable(widget->objectName()));
    };
    for (const auto *widget : m_bench.dialog().findChildren<QAbstractButton *>()) {
        if (widget->isVisible())
            check(widget);
    }
    for (const auto *widget : m_bench.dialog().findChildren<QLineEdit *>()) {
        if (widget->isVisible())
            check(widget);
    }
    const auto *tabs = qobject_cast<QTabBar *>(m_bench.widget("tabs"));
    QVERIFY(tabs->tabRect(0).height() >= least && tabs->tabRect(1).width() >= least);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
