// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/simulatedtime.h"

#include "session/alarm.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Qa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The time of the bench, over a real time that passes when the test says so.
class TestSimulatedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheRealTimeAtFirst();
    void eachSideHasItsDate();
    void runsFast();
    void isSuspended();
    void isReset();
    void clocksOutliveIt();
    void alarmsNotice();

private:
    static constexpr std::chrono::milliseconds wall = 1'700'000'000s;
    static constexpr std::chrono::milliseconds boot = 5'000s;

    [[nodiscard]] Clock real()
    {
        return [this] { return Moment{.wall = wall + m_passed, .boot = boot + m_passed}; };
    }
    void expect(
        const Clock &clock, std::chrono::milliseconds wallPassed, std::chrono::milliseconds bootPassed)
    {
        QCOMPARE((clock().wall - wall).count(), wallPassed.count());
        QCOMPARE((clock().boot - boot).count(), bootPassed.count());
    }

    std::chrono::milliseconds m_passed{};
};

void TestSimulatedTime::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_passed = 0ms;
}

void TestSimulatedTime::isTheRealTimeAtFirst()
{
    const SimulatedTime time(real());
    m_passed = 7s;
    expect(time.serverClock(), 7s, 7s);
    expect(time.programClock(), 7s, 7s);
}

void TestSimulatedTime::eachSideHasItsDate()
{
    SimulatedTime time(real());
    const Clock server = time.serverClock();
    const Clock program = time.programClock();
    time.setServerOffset(-24h);
    time.setProgramOffset(1h);
    m_passed = 1s;
    expect(time.clock(), 1s, 1s);
    expect(server, 1s - 24h, 1s);
    expect(program, 1s + 1h, 1s);
}

void TestSimulatedTime::runsFast()
{
    SimulatedTime time(real());
    m_passed = 10s;
    time.setSpeed(60);
    expect(time.programClock(), 10s, 10s);
    m_passed = 12s;
    expect(time.programClock(), 130s, 130s);
    expect(time.serverClock(), 130s, 130s);
    time.setSpeed(1);
    m_passed = 13s;
    expect(time.programClock(), 131s, 131s);
    time.setSpeed(0); // it never stands still
    m_passed = 14s;
    expect(time.programClock(), 132s, 132s);
}

void TestSimulatedTime::isSuspended()
{
    SimulatedTime time(real());
    time.setSpeed(60);
    time.suspend(10min);
    expect(time.programClock(), 10min, 10min);
    expect(time.serverClock(), 10min, 10min);
    time.suspend(-10min); // it never goes back
    expect(time.programClock(), 10min, 10min);
}

void TestSimulatedTime::isReset()
{
    SimulatedTime time(real());
    time.setSpeed(60);
    time.setServerOffset(1h);
    time.setProgramOffset(-1h);
    m_passed = 1s;
    time.suspend(10min);
    time.reset();
    m_passed = 3s;
    expect(time.serverClock(), 3s, 60s + 10min + 2s);
    expect(time.programClock(), 3s, 60s + 10min + 2s);
}

void TestSimulatedTime::clocksOutliveIt()
{
    auto time = std::make_unique<SimulatedTime>(real());
    const Clock clock = time->programClock();
    time.reset();
    m_passed = 1s;
    expect(clock, 1s, 1s);
}

void TestSimulatedTime::alarmsNotice()
{
    SimulatedTime time(real());
    Alarm alarm(time.programClock());
    const QSignalSpy rang(&alarm, &Alarm::rang);
    alarm.set(1h);
    time.suspend(1h);
    QTRY_COMPARE_WITH_TIMEOUT(rang.count(), 1, 5'000);
}

QTEST_GUILESS_MAIN(TestSimulatedTime)
#include "tst_simulatedtime.moc"
