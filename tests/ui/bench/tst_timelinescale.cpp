// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/timelinesamples.h"
#include "ui/bench/timelinescale.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;

class TestTimelineScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void positions_data();
    void positions();
    void ticks_data();
    void ticks();
};

void TestTimelineScale::positions_data()
{
    QTest::addColumn<AttemptTimes>("attempt");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<QList<int>>("expected"); // where each step ends, on a line of 400
    const auto end = AttemptEnd::Authorized;
    const auto outcome = u"authorized"_s;
    QTest::newRow("even") << attemptOf({10ms, 10ms, 20ms, 10ms, 10ms, 20ms, 20ms}, end, outcome) << false
                          << QList{40, 80, 160, 200, 240, 320, 400};
    // The rest is 300 ms, the wait as long on the line as 100 ms are.
    QTest::newRow("a long wait") << attemptOf({50ms, 50ms, 50ms, 50ms, 50ms, 60'000ms, 50ms}, end, outcome)
                                 << true << QList{50, 100, 150, 200, 250, 350, 400};
    QTest::newRow("a wait, and nothing else") << attemptOf({0ms, 0ms, 0ms, 0ms, 0ms, 800ms, 0ms}, end,
        outcome) << false << QList{0, 0, 0, 0, 0, 400, 400};
    QTest::newRow("in no time") << attemptOf({0ms, 0ms, 0ms, 0ms, 0ms, 0ms, 0ms}, end, outcome) << false
                                << QList{0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("without a connection")
        << attemptOf({-1ms, -1ms, -1ms, -1ms, -1ms, 5000ms, 30ms}, end, outcome) << true << QList{100, 400};
}

void TestTimelineScale::positions()
{
    QFETCH(AttemptTimes, attempt);
    const TimeScale scale(attempt, 400);
    QTEST(scale.isCut(), "isCut");
    QList<int> ends;
    for (const StepTimes &times : attempt.steps)
        ends += qRound(scale.positionOf(*times.end));
    QTEST(ends, "expected");
    QCOMPARE(scale.positionOf(attempt.total() + 1h), scale.positionOf(attempt.total()));
}

void TestTimelineScale::ticks_data()
{
    QTest::addColumn<AttemptTimes>("attempt");
    QTest::addColumn<QList<double>>("expected"); // in ms
    const auto fails = [](std::chrono::microseconds after) {
        return attemptOf(
            {after, -1ms, -1ms, -1ms, -1ms, -1ms, -1ms}, AttemptEnd::Failed, u"failed timeout"_s);
    };
    QTest::newRow("0 ms") << fails(0ms) << QList<double>{0};
    QTest::newRow("less than is written") << fails(80us) << QList<double>{0};
    QTest::newRow("1 ms") << fails(1ms) << QList<double>{0, 0.5, 1};
    QTest::newRow("7 ms") << fails(7ms) << QList<double>{0, 2, 4, 6};
    QTest::newRow("169 ms") << fails(169ms) << QList<double>{0, 50, 100, 150};
    QTest::newRow("a minute") << fails(60'000ms) << QList<double>{0, 20'000, 40'000, 60'000};
    QTest::newRow("an hour") << fails(1h) << QList<double>{0, 1'000'000, 2'000'000, 3'000'000};
    QTest::newRow("a long wait") << attemptOf(
        {100ms, 50ms, 50ms, 50ms, 50ms, 60'000ms, 300ms}, AttemptEnd::Authorized, u"authorized"_s)
                                 << QList<double>{0, 200, 60'400, 60'600};
}

void TestTimelineScale::ticks()
{
    QFETCH(AttemptTimes, attempt);
    const TimeScale scale(attempt, 400);
    QList<double> times;
    double before = -100;
    for (const auto &tick : scale.ticks(100)) {
        times += static_cast<double>(tick.time.count()) / 1000;
        QVERIFY(tick.position - before >= 100);
        QVERIFY(tick.position <= 400);
        QCOMPARE(tick.position, scale.positionOf(tick.time));
        before = tick.position;
    }
    QTEST(times, "expected");
}

QTEST_GUILESS_MAIN(TestTimelineScale)
#include "tst_timelinescale.moc"
