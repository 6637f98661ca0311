// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/scenario.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BlazeAuth::Sandbox::ScenarioGroup)

class TestSandboxScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesAreFound();
    void groups_data();
    void groups();
    void unknownNames();
};

void TestSandboxScenario::namesAreFound()
{
    const QList<Scenario> all = scenarios();
    QCOMPARE(all.size(), catalogue().size());
    QSet<QString> names;
    for (const Scenario &scenario : all) {
        names.insert(scenario.name);
        const auto found = scenarioNamed(scenario.name);
        QVERIFY(found);
        QCOMPARE(found->name, scenario.name);
        QCOMPARE(found->row.input, scenario.row.input);
    }
    QCOMPARE(names.size(), all.size());
    QCOMPARE(scenarioNamed(u"LICENSE/sandbox-drop"_s).value_or(Scenario()).name, u"license/SANDBOX-DROP"_s);
}

void TestSandboxScenario::groups_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grant") << u"license/SANDBOX-NEW"_s << u"grant"_s << u"authorized"_s;
    QTest::newRow("ok") << u"license/SANDBOX-OK"_s << u"grant"_s << u"authorized"_s;
    QTest::newRow("status") << u"login/200@sandbox.test"_s << u"status"_s
                            << u"rejected 200 AppUserNotFound"_s;
    QTest::newRow("no status") << u"license/SANDBOX-999"_s << u"status"_s << u"rejected"_s;
    QTest::newRow("close") << u"license/SANDBOX-CLOSE-4201-37"_s << u"close code"_s
                           << u"closed 4201, wait 37 s"_s;
    QTest::newRow("fault") << u"client-id/device-DROP"_s << u"fault"_s << u"failed network"_s;
    QTest::newRow("then") << u"login/then-4100-5@sandbox.test"_s << u"time"_s
                          << u"authorized, then closed 4100"_s;
    QTest::newRow("account") << u"login/user@example.com"_s << u"account"_s << u"authorized"_s;
    QTest::newRow("password") << u"login/user@example.com/wrong-password"_s << u"account"_s
                              << u"rejected 200 AppUserNotFound"_s;
}

void TestSandboxScenario::groups()
{
    QFETCH(QString, name);
    const auto scenario = scenarioNamed(name);
    QVERIFY(scenario);
    QTEST(nameOf(scenario->group), "group");
    QTEST(expectedText(scenario->row), "expected");
}

void TestSandboxScenario::unknownNames()
{
    QVERIFY(!scenarioNamed({}));
    QVERIFY(!scenarioNamed(u"license"_s));
    QVERIFY(!scenarioNamed(u"license/SANDBOX-"_s));
}

QTEST_GUILESS_MAIN(TestSandboxScenario)
#include "tst_sandboxscenario.moc"
