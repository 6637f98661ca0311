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

class TestEndPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void decides_data();
    void decides();
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
    for (const auto &[time, standing] : happenings)
        policy.update(standing, time);
    QTEST(policy.measureAt(at), "expected");
}

void TestEndPolicy::saysWhenToLookAgain()
{
    EndPolicy policy(
        {.onSessionEnd = OnSessionEnd::Terminate, .connectionGrace = 60s, .warning = 30s, .killAfter = 0s});
    QVERIFY(!policy.nextChangeAfter(0s));
    policy.update(Standing::ConnectionLost, 5s);
    QCOMPARE(policy.nextChangeAfter(5s), Time(65s));
    QCOMPARE(policy.nextChangeAfter(65s), Time(95s));
    QCOMPARE(policy.measureAt(95s), Measure::Kill); // nothing is asked of it where it has no time for that
    QVERIFY(!policy.nextChangeAfter(95s));

    EndPolicy patient({.onSessionEnd = OnSessionEnd::Warn});
    patient.update(Standing::Ended, 5s);
    QVERIFY(!patient.nextChangeAfter(5s));
    EndPolicy blind({.onSessionEnd = OnSessionEnd::Ignore});
    blind.update(Standing::ConnectionLost, 5s);
    QVERIFY(!blind.nextChangeAfter(5s));
}

void TestEndPolicy::announces()
{
    EndPolicy policy({.onSessionEnd = OnSessionEnd::Terminate, .warning = 30s});
    QVERIFY(!policy.announcedEnd(0s));
    policy.update(Standing::Ended, 5s);
    QCOMPARE(policy.announcedEnd(5s), Time(35s));
    QVERIFY(!policy.announcedEnd(35s));

    EndPolicy patient({.onSessionEnd = OnSessionEnd::Warn});
    patient.update(Standing::Ended, 5s);
    QVERIFY(!patient.announcedEnd(5s));
}

QTEST_GUILESS_MAIN(TestEndPolicy)
#include "tst_endpolicy.moc"
