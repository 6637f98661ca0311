// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/endpolicy.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Time = EndPolicy::Time;
/// What happens, and when.
using Happenings = QList<std::pair<Time, Standing>>;

Q_DECLARE_METATYPE(Happenings)

namespace {

/// As somebody does who looks whenever something is due, until \a now.
void takeWhatIsDue(EndPolicy &policy, Time now)
{
    for (auto due = policy.nextChange(); due && *due <= now; due = policy.nextChange())
        policy.advance(*due);
}

} // namespace

class TestEndPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void decides_data();
    void decides();
    void takesEachMeasureInOrder_data();
    void takesEachMeasureInOrder();
    void keepsWhoeverSignsInAfterASleep();
    void saysWhenToLookAgain();
    void announces();
};

void TestEndPolicy::decides_data()
{
    QTest::addColumn<OnSessionEnd>("onSessionEnd");
    QTest::addColumn<Happenings>("happenings");
    QTest::addColumn<Time>("at");
    QTest::addColumn<Measure>("expected");
    constexpr auto in = Standing::SignedIn;
    constexpr auto lost = Standing::ConnectionLost;
    constexpr auto ended = Standing::Ended;
    const auto row = [](const char *name, OnSessionEnd onSessionEnd, const Happenings &happenings, Time at,
                         Measure expected) {
        QTest::newRow(name) << onSessionEnd << happenings << at << expected;
    };
    // A grace of 60 s, a warning of 30 s, and 10 s until it is killed.
    using enum OnSessionEnd;
    row("signed in", Terminate, {{0s, in}}, 24h, Measure::Nothing);
    row("never told anything", Terminate, {}, 24h, Measure::Nothing);

    row("ignored, at once", Ignore, {{0s, ended}}, 0s, Measure::Nothing);
    row("ignored, for ever", Ignore, {{0s, ended}}, 24h, Measure::Nothing);
    row("ignored, lost", Ignore, {{0s, lost}}, 24h, Measure::Nothing);

    row("warned at once", Warn, {{10s, ended}}, 10s, Measure::Tell);
    row("warned, for ever", Warn, {{10s, ended}}, 24h, Measure::Tell);
    row("warned, lost within the grace", Warn, {{10s, lost}}, 69'999ms, Measure::Nothing);
    row("warned, lost beyond the grace", Warn, {{10s, lost}}, 70s, Measure::Tell);
    row("warned, signed in again", Warn, {{10s, ended}, {20s, in}}, 20s, Measure::Nothing);

    row("told at once", Terminate, {{10s, ended}}, 10s, Measure::Tell);
    row("told until the end of the warning", Terminate, {{10s, ended}}, 39'999ms, Measure::Tell);
    row("asked to end", Terminate, {{10s, ended}}, 40s, Measure::Terminate);
    row("until it is killed", Terminate, {{10s, ended}}, 49'999ms, Measure::Terminate);
    row("killed", Terminate, {{10s, ended}}, 50s, Measure::Kill);
    row("stays so", Terminate, {{10s, ended}}, 24h, Measure::Kill);

    row("signed in again in time", Terminate, {{10s, ended}, {39s, in}}, 24h, Measure::Nothing);
    row("signed in again too late", Terminate, {{10s, ended}, {40s, in}}, 41s, Measure::Terminate);
    row("and is killed", Terminate, {{10s, ended}, {40s, in}}, 50s, Measure::Kill);
    row("ended twice", Terminate, {{10s, ended}, {20s, in}, {30s, ended}}, 59s, Measure::Tell);
    row("ended twice, asked to end", Terminate, {{10s, ended}, {20s, in}, {30s, ended}}, 60s,
        Measure::Terminate);
    row("told again", Terminate, {{10s, ended}, {20s, ended}}, 40s, Measure::Terminate);

    row("lost within the grace", Terminate, {{10s, lost}}, 69'999ms, Measure::Nothing);
    row("lost beyond the grace", Terminate, {{10s, lost}}, 70s, Measure::Tell);
    row("lost and asked to end", Terminate, {{10s, lost}}, 100s, Measure::Terminate);
    row("lost, and back within the grace", Terminate, {{10s, lost}, {69s, in}}, 24h, Measure::Nothing);
    row("lost, and back during the warning", Terminate, {{10s, lost}, {99s, in}}, 24h, Measure::Nothing);
    row("lost again and again without coming back", Terminate, {{10s, lost}, {40s, lost}, {60s, lost}}, 70s,
        Measure::Tell);
    row("ended within the grace", Terminate, {{10s, lost}, {20s, ended}}, 20s, Measure::Tell);
    row("ended within the grace, asked to end", Terminate, {{10s, lost}, {20s, ended}}, 50s,
        Measure::Terminate);
    row("ended during the warning", Terminate, {{10s, lost}, {90s, ended}}, 100s, Measure::Terminate);
    row("lost after the end", Terminate, {{10s, ended}, {20s, lost}}, 40s, Measure::Terminate);
}

void TestEndPolicy::decides()
{
    QFETCH(const OnSessionEnd, onSessionEnd);
    QFETCH(const Happenings, happenings);
    QFETCH(const Time, at);
    EndPolicy policy(
        {.onSessionEnd = onSessionEnd, .connectionGrace = 60s, .warning = 30s, .killAfter = 10s});
    for (const auto &[time, standing] : happenings) {
        takeWhatIsDue(policy, time);
        policy.update(standing, time);
        policy.advance(time);
    }
    takeWhatIsDue(policy, at);
    QTEST(policy.advance(at), "expected");
}

void TestEndPolicy::takesEachMeasureInOrder_data()
{
    QTest::addColumn<std::chrono::seconds>("warning");
    QTest::addColumn<std::chrono::seconds>("killAfter");
    QTest::addColumn<QList<Measure>>("expected"); // each time it is looked, 8 h after the end
    const QList<Measure> all{Measure::Tell, Measure::Terminate, Measure::Kill, Measure::Kill};
    QTest::newRow("no time at all") << 0s << 0s << all;
    QTest::newRow("no warning") << 0s << 10s
                                << QList{Measure::Tell, Measure::Terminate, Measure::Terminate,
                                       Measure::Terminate};
    QTest::newRow("no time to end") << 30s << 0s << QList<Measure>(4, Measure::Tell);
    QTest::newRow("time for both") << 30s << 10s << QList<Measure>(4, Measure::Tell);
}

void TestEndPolicy::takesEachMeasureInOrder()
{
    QFETCH(const std::chrono::seconds, warning);
    QFETCH(const std::chrono::seconds, killAfter);
    EndPolicy policy({.onSessionEnd = OnSessionEnd::Terminate,
        .connectionGrace = 60s,
        .warning = warning,
        .killAfter = killAfter});
    policy.update(Standing::ConnectionLost, 0s);
    QCOMPARE(policy.advance(0s), Measure::Nothing);
    QList<Measure> taken;
    for (int look = 0; look < 4; ++look)
        taken.append(policy.advance(8h));
    QTEST(taken, "expected");
}

void TestEndPolicy::keepsWhoeverSignsInAfterASleep()
{
    EndPolicy policy(
        {.onSessionEnd = OnSessionEnd::Terminate, .connectionGrace = 60s, .warning = 30s, .killAfter = 10s});
    policy.update(Standing::ConnectionLost, 0s);
    policy.update(Standing::SignedIn, 8h); // before anything was looked at
    QCOMPARE(policy.advance(8h), Measure::Nothing);

    policy.update(Standing::ConnectionLost, 9h);
    QCOMPARE(policy.advance(17h), Measure::Tell);
    QCOMPARE(policy.announcedEnd(), Time(17h + 30s)); // from when it was told
    policy.update(Standing::SignedIn, 17h + 29s);
    QCOMPARE(policy.measure(), Measure::Nothing);

    policy.update(Standing::Ended, 18h);
    QCOMPARE(policy.advance(18h), Measure::Tell);
    policy.update(Standing::SignedIn, 26h); // it was not asked to end
    QCOMPARE(policy.advance(26h), Measure::Nothing);

    policy.update(Standing::Ended, 27h);
    QCOMPARE(policy.advance(27h), Measure::Tell);
    QCOMPARE(policy.advance(35h), Measure::Terminate);
    QCOMPARE(policy.nextChange(), Time(35h + 10s)); // from when it was asked
    policy.update(Standing::SignedIn, 35h);
    QCOMPARE(policy.measure(), Measure::Terminate);
}

void TestEndPolicy::saysWhenToLookAgain()
{
    EndPolicy policy(
        {.onSessionEnd = OnSessionEnd::Terminate, .connectionGrace = 60s, .warning = 30s, .killAfter = 10s});
    QVERIFY(!policy.nextChange());
    policy.update(Standing::ConnectionLost, 5s);
    QCOMPARE(policy.nextChange(), Time(65s));
    policy.advance(66s);
    QCOMPARE(policy.nextChange(), Time(96s));
    policy.advance(97s);
    QCOMPARE(policy.nextChange(), Time(107s));
    policy.advance(107s);
    QVERIFY(!policy.nextChange());

    EndPolicy patient({.onSessionEnd = OnSessionEnd::Warn});
    patient.update(Standing::Ended, 5s);
    QCOMPARE(patient.advance(5s), Measure::Tell);
    QVERIFY(!patient.nextChange());
    EndPolicy blind({.onSessionEnd = OnSessionEnd::Ignore});
    blind.update(Standing::ConnectionLost, 5s);
    QVERIFY(!blind.nextChange());
}

void TestEndPolicy::announces()
{
    EndPolicy policy({.onSessionEnd = OnSessionEnd::Terminate, .warning = 30s});
    QVERIFY(!policy.announcedEnd());
    policy.update(Standing::Ended, 5s);
    policy.advance(5s);
    QCOMPARE(policy.announcedEnd(), Time(35s));
    policy.advance(35s);
    QVERIFY(!policy.announcedEnd());

    EndPolicy patient({.onSessionEnd = OnSessionEnd::Warn});
    patient.update(Standing::Ended, 5s);
    patient.advance(5s);
    QVERIFY(!patient.announcedEnd());
}

QTEST_GUILESS_MAIN(TestEndPolicy)
#include "tst_endpolicy.moc"
