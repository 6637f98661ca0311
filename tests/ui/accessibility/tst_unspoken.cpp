// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/loginbench.h"
#include "ui/form/proxyloginpage.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

const auto license = u"ABCDEF-123456"_s;
const auto login = u"user@example.com"_s;
const auto password = u"strong-password"_s;
const auto wrongPassword = u"weak-password"_s;
const auto proxyPassword = u"proxy-password"_s;

bool holdsSecret(const QString &text)
{
    return text.contains(license) || text.contains(password) || text.contains(wrongPassword)
           || text.contains(proxyPassword);
}

bool isField(const QString &objectName)
{
    return objectName.endsWith("Edit"_L1);
}

/// What can be read of \a interface and of all below it, line by line, hidden or not.
QStringList readable(QAccessibleInterface *interface)
{
    QStringList lines;
    const auto *object = interface->object();
    const auto *widget = qobject_cast<const QWidget *>(object);
    const auto where = (object != nullptr ? object->objectName() : QString())
                       + (widget != nullptr && !widget->isVisible() ? u" (hidden): "_s : u": "_s);
    for (const auto type :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        if (const auto text = interface->text(type); !text.isEmpty())
            lines += where + text;
    }
    if (auto *content = interface->textInterface())
        lines += where + content->text(0, content->characterCount());
    for (int i = 0; i < interface->childCount(); ++i)
        lines += readable(interface->child(i));
    return lines;
}

} // namespace

/// What assistive technology is never to come across.
class TestUnspoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void secretsInNoEvent();
    void secretsInNoPage();
    void shownPasswordIsHiddenAgain();
    void proxyPassword();
    void messageThatIsOver();
    void panelThatIsOver();

private:
    /// The lines that hold a secret, of all that can be read.
    [[nodiscard]] QStringList secrets();

    LoginBench m_bench;
};

QStringList TestUnspoken::secrets()
{
    QStringList found;
    const auto all = readable(QAccessible::queryAccessibleInterface(&m_bench.dialog()));
    for (const auto &line : all) {
        if (holdsSecret(line))
            found += line;
    }
    return found;
}

void TestUnspoken::secretsInNoEvent()
{
    const EventRecorder recorder;
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(login, wrongPassword);
    QVERIFY(m_bench.waitForMessage());
    m_bench.type("passwordEdit", password);
    m_bench.press("iAlsoHaveALicenseKeyButton");
    m_bench.type("licenseKeyOptionalEdit", license);
    m_bench.signInByLicense(license);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.press("signOutButton");
    QVERIFY(m_bench.waitForStage(Stage::Ready));
    m_bench.signInByAccount(login, password);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.press("continueButton");

    QVERIFY(!recorder.events().isEmpty());
    for (const auto &event : recorder.events()) {
        QVERIFY2(!holdsSecret(event.name), qPrintable(event.name));
        QVERIFY2(!holdsSecret(event.description), qPrintable(event.description));
        // Fields say what is in them, but a password never; of each, Qt tells what is typed and what is taken
        // out.
        QVERIFY2(!holdsSecret(event.value) || event.objectName.startsWith("licenseKey"_L1),
            qPrintable(event.objectName + event.value));
        QVERIFY2(!holdsSecret(event.changedText) || isField(event.objectName),
            qPrintable(event.objectName + event.changedText));
    }
}

void TestUnspoken::secretsInNoPage()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(login, wrongPassword);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(secrets(), QStringList());
    m_bench.type("passwordEdit", password);
    m_bench.press("iAlsoHaveALicenseKeyButton");
    QCOMPARE(secrets(), QStringList());
    m_bench.type("licenseKeyOptionalEdit", license);
    const auto found = secrets();
    for (const auto &line : found)
        QCOMPARE(line, u"licenseKeyOptionalEdit: "_s + license); // as it is to be seen
    m_bench.signInByLicense(license);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(secrets(), QStringList());
}

void TestUnspoken::shownPasswordIsHiddenAgain()
{
    QVERIFY(m_bench.openReady());
    m_bench.chooseTab(accountTab);
    m_bench.type("passwordEdit", password);
    QCOMPARE(secrets(), QStringList());
    m_bench.press("showPasswordButton");
    QVERIFY(!secrets().isEmpty()); // as it is to be seen
    m_bench.chooseTab(licenseTab);
    QCOMPARE(secrets(), QStringList());
}

void TestUnspoken::proxyPassword()
{
    QVERIFY(m_bench.openReady());
    auto *field = m_bench.edit("proxyPasswordEdit");
    field->setText(::proxyPassword);
    m_bench.button("leaveProxyLoginButton")->click();
    QCOMPARE(field->text(), QString());
}

void TestUnspoken::messageThatIsOver()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    const auto before = readable(QAccessible::queryAccessibleInterface(m_bench.widget("messageArea")));
    QVERIFY(before.size() > 5);
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    QCOMPARE(readable(QAccessible::queryAccessibleInterface(m_bench.widget("messageArea"))), QStringList());
    QVERIFY(!m_bench.edit("licenseKeyEdit")->accessibleDescription().contains(u"expired"_s));
}

void TestUnspoken::panelThatIsOver()
{
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(login, password);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    m_bench.press("signOutButton");
    const auto left = readable(QAccessible::queryAccessibleInterface(m_bench.widget("statusPanel")));
    for (const auto &line : left) {
        for (const auto &value : {login, u"tier"_s, u"main account"_s, u"203.0.113.10"_s, u"day"_s, u"Yes"_s})
            QVERIFY2(!line.contains(value), qPrintable(line));
    }
}

QTEST_MAIN(TestUnspoken)
#include "tst_unspoken.moc"
