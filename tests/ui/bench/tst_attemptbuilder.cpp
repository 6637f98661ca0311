// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/attemptbuilder.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Happenings = QList<std::pair<std::chrono::milliseconds, AttemptEvent>>;

AttemptEvent began(AttemptStep step)
{
    return StepBegan{step};
}

AttemptEvent ended(AttemptEnd end, const QString &text)
{
    return AttemptEnded{.end = end, .text = text};
}

QString numberOf(std::chrono::microseconds time)
{
    return QString::number(time / 1ms);
}

/// As short as can be: `resolve 0-3, TCP 3-4: authorized at 4`.
QString lineOf(const AttemptTimes &attempt)
{
    QStringList parts;
    for (const StepTimes &times : attempt.steps)
        parts += u"%1 %2-%3"_s.arg(
            nameOf(times.step), numberOf(times.begin), times.end ? numberOf(*times.end) : QString());
    const auto end = attempt.outcome
                         ? u": %1 at %2"_s.arg(attempt.outcome->text, numberOf(attempt.outcome->at))
                         : QString();
    return parts.join(u", "_s) + end;
}

AttemptBuilder builderOf(const Happenings &happenings)
{
    AttemptBuilder builder;
    for (const auto &[now, event] : happenings)
        builder.add(now, event);
    return builder;
}

Happenings signIn()
{
    return {{1000ms, began(AttemptStep::Resolve)}, {1003ms, began(AttemptStep::Tcp)},
        {1004ms, began(AttemptStep::Tls)}, {1014ms, began(AttemptStep::Upgrade)},
        {1016ms, began(AttemptStep::Initialize)}, {1020ms, began(AttemptStep::User)},
        {5000ms, began(AttemptStep::Authorize)}, {5030ms, ended(AttemptEnd::Authorized, u"authorized"_s)}};
}

Happenings rejected()
{
    auto happenings = signIn();
    happenings.last().second = ended(AttemptEnd::Rejected, u"rejected 103"_s);
    return happenings;
}

} // namespace

class TestAttemptBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void attempts_data();
    void attempts();
    void tellsWhatIsNew();
    void keepsTheLastTwelve();
    void clearKeepsTheWait();
    void words();
    void markdown();
};

void TestAttemptBuilder::attempts_data()
{
    QTest::addColumn<Happenings>("happenings");
    QTest::addColumn<QStringList>("expected");
    const auto steps =
        u"resolve 0-3, TCP 3-4, TLS 4-14, upgrade 14-16, initialize 16-20, waiting for the user 20-4000, authorize 4000-4030"_s;
    QTest::newRow("nothing") << Happenings() << QStringList();
    QTest::newRow("a whole sign-in") << signIn() << QStringList{steps + u": authorized at 4030"_s};
    QTest::newRow("under way") << signIn().mid(0, 3) << QStringList{u"resolve 0-3, TCP 3-4, TLS 4-"_s};
    QTest::newRow("a second one on the same connection")
        << rejected()
               + Happenings{{8000ms, began(AttemptStep::Authorize)},
                   {8005ms, ended(AttemptEnd::Authorized, u"authorized"_s)}}
        << QStringList{steps + u": rejected 103 at 4030"_s,
               u"waiting for the user 0-2970, authorize 2970-2975: authorized at 2975"_s};
    QTest::newRow("on a connection from before") << Happenings{{8000ms, began(AttemptStep::Authorize)},
        {8005ms, ended(AttemptEnd::Closed, u"closed 4201"_s)}}
                                                 << QStringList{u"authorize 0-5: closed 4201 at 5"_s};
    QTest::newRow("no TCP") << Happenings{{0ms, began(AttemptStep::Resolve)}, {2ms, began(AttemptStep::Tcp)},
        {9ms, ended(AttemptEnd::Failed, u"failed network"_s)}}
                            << QStringList{u"resolve 0-2, TCP 2-9: failed network at 9"_s};
    QTest::newRow("steps that nobody tells of") << Happenings{{0ms, began(AttemptStep::Resolve)},
        {7ms, began(AttemptStep::Initialize)}} << QStringList{u"resolve 0-7, initialize 7-"_s};
    QTest::newRow("in no time") << Happenings{{5ms, began(AttemptStep::Resolve)},
        {5ms, began(AttemptStep::Tcp)}, {5ms, ended(AttemptEnd::Failed, u"failed network"_s)}}
                                << QStringList{u"resolve 0-0, TCP 0-0: failed network at 0"_s};
    QTest::newRow("begun anew") << Happenings{{0ms, began(AttemptStep::Resolve)},
        {4ms, began(AttemptStep::Resolve)}, {6ms, began(AttemptStep::Tcp)}}
                                << QStringList{u"resolve 0-4: begun anew at 4"_s, u"resolve 0-2, TCP 2-"_s};
    QTest::newRow("a step that comes too late") << Happenings{{0ms, began(AttemptStep::Resolve)},
        {7ms, began(AttemptStep::Initialize)}, {8ms, began(AttemptStep::Tls)}}
                                                << QStringList{u"resolve 0-7, initialize 7-"_s};
    QTest::newRow("time that goes back") << Happenings{{10ms, began(AttemptStep::Resolve)},
        {8ms, began(AttemptStep::Tcp)}, {12ms, began(AttemptStep::Upgrade)}}
                                         << QStringList{u"resolve 0-0, TCP 0-2, upgrade 2-"_s};
    QTest::newRow("an end without a begin")
        << Happenings{{10ms, ended(AttemptEnd::Closed, u"closed 4201"_s)}} << QStringList();
    QTest::newRow("after the end") << signIn()
                                          + Happenings{{6000ms, began(AttemptStep::User)},
                                              {7000ms, ended(AttemptEnd::Closed, u"closed 4100"_s)}}
                                   << QStringList{steps + u": authorized at 4030"_s};
    QTest::newRow("a minute") << Happenings{{0ms, began(AttemptStep::Resolve)},
        {60'000ms, ended(AttemptEnd::Failed, u"failed timeout"_s)}}
                              << QStringList{u"resolve 0-60000: failed timeout at 60000"_s};
}

void TestAttemptBuilder::attempts()
{
    QFETCH(Happenings, happenings);
    QFETCH(QStringList, expected);
    QStringList lines;
    const auto builder = builderOf(happenings);
    for (const AttemptTimes &attempt : builder.attempts())
        lines += lineOf(attempt);
    QCOMPARE(lines, expected);
}

void TestAttemptBuilder::tellsWhatIsNew()
{
    AttemptBuilder builder;
    QVERIFY(!builder.add(0ms, began(AttemptStep::User)));
    QVERIFY(!builder.add(0ms, ended(AttemptEnd::Closed, {})));
    QVERIFY(builder.add(0ms, began(AttemptStep::Resolve)));
    QVERIFY(builder.add(0ms, began(AttemptStep::Tls)));
    QVERIFY(!builder.add(0ms, began(AttemptStep::Tcp)));
    QVERIFY(builder.add(0ms, ended(AttemptEnd::Closed, {})));
    QVERIFY(!builder.add(0ms, ended(AttemptEnd::Closed, {})));
}

void TestAttemptBuilder::keepsTheLastTwelve()
{
    AttemptBuilder builder;
    for (int number = 1; number <= 20; ++number) {
        builder.add(0ms, began(AttemptStep::Resolve));
        builder.add(0ms, ended(AttemptEnd::Closed, QString::number(number)));
    }
    QCOMPARE(builder.attempts().size(), 12);
    QCOMPARE(builder.attempts().constFirst().outcome->text, u"9"_s);
    QCOMPARE(builder.attempts().constLast().outcome->text, u"20"_s);
}

void TestAttemptBuilder::clearKeepsTheWait()
{
    auto builder = builderOf(signIn().mid(0, 6));
    builder.clear();
    QVERIFY(builder.attempts().isEmpty());
    builder.add(2020ms, began(AttemptStep::Authorize));
    QCOMPARE(lineOf(builder.attempts().constLast()), u"waiting for the user 0-1000, authorize 1000-"_s);
}

void TestAttemptBuilder::words()
{
    QCOMPARE(stepTimeText(0ms), u"0 ms"_s);
    QCOMPARE(stepTimeText(49us), u"0 ms"_s);
    QCOMPARE(stepTimeText(60us), u"0.1 ms"_s);
    QCOMPARE(stepTimeText(2ms), u"2 ms"_s);
    QCOMPARE(stepTimeText(9'940us), u"9.9 ms"_s);
    QCOMPARE(stepTimeText(9'960us), u"10 ms"_s);
    QCOMPARE(stepTimeText(14'400us), u"14 ms"_s);
    QCOMPARE(stepTimeText(12'345ms), u"12,345 ms"_s);
    QCOMPARE(spokenText(builderOf(signIn()).attempts().constLast()),
        u"authorized after 4,030 ms: resolve 3 ms, TCP 1 ms, TLS 10 ms, upgrade 2 ms, initialize 4 ms, "
        "waiting for the user 3,980 ms, authorize 30 ms."_s);
    QCOMPARE(spokenText(builderOf(signIn().mid(0, 2)).attempts().constLast()),
        u"under way: resolve 3 ms, TCP under way."_s);
}

void TestAttemptBuilder::markdown()
{
    QCOMPARE(timelineText(
                 builderOf(signIn().mid(0, 3) + signIn().mid(signIn().size() - 1)).attempts().constLast()),
        u"authorized after 4,030 ms\n"
        "\n"
        "| Step | Begins at | Takes |\n"
        "| --- | ---: | ---: |\n"
        "| resolve | 0 ms | 3 ms |\n"
        "| TCP | 3 ms | 1 ms |\n"
        "| TLS | 4 ms | 4,026 ms |\n"_s);
}

QTEST_GUILESS_MAIN(TestAttemptBuilder)
#include "tst_attemptbuilder.moc"
