// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/retrypolicy.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Randomness always(double share)
{
    return [share] { return share; };
}

std::chrono::milliseconds delayOf(const RetryDecision &decision)
{
    const auto *reconnect = std::get_if<ReconnectAfter>(&decision);
    return reconnect ? reconnect->delay : -1ms;
}

WaitFirst waitOf(const RetryDecision &decision)
{
    const auto *wait = std::get_if<WaitFirst>(&decision);
    return wait ? *wait : WaitFirst{.wait = -1s, .thenDelay = -1ms};
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void staysClosed();
    void waitsForTheUser();
    void backsOff();
    void oddBackoffs_data();
    void oddBackoffs();
    void oddChance_data();
    void oddChance();
    void goesAtOnceOnlyOnce();
    void waits_data();
    void waits();
    void spreadsThoseWhoWereToldTheSame();
    void forgets_data();
    void forgets();
    void neverSpins_data();
    void neverSpins();
    void systemChanceIsInRange();
};

void TestRetryPolicy::staysClosed()
{
    RetryPolicy policy;
    QVERIFY(std::holds_alternative<StayClosed>(policy.after(RetryRule::Never, std::nullopt, always(0.5))));
    QVERIFY(std::holds_alternative<StayClosed>(policy.after(RetryRule::Never, 37s, always(0.5))));
}

void TestRetryPolicy::waitsForTheUser()
{
    RetryPolicy policy;
    for (int close = 0; close < 3; ++close) {
        QVERIFY(std::holds_alternative<ReconnectOnUserAction>(
            policy.after(RetryRule::OnUserAction, std::nullopt, always(0.5))));
    }
}

void TestRetryPolicy::backsOff()
{
    for (const auto share : {0.0, 0.25, 0.5, 0.999}) {
        RetryPolicy policy;
        for (const int ceiling : {1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000, 60'000}) {
            // What a server names in passing is no reason to wait: only AfterWait heeds it.
            QCOMPARE(delayOf(policy.after(RetryRule::Backoff, 3'000s, always(share))),
                std::chrono::milliseconds(std::llround(share * ceiling)));
        }
        for (int failure = 0; failure < 10'000; ++failure)
            QVERIFY(delayOf(policy.after(RetryRule::Backoff, std::nullopt, always(share))) <= 60s);
        QCOMPARE(delayOf(policy.after(RetryRule::Backoff, std::nullopt, always(0.5))), 30s);
    }
}

void TestRetryPolicy::oddBackoffs_data()
{
    QTest::addColumn<qint64>("first"); // milliseconds
    QTest::addColumn<qint64>("longest");
    QTest::addColumn<qint64>("ceiling"); // of the first delay
    QTest::addColumn<qint64>("highest"); // of the hundredth
    const auto most = std::numeric_limits<qint64>::max();
    const qint64 hour = 3'600'000;
    QTest::newRow("short") << qint64(20) << qint64(50) << qint64(20) << qint64(50);
    QTest::newRow("no growth") << qint64(500) << qint64(500) << qint64(500) << qint64(500);
    QTest::newRow("first above longest") << qint64(5'000) << qint64(2'000) << qint64(2'000) << qint64(2'000);
    QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(1) << qint64(1);
    QTest::newRow("first 0") << qint64(0) << qint64(60'000) << qint64(1) << qint64(60'000);
    QTest::newRow("negative") << qint64(-5) << qint64(-7) << qint64(1) << qint64(1);
    QTest::newRow("without end") << qint64(1'000) << most << qint64(1'000) << hour;
    QTest::newRow("all without end") << most << most << hour << hour;
}

void TestRetryPolicy::oddBackoffs()
{
    QFETCH(qint64, first);
    QFETCH(qint64, longest);
    QFETCH(qint64, ceiling);
    QFETCH(qint64, highest);
    RetryPolicy policy(
        {.first = std::chrono::milliseconds(first), .longest = std::chrono::milliseconds(longest)});
    const auto all = always(0.9999999999999);
    QCOMPARE(
        delayOf(policy.after(RetryRule::Backoff, std::nullopt, all)), std::chrono::milliseconds(ceiling));
    for (int failure = 0; failure < 98; ++failure)
        QVERIFY(delayOf(policy.after(RetryRule::Backoff, std::nullopt, all)) >= 0ms);
    QCOMPARE(
        delayOf(policy.after(RetryRule::Backoff, std::nullopt, all)), std::chrono::milliseconds(highest));
}

void TestRetryPolicy::oddChance_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("1") << 1.0;
    QTest::newRow("above") << 1e300;
    QTest::newRow("below") << -0.1;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN();
}

void TestRetryPolicy::oddChance()
{
    QFETCH(double, share);
    RetryPolicy policy;
    QCOMPARE(delayOf(policy.after(RetryRule::Backoff, std::nullopt, always(share))), 1s);
    QCOMPARE(delayOf(policy.after(RetryRule::Backoff, std::nullopt, always(share))), 2s);
}

void TestRetryPolicy::goesAtOnceOnlyOnce()
{
    RetryPolicy policy;
    const auto next = [&policy] {
        return delayOf(policy.after(RetryRule::AtOnceThenBackoff, std::nullopt, always(0.5)));
    };
    QCOMPARE(next(), 0ms);
    QCOMPARE(next(), 500ms);
    QCOMPARE(next(), 1'000ms);
    policy.connectionHeld(59'999ms);
    QCOMPARE(next(), 2'000ms);
    policy.connectionHeld(60'000ms);
    QCOMPARE(next(), 0ms);
    QCOMPARE(delayOf(policy.after(RetryRule::Backoff, std::nullopt, always(0.5))), 500ms);
    QCOMPARE(next(), 1'000ms);
}

void TestRetryPolicy::waits_data()
{
    QTest::addColumn<qint64>("asked"); // seconds; -1000: none
    QTest::addColumn<qint64>("wait");
    QTest::newRow("named") << qint64(37) << qint64(37);
    QTest::newRow("not named") << qint64(-1'000) << qint64(60);
    QTest::newRow("nothing") << qint64(0) << qint64(1);
    QTest::newRow("negative") << qint64(-5) << qint64(1);
    QTest::newRow("an hour") << qint64(3'600) << qint64(3'600);
    QTest::newRow("more") << qint64(3'601) << qint64(3'600);
    QTest::newRow("much more") << std::numeric_limits<qint64>::max() << qint64(3'600);
}

void TestRetryPolicy::waits()
{
    QFETCH(qint64, asked);
    QFETCH(qint64, wait);
    const auto named = asked == -1'000 ? std::nullopt : std::optional(std::chrono::seconds(asked));
    for (const auto share : {0.0, 0.5, 0.999}) {
        RetryPolicy policy;
        for (int close = 0; close < 10; ++close) {
            const auto first = waitOf(policy.after(RetryRule::AfterWait, named, always(share)));
            QCOMPARE(first.wait, std::chrono::seconds(wait));
            QVERIFY(first.thenDelay >= 0ms);
        }
    }
}

void TestRetryPolicy::spreadsThoseWhoWereToldTheSame()
{
    RetryPolicy policy;
    const auto next = [&policy](std::chrono::seconds asked) {
        return waitOf(policy.after(RetryRule::AfterWait, asked, always(0.5))).thenDelay;
    };
    QCOMPARE(next(40s), 20s); // the wait is the ceiling
    QCOMPARE(next(1s), 1s); // by now the backoff is wider
    QCOMPARE(next(1s), 2s);
    QCOMPARE(next(1s), 4s);
    QCOMPARE(next(60s), 30s);
    QCOMPARE(next(3'600s), 30s); // never over more than a minute
    policy.connectionHeld(1min);
    QCOMPARE(next(1s), 500ms);
}

void TestRetryPolicy::forgets_data()
{
    QTest::addColumn<qint64>("held"); // milliseconds
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("long enough") << qint64(60'000) << true;
    QTest::newRow("for ever") << std::numeric_limits<qint64>::max() << true;
    QTest::newRow("not long enough") << qint64(59'999) << false;
    QTest::newRow("a clock that stood still") << qint64(0) << false;
    QTest::newRow("a clock that went back") << qint64(-3'600'000) << false;
    QTest::newRow("a clock that went back for ever") << std::numeric_limits<qint64>::min() << false;
}

void TestRetryPolicy::forgets()
{
    QFETCH(qint64, held);
    QFETCH(bool, forgotten);
    RetryPolicy policy;
    for (int failure = 0; failure < 3; ++failure)
        (void)policy.after(RetryRule::Backoff, std::nullopt, always(0.5));
    policy.connectionHeld(std::chrono::milliseconds(held));
    QCOMPARE(
        delayOf(policy.after(RetryRule::Backoff, std::nullopt, always(0.5))), forgotten ? 500ms : 4'000ms);
}

void TestRetryPolicy::neverSpins_data()
{
    QTest::addColumn<RetryRule>("rule");
    QTest::addColumn<int>("asked"); // seconds; 0: none
    QTest::addColumn<int>("held"); // milliseconds of each connection
    QTest::addColumn<int>("most"); // connections in an hour
    QTest::newRow("down") << RetryRule::Backoff << 0 << -1 << 140;
    QTest::newRow("accepts and drops at once") << RetryRule::Backoff << 0 << 0 << 140;
    QTest::newRow("drops after a second") << RetryRule::Backoff << 0 << 1'000 << 140;
    QTest::newRow("drops just before it is forgiven") << RetryRule::Backoff << 0 << 59'999 << 60;
    QTest::newRow("drops just after") << RetryRule::Backoff << 0 << 60'000 << 60;
    QTest::newRow("4202 at once, always") << RetryRule::AtOnceThenBackoff << 0 << 0 << 140;
    QTest::newRow("4202 after a minute, always") << RetryRule::AtOnceThenBackoff << 0 << 60'000 << 61;
    QTest::newRow("4201 with 1 s, always") << RetryRule::AfterWait << 1 << 0 << 140;
    QTest::newRow("4201, always") << RetryRule::AfterWait << 0 << 0 << 45;
}

void TestRetryPolicy::neverSpins()
{
    QFETCH(RetryRule, rule);
    QFETCH(int, asked);
    QFETCH(int, held);
    QFETCH(int, most);
    RetryPolicy policy;
    // The golden ratio's multiples lie evenly: chance without chance.
    const auto even = [share = 0.0]() mutable {
        share += 0.618033988749895;
        return share -= std::floor(share);
    };
    const Randomness random = even;
    int connections = 0;
    for (std::chrono::milliseconds now{}; now < 1h; ++connections) {
        if (held >= 0)
            policy.connectionHeld(std::chrono::milliseconds(held));
        now += std::chrono::milliseconds(std::max(held, 0));
        const auto decision =
            policy.after(rule, asked > 0 ? std::optional(std::chrono::seconds(asked)) : std::nullopt, random);
        if (const auto *wait = std::get_if<WaitFirst>(&decision))
            now += wait->wait + wait->thenDelay;
        else
            now += std::get<ReconnectAfter>(decision).delay;
    }
    QVERIFY2(connections <= most, qPrintable(QString::number(connections)));
}

void TestRetryPolicy::systemChanceIsInRange()
{
    const auto random = systemRandomness();
    double sum = 0;
    for (int draw = 0; draw < 10'000; ++draw) {
        const double share = random();
        QVERIFY(share >= 0 && share < 1);
        sum += share;
    }
    QVERIFY(sum > 4'000 && sum < 6'000);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
