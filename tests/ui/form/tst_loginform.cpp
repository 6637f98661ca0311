// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include "ui/controls/textfield.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The form: where it begins, what it checks, what it keeps.
class TestLoginForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void startsInTheLicenseField();
    void connectsAfterTheFirstPaint();
    void namesTheApplication();
    void inputProblems_data();
    void inputProblems();
    void inputIsTrimmedAndKept();
    void extraLicense();
    void secretsAreGoneAfterSigningIn();
    void passwordIsShownAndHidden();
    void tabsKeepWhatIsTyped();

private:
    LoginBench m_bench;
};

void TestLoginForm::startsInTheLicenseField()
{
    m_bench.open(m_bench.config());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QVERIFY(m_bench.isShown("licenseKeyEdit"));
    QVERIFY(!m_bench.isShown("passwordEdit"));
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.spoken("localTestServerLabel"), QString());
    QVERIFY(m_bench.isShown("localTestServerLabel"));
    QCOMPARE(m_bench.message(), QString());
    QCOMPARE(m_bench.spoken("connectionIndicator"), u"Connection: connecting"_s);
}

void TestLoginForm::connectsAfterTheFirstPaint()
{
    LoginWidget login(m_bench.config());
    QCOMPARE(login.session()->stage(), Stage::Idle);
    QSignalSpy stages(login.session(), &AuthSession::stageChanged);
    login.show();
    QVERIFY(stages.wait());
    QVERIFY(login.session()->stage() != Stage::Idle);
}

void TestLoginForm::namesTheApplication()
{
    QVERIFY(m_bench.openReady());
    QCOMPARE(m_bench.spoken("appNameLabel"), u"Blazeauth Demo"_s);
    QCOMPARE(m_bench.spoken("appVersionLabel"), u"Version 1.0.0"_s);
    QCOMPARE(m_bench.dialog().windowTitle(), u"Sign in to Blazeauth Demo"_s);
    QCOMPARE(m_bench.spoken("connectionIndicator"), u"Connection: ready"_s);
}

void TestLoginForm::inputProblems_data()
{
    QTest::addColumn<QString>("license");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("focus");
    const auto license = [](const QString &key, Status status) {
        QTest::addRow("license of %d", int(key.size()))
            << key << QString() << QString() << status << u"licenseKeyEdit"_s;
    };
    const auto account = [](const char *name, const QString &login, const QString &password, Status status,
                             const QString &focus) {
        QTest::newRow(name) << QString() << login << password << status << focus;
    };
    license({}, Status::LicenseTooShort);
    license(u"ABCDE"_s, Status::LicenseTooShort);
    license(u"A"_s.repeated(65), Status::LicenseTooLong);
    account("nothing typed", {}, {}, Status::AppUserLoginTooShort, u"eMailOrLoginEdit"_s);
    account("short login", u"abc"_s, u"strong"_s, Status::AppUserLoginTooShort, u"eMailOrLoginEdit"_s);
    account(
        "long login", u"a"_s.repeated(321), u"strong"_s, Status::AppUserLoginTooLong, u"eMailOrLoginEdit"_s);
    account("no address", u"user@"_s, u"strong"_s, Status::AppUserEmailInvalid, u"eMailOrLoginEdit"_s);
    account("short password", u"user"_s, u"abc"_s, Status::AppUserPasswordTooShort, u"passwordEdit"_s);
    account(
        "long password", u"user"_s, u"a"_s.repeated(65), Status::AppUserPasswordTooLong, u"passwordEdit"_s);
}

void TestLoginForm::inputProblems()
{
    QFETCH(QString, license);
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(Status, status);
    QFETCH(QString, focus);
    QVERIFY(m_bench.openReady());
    QSignalSpy sent(&m_bench.server(), &Sandbox::SandboxServer::requestReceived);
    const bool byAccount = focus != u"licenseKeyEdit"_s;
    if (byAccount)
        m_bench.signInByAccount(login, password);
    else
        m_bench.signInByLicense(license);
    // At once, in the words of the server's own status.
    QCOMPARE(m_bench.message(), messageFor(InputProblem{status, Field::Login}).spoken());
    QCOMPARE(m_bench.focus(), focus);
    const auto *field = m_bench.edit(focus.toLatin1().constData());
    QVERIFY(qobject_cast<const TextField *>(field)->isMarked());
    QVERIFY(!field->accessibleDescription().isEmpty());
    QCOMPARE(m_bench.edit("passwordEdit")->text(), password);
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.stage(), Stage::Ready);
    QCOMPARE(sent.count(), 0);
}

void TestLoginForm::inputIsTrimmedAndKept()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u" «SANDBOX-103» "_s);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-103"_s);
    // Editing takes the mark away; the message stays until the next attempt.
    const auto *field = qobject_cast<TextField *>(m_bench.edit("licenseKeyEdit"));
    QVERIFY(field->isMarked());
    QTest::keyClick(m_bench.widget("licenseKeyEdit"), Qt::Key_X);
    QVERIFY(!field->isMarked());
    QVERIFY(!m_bench.message().isEmpty());
}

void TestLoginForm::extraLicense()
{
    QVERIFY(m_bench.openReady());
    m_bench.chooseTab(accountTab);
    QVERIFY(!m_bench.isShown("licenseKeyOptionalEdit"));
    const auto signIn = m_bench.widget("signInButton")->y();
    m_bench.press("iAlsoHaveALicenseKeyButton");
    QVERIFY(m_bench.isShown("licenseKeyOptionalEdit"));
    QCOMPARE(m_bench.focus(), u"licenseKeyOptionalEdit"_s);
    QCOMPARE(m_bench.widget("signInButton")->y(), signIn); // nothing jumps
    QSignalSpy sent(&m_bench.server(), &Sandbox::SandboxServer::requestReceived);
    m_bench.type("licenseKeyOptionalEdit", u"FRESH-123456"_s);
    m_bench.signInByAccount(u"unlicensed@example.com"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(sent.first().first().toJsonObject().value(u"license"_s).toString(), u"FRESH-123456"_s);
    // It is used up, and the password is not kept either.
    QCOMPARE(m_bench.edit("licenseKeyOptionalEdit")->text(), QString());
    QCOMPARE(m_bench.edit("passwordEdit")->text(), QString());
    QCOMPARE(m_bench.edit("eMailOrLoginEdit")->text(), u"unlicensed@example.com"_s);
}

void TestLoginForm::secretsAreGoneAfterSigningIn()
{
    QVERIFY(m_bench.openReady());
    m_bench.chooseTab(accountTab);
    m_bench.press("iAlsoHaveALicenseKeyButton");
    m_bench.type("licenseKeyOptionalEdit", u"SANDBOX-OK"_s);
    m_bench.signInByAccount(u"ok@sandbox.test"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.press("signOutButton");
    QVERIFY(m_bench.waitForStage(Stage::Ready));

    // Shown, a password can be undone like any text.
    m_bench.press("showPasswordButton");
    m_bench.press("iAlsoHaveALicenseKeyButton");
    for (const auto *name : {"passwordEdit", "licenseKeyOptionalEdit"}) {
        auto *field = m_bench.edit(name);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        for (const auto key : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Undo})
            QTest::keySequence(field, QKeySequence(key));
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isUndoAvailable() && !field->isRedoAvailable());
    }
}

void TestLoginForm::passwordIsShownAndHidden()
{
    QVERIFY(m_bench.openReady());
    m_bench.chooseTab(accountTab);
    m_bench.type("eMailOrLoginEdit", u"200@sandbox.test"_s);
    m_bench.type("passwordEdit", u"strong"_s);
    QCOMPARE(m_bench.edit("passwordEdit")->echoMode(), QLineEdit::Password);
    QTest::keyClick(m_bench.widget("passwordEdit"), Qt::Key_Tab);
    QCOMPARE(m_bench.focus(), u"showPasswordButton"_s);
    QTest::keyClick(m_bench.widget("showPasswordButton"), Qt::Key_Space);
    QCOMPARE(m_bench.edit("passwordEdit")->echoMode(), QLineEdit::Normal);
    m_bench.press("signInButton");
    QCOMPARE(m_bench.edit("passwordEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(m_bench.waitForMessage());
}

void TestLoginForm::tabsKeepWhatIsTyped()
{
    m_bench.open(m_bench.config());
    m_bench.type("licenseKeyEdit", u"ABC"_s);
    m_bench.chooseTab(accountTab);
    QCOMPARE(m_bench.focus(), u"eMailOrLoginEdit"_s);
    m_bench.type("eMailOrLoginEdit", u"user"_s);
    m_bench.type("passwordEdit", u"secret"_s);
    m_bench.chooseTab(licenseTab);
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABC"_s);
    m_bench.chooseTab(accountTab);
    QCOMPARE(m_bench.edit("eMailOrLoginEdit")->text(), u"user"_s);
    QCOMPARE(m_bench.edit("passwordEdit")->text(), u"secret"_s);
}

QTEST_MAIN(TestLoginForm)
#include "tst_loginform.moc"
