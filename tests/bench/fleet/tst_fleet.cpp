// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/fleet/fleet.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// docs/fleet.md in small: what the policy was chosen for holds still.
class TestFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackMoreEvenly_data();
    void comesBackMoreEvenly();
    void aWaveNeedsItsSpread();
    void isTheSameEveryTime();
    void theBudgetKeepsConnectionsBelowTheLimit();

private:
    static constexpr std::uint32_t clients = 20'000;
};

void TestFleet::comesBackMoreEvenly_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<double>("mostPeakToMean");
    QTest::addColumn<int>("latest"); // seconds until 99 % are back
    const std::array<double, 4> most{2, 2.3, 4.6, 1.7}; // 1.6, 2.0, 4.0 and 1.3 in large
    const std::array<int, 4> latest{60, 60, 140, 140};
    const auto all = scenarios();
    for (std::size_t index = 0; index < all.size(); ++index)
        QTest::newRow(qPrintable(all[index].name)) << index << most[index] << latest[index];
}

void TestFleet::comesBackMoreEvenly()
{
    QFETCH(std::size_t, index);
    QFETCH(double, mostPeakToMean);
    QFETCH(int, latest);
    const auto scenario = scenarios()[index];
    const auto policy = simulate(scenario, {.clients = clients, .strategy = {}});
    const auto exponential =
        simulate(scenario, {.clients = clients, .strategy = {.kind = Strategy::Kind::Exponential}});
    const auto fixedDelay =
        simulate(scenario, {.clients = clients, .strategy = {.kind = Strategy::Kind::FixedDelay}});
    QVERIFY(policy.peakToMean < exponential.peakToMean / 2);
    QVERIFY(policy.peakToMean < fixedDelay.peakToMean / 2);
    QVERIFY(policy.peak < exponential.peak / 2);
    QVERIFY(policy.peak < fixedDelay.peak / 2);
    QVERIFY2(policy.peakToMean < mostPeakToMean, qPrintable(QString::number(policy.peakToMean)));
    QVERIFY(policy.nearlyAllBack && *policy.nearlyAllBack < std::chrono::seconds(latest));
}

void TestFleet::aWaveNeedsItsSpread()
{
    const auto wave = scenarios()[2];
    const auto spread = simulate(wave, {.clients = clients, .strategy = {}});
    const auto exact = simulate(wave, {.clients = clients, .strategy = {.spread = 0}});
    QVERIFY(spread.peak < exact.peak / 4);
}

void TestFleet::isTheSameEveryTime()
{
    const auto scenario = scenarios()[0];
    const Fleet fleet{.clients = 1'000, .strategy = {}};
    QCOMPARE(simulate(scenario, fleet).connections, simulate(scenario, fleet).connections);
}

void TestFleet::theBudgetKeepsConnectionsBelowTheLimit()
{
    const Fleet careful{.clients = 2'000, .strategy = {}, .actions = Actions::Budgeted};
    const Fleet careless{.clients = 2'000, .strategy = {}, .actions = Actions::Unlimited};
    const auto kept = simulate(restart(), careful);
    QCOMPARE(kept.mostActions, 30U);
    QCOMPARE(kept.overruns, 0U);
    QCOMPARE(simulate(restart(), careless).overruns, 20U); // everybody who clicks without end
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
