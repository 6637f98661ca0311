// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/app/sandbox/rulestester.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Rate limits, with a clock of the test's own.
class TestSandboxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void crossing();
    void slidingMinute();
    void blockedClient();
    void othersMayGoOn();
    void beforeInitialize();
};

namespace {

using T = RulesTester;

const QString apiKey = u"BA0123456789ABCDEFGHI"_s;

} // namespace

void TestSandboxLimits::crossing()
{
    RulesTester tester;
    Session session = tester.readySession(); // the first packet of 60
    for (int i = 0; i < 59; ++i)
        QCOMPARE(T::statusIn(tester.license(session, u"UNHEARD-OF"_s)), 100);
    const Reply last = tester.license(session, u"ABCDEF-123456"_s);
    QCOMPARE(T::closeCodeIn(last), 4201);
    QCOMPARE(T::reasonIn(last), u"rate limit hit"_s);
    QVERIFY(!session.authorized);
}

void TestSandboxLimits::slidingMinute()
{
    RulesTester tester;
    Session session = tester.readySession();
    for (int i = 0; i < 200; ++i) {
        tester.pass(1s);
        QCOMPARE(T::statusIn(tester.license(session, u"UNHEARD-OF"_s)), 100);
    }
    tester.pass(999ms);
    QCOMPARE(T::closeCodeIn(tester.license(session, u"UNHEARD-OF"_s)), 4201);
}

void TestSandboxLimits::blockedClient()
{
    RulesTester tester(shippedDataset(), {.actionsPerMinute = 1, .blocked = 300s});
    Session session = tester.readySession();
    QCOMPARE(T::reasonIn(tester.license(session, u"UNHEARD-OF"_s)), u"rate limit hit"_s);

    Session again = T::newSession();
    QCOMPARE(T::reasonIn(tester.initialize(again, apiKey, u"desktop-main"_s)),
        u"rate limited, 300 seconds left"_s);
    tester.pass(262'500ms);
    QCOMPARE(
        T::reasonIn(tester.initialize(again, apiKey, u"desktop-main"_s)), u"rate limited, 38 seconds left"_s);
    tester.pass(37s);
    QCOMPARE(
        T::reasonIn(tester.initialize(again, apiKey, u"desktop-main"_s)), u"rate limited, 1 seconds left"_s);
    tester.pass(500ms);
    QCOMPARE(T::statusIn(tester.initialize(again, apiKey, u"desktop-main"_s)), 1);
}

void TestSandboxLimits::othersMayGoOn()
{
    RulesTester tester(shippedDataset(), {.actionsPerMinute = 1});
    Session session = tester.readySession();
    Session neighbour = tester.readySession();
    QCOMPARE(T::closeCodeIn(tester.license(session, u"UNHEARD-OF"_s)), 4201);
    // The same client on another connection is shut out as well,
    QCOMPARE(T::reasonIn(tester.license(neighbour, u"UNHEARD-OF"_s)), u"rate limited, 300 seconds left"_s);
    // but not another device, nor the same id from elsewhere.
    Session device = T::newSession();
    QCOMPARE(T::statusIn(tester.initialize(device, apiKey, u"another-device"_s)), 1);
    Session elsewhere = T::newSession();
    elsewhere.address = u"192.0.2.1"_s;
    QCOMPARE(T::statusIn(tester.initialize(elsewhere, apiKey, u"desktop-main"_s)), 1);
    // A reset forgets it all.
    tester.rules.reset();
    Session fresh = T::newSession();
    QCOMPARE(T::statusIn(tester.initialize(fresh, apiKey, u"desktop-main"_s)), 1);
}

// Refused Initializes count, and broken packets too.
void TestSandboxLimits::beforeInitialize()
{
    RulesTester tester(shippedDataset(), {.actionsPerMinute = 3});
    Session session = T::newSession();
    QCOMPARE(T::statusIn(tester.initialize(session, u"short"_s, u"desktop-main"_s)), 2);
    QCOMPARE(T::statusIn(tester.initialize(session, u"short"_s, u"x"_s.repeated(60'000))), 2);
    QCOMPARE(T::closeCodeIn(tester.rules.answer("garbage", session, tester.now)), 4300);
    QCOMPARE(T::closeCodeIn(tester.rules.answer("garbage", session, tester.now)), 4201);
}

QTEST_GUILESS_MAIN(TestSandboxLimits)
#include "tst_sandboxlimits.moc"
