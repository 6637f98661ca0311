// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/actionbudget.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <deque>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestActionBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void delays_data();
    void delays();
    void keepsToTheServersLimit();
    void aClockThatStandsStillLetsNothingMoreOut();
    void aClockThatGoesBackMakesNoRoom();
};

void TestActionBudget::delays_data()
{
    QTest::addColumn<int>("spent"); // actions, one every 100 ms from 0 on
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("delay");
    QTest::newRow("nothing spent") << 0 << 0 << 0;
    QTest::newRow("nothing spent, a clock below 0") << 0 << -5'000 << 0;
    QTest::newRow("one to spare") << 29 << 2'900 << 0;
    QTest::newRow("all spent") << 30 << 3'000 << 58'000;
    QTest::newRow("a little later") << 30 << 40'500 << 20'500;
    QTest::newRow("a moment too early") << 30 << 60'999 << 1;
    QTest::newRow("the first is forgotten") << 30 << 61'000 << 0;
    QTest::newRow("only the last thirty count") << 35 << 61'000 << 500;
    QTest::newRow("much later") << 300 << 1'000'000 << 0;
}

void TestActionBudget::delays()
{
    QFETCH(int, spent);
    QFETCH(int, now);
    QFETCH(int, delay);
    ActionBudget budget;
    for (int action = 0; action < spent; ++action)
        budget.spend(std::chrono::milliseconds(action * 100));
    QCOMPARE(budget.delayAt(std::chrono::milliseconds(now)), std::chrono::milliseconds(delay));
}

void TestActionBudget::keepsToTheServersLimit()
{
    // A client with always something to say, and packets that take up to a second longer than others.
    ActionBudget budget;
    std::deque<std::chrono::milliseconds> arrived;
    std::chrono::milliseconds now{};
    for (int action = 0; action < 300; ++action) {
        now += budget.delayAt(now);
        QCOMPARE(budget.delayAt(now), 0ms);
        budget.spend(now);
        arrived.push_back(now + (action % ActionBudget::actions == 0 ? 999ms : 0ms));
        while (arrived.front() <= arrived.back() - 60s)
            arrived.pop_front();
        QVERIFY(arrived.size() <= ActionBudget::actions);
    }
    QCOMPARE(now, 9 * ActionBudget::window);
}

void TestActionBudget::aClockThatStandsStillLetsNothingMoreOut()
{
    ActionBudget budget;
    for (int action = 0; action < ActionBudget::actions; ++action) {
        QCOMPARE(budget.delayAt(7s), 0ms);
        budget.spend(7s);
    }
    QCOMPARE(budget.delayAt(7s), ActionBudget::window);
    QCOMPARE(budget.delayAt(7s), ActionBudget::window);
}

void TestActionBudget::aClockThatGoesBackMakesNoRoom()
{
    ActionBudget budget;
    for (int action = 0; action < ActionBudget::actions - 1; ++action)
        budget.spend(100s);
    budget.spend(0s);
    QCOMPARE(budget.delayAt(0s), ActionBudget::window); // shown to a user: never more than the window
    QCOMPARE(budget.delayAt(62s), ActionBudget::window);
    QCOMPARE(budget.delayAt(160s), 1s);
    QCOMPARE(budget.delayAt(161s), 0s);
    for (int action = 0; action < ActionBudget::actions; ++action)
        budget.spend(161s);
    QCOMPARE(budget.delayAt(161s), ActionBudget::window);
}

QTEST_GUILESS_MAIN(TestActionBudget)
#include "tst_actionbudget.moc"
