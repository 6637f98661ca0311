// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/liveness.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// `wait 30`, `ping 1`, `lost`.
QString nameOf(const Liveness::Step &step)
{
    if (const auto *wait = std::get_if<Liveness::Wait>(&step))
        return u"wait %1"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(wait->time).count());
    if (const auto *ping = std::get_if<Liveness::Ping>(&step))
        return u"ping "_s + QString::fromLatin1(ping->payload);
    return u"lost"_s;
}

} // namespace

class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void twoUnansweredMeanLost();
    void answersStartAnew();
    void lateAnswersAreNone();
    void anythingHeardWillDo();
    void sleepGivesTimeAgain();
    void doubtAsksOnce();
};

void TestLiveness::twoUnansweredMeanLost()
{
    Liveness liveness({}, 100s);
    QCOMPARE(nameOf(liveness.stepAt(100s)), u"wait 30"_s);
    QCOMPARE(nameOf(liveness.stepAt(129s)), u"wait 1"_s);
    QCOMPARE(nameOf(liveness.stepAt(130s)), u"ping 1"_s);
    QCOMPARE(nameOf(liveness.stepAt(130s)), u"wait 10"_s);
    QCOMPARE(nameOf(liveness.stepAt(140s)), u"ping 2"_s);
    QCOMPARE(nameOf(liveness.stepAt(149s)), u"wait 1"_s);
    QCOMPARE(nameOf(liveness.stepAt(150s)), u"lost"_s);
}

void TestLiveness::answersStartAnew()
{
    Liveness liveness({}, 0s);
    QCOMPARE(nameOf(liveness.stepAt(30s)), u"ping 1"_s);
    QCOMPARE(nameOf(liveness.stepAt(40s)), u"ping 2"_s);
    liveness.answered("2", 41s);
    QCOMPARE(nameOf(liveness.stepAt(41s)), u"wait 30"_s);
    QCOMPARE(nameOf(liveness.stepAt(71s)), u"ping 3"_s);
}

void TestLiveness::lateAnswersAreNone()
{
    Liveness liveness({}, 0s);
    liveness.answered("0", 1s); // to nothing
    QCOMPARE(nameOf(liveness.stepAt(30s)), u"ping 1"_s);
    QCOMPARE(nameOf(liveness.stepAt(40s)), u"ping 2"_s);
    liveness.answered("1", 41s);
    liveness.answered("3", 41s);
    liveness.answered("", 41s);
    QCOMPARE(nameOf(liveness.stepAt(50s)), u"lost"_s);
}

void TestLiveness::anythingHeardWillDo()
{
    Liveness liveness({}, 0s);
    liveness.heard(29s);
    QCOMPARE(nameOf(liveness.stepAt(30s)), u"wait 29"_s);
    QCOMPARE(nameOf(liveness.stepAt(59s)), u"ping 1"_s);
    liveness.heard(60s);
    QCOMPARE(nameOf(liveness.stepAt(69s)), u"wait 21"_s);
}

void TestLiveness::sleepGivesTimeAgain()
{
    Liveness liveness({}, 0s);
    QCOMPARE(nameOf(liveness.stepAt(30s)), u"ping 1"_s);
    QCOMPARE(nameOf(liveness.stepAt(40s)), u"ping 2"_s);
    QCOMPARE(nameOf(liveness.stepAt(8h)), u"ping 3"_s); // nobody could have answered meanwhile
    QCOMPARE(nameOf(liveness.stepAt(8h + 10s)), u"ping 4"_s);
    QCOMPARE(nameOf(liveness.stepAt(8h + 20s)), u"lost"_s);
}

void TestLiveness::doubtAsksOnce()
{
    Liveness liveness({}, 0s);
    liveness.doubt(5s);
    QCOMPARE(nameOf(liveness.stepAt(5s)), u"ping 1"_s);
    liveness.doubt(6s);
    QCOMPARE(nameOf(liveness.stepAt(6s)), u"wait 9"_s);
    liveness.answered("1", 7s);
    liveness.doubt(8s);
    QCOMPARE(nameOf(liveness.stepAt(8s)), u"wait 29"_s);
    liveness.doubt(15s);
    QCOMPARE(nameOf(liveness.stepAt(15s)), u"ping 2"_s);
}

QTEST_APPLESS_MAIN(TestLiveness)
#include "tst_liveness.moc"
