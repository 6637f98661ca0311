// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/replayplan.h"
#include "session/visitor.h"
#include "tests/app/qa/recordedframes.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Qa;
using namespace BlazeAuth::Tests;
using namespace std::chrono_literals;

namespace {

/// `await 1`, `12 send {...}`, `5 close 4201 why`, `0 drop`, each connection in brackets.
QString textOf(const QList<ReplaySteps> &plan)
{
    QStringList lines;
    for (const ReplaySteps &steps : plan) {
        QStringList line;
        for (const ReplayStep &step : steps) {
            if (const auto *const awaited = std::get_if<RequestAwaited>(&step)) {
                line += u"await %1"_s.arg(awaited->id.value_or(-1));
                continue;
            }
            const auto &act = std::get<ServerAct>(step);
            const QString what = std::visit(
                Visitor{[](const Sandbox::Send &message) {
                            const bool isBinary = message.frame == Sandbox::Send::Frame::Binary;
                            return (isBinary ? u"binary "_s : u"send "_s)
                                   + (message.text.size() > 100 ? QString::number(message.text.size())
                                                                : QString::fromUtf8(message.text));
                        },
                    [](const Sandbox::Close &close) {
                        return u"close %1 %2"_s.arg(QString::number(close.code), close.reason);
                    },
                    [](const Sandbox::Drop &) { return u"drop"_s; },
                    [](const Sandbox::Silence &) { return u"silence"_s; }},
                act.reply);
            line += QString::number(act.pause.count()) + u' ' + what;
        }
        lines += u'[' + line.join(u", "_s) + u']';
    }
    return lines.join(u' ');
}

} // namespace

/// What of a recording a server does again.
class TestReplayPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void plan_data();
    void plan();
    void rewritesOnlyIds_data();
    void rewritesOnlyIds();
};

void TestReplayPlan::plan_data()
{
    QTest::addColumn<QList<Frame>>("frames");
    QTest::addColumn<QString>("expected");
    const Frame begin = sent(10ms, u"Initialize"_s, 1);
    const auto endedBy = [begin](const QString &text) { return QList<Frame>{begin, ended(15ms, text)}; };

    QTest::newRow("nothing") << QList<Frame>() << QString();
    QTest::newRow("signals only") << QList<Frame>{frameOf(0ms, Frame::Kind::Signal, u"x"_s, {}, {})}
                                  << QString();
    QTest::newRow("never up") << QList<Frame>{ended(5ms, u"ConnectionRefused: no"_s)} << QString();
    QTest::newRow("begins in the middle")
        << QList<Frame>{sent(1ms, u"license"_s, 7), received(2ms, 7, u"{}"_s), ended(3ms, u"4100 x"_s), begin}
        << u"[await 1]"_s;
    QTest::newRow("pauses") << QList<Frame>{begin, received(22ms, 1, u"a"_s), received(25ms, {}, u"b"_s),
        frameOf(27ms, Frame::Kind::Signal, u"x"_s, {}, {}), sent(100ms, u"license"_s, 2),
        received(101ms, 2, u"c"_s)}
                            << u"[await 1, 12 send a, 3 send b, await 2, 1 send c]"_s;
    QTest::newRow("time runs backwards")
        << QList<Frame>{begin, received(5ms, 1, u"a"_s)} << u"[await 1, 0 send a]"_s;
    QTest::newRow("a year of silence") << QList<Frame>{begin, received(std::chrono::hours(8760), 1, u"a"_s)}
                                       << u"[await 1, 86400000 send a]"_s;
    QTest::newRow("canceled") << QList<Frame>{begin, sent(11ms, u"license"_s, 2), begin}
                              << u"[await 1, await 2] [await 1]"_s;
    QTest::newRow("after its end") << QList<Frame>{begin, ended(11ms, u"4100 x"_s), received(12ms, 1, u"a"_s)}
                                   << u"[await 1, 1 close 4100 x]"_s;
    QTest::newRow("closed") << endedBy(u"4201 rate limited, 37 seconds left"_s)
                            << u"[await 1, 5 close 4201 rate limited, 37 seconds left]"_s;
    QTest::newRow("closed without a reason") << endedBy(u"4499 "_s) << u"[await 1, 5 close 4499 ]"_s;
    QTest::newRow("closed in two lines") << endedBy(u"4100 a\nb"_s) << u"[await 1, 5 close 4100 a\nb]"_s;
    QTest::newRow("normal") << endedBy(u"NormalClosure: close 1000 bye"_s)
                            << u"[await 1, 5 close 1000 bye]"_s;
    QTest::newRow("going away") << endedBy(u"ConnectionClosed: close 1001 "_s)
                                << u"[await 1, 5 close 1001 ]"_s;
    QTest::newRow("restart") << endedBy(u"ConnectionClosed: close 1002 Invalid close code 1012"_s)
                             << u"[await 1, 5 close 1012 ]"_s;
    QTest::newRow("abnormal") << endedBy(u"ConnectionClosed: close 1006 "_s) << u"[await 1, 5 drop]"_s;
    QTest::newRow("lost") << endedBy(u"ConnectionDropped: "_s) << u"[await 1, 5 drop]"_s;
    QTest::newRow("binary") << endedBy(u"MessageBinary: "_s) << u"[await 1, 5 binary binary]"_s;
    QTest::newRow("too large") << endedBy(u"MessageTooLarge: close 1009 "_s) << u"[await 1, 5 send 65537]"_s;
    for (const char *const own : {"AuthorizeTimeout: ", "MessageMalformed: ", "ConnectionSilent: ",
             "MessageNotUtf8: close 1007 ", "", "nonsense", "close 1000"})
        QTest::addRow("the client's own, %s", own) << endedBy(QString::fromLatin1(own)) << u"[await 1]"_s;
}

void TestReplayPlan::plan()
{
    QFETCH(const QList<Frame>, frames);
    QFETCH(const QString, expected);
    QCOMPARE(textOf(replayPlan(recordingWith(frames))), expected);
}

void TestReplayPlan::rewritesOnlyIds_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the same") << QByteArray(R"({ "id": 5, "status": 1.0 })")
                              << QByteArray(R"({ "id": 5, "status": 1.0 })");
    QTest::newRow("another") << QByteArray(R"({"id":2,"status":1})") << QByteArray(R"({"id":5,"status":1})");
    QTest::newRow("none") << QByteArray(R"({"status":1})") << QByteArray(R"({"status":1})");

    QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray("<html>");
    QTest::newRow("cut off") << QByteArray(R"({"id":2,"status)") << QByteArray(R"({"id":2,"status)");
}

void TestReplayPlan::rewritesOnlyIds()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, expected);
    QCOMPARE(withId(message, 5), expected);
}

QTEST_GUILESS_MAIN(TestReplayPlan)
#include "tst_replayplan.moc"
