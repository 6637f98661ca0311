// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/faultplan.h"
#include "app/sandbox/faulttext.h"
#include "session/protocol/strictjson.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(BlazeAuth::Sandbox::Faults)

/// What a relay decides, without one: ranges, texts, and when which frame leaves.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ranges_data();
    void ranges();
    void texts_data();
    void texts();
    void badTexts_data();
    void badTexts();
    void optionsAreKnown();
    void nothingByDefault();
    void latency();
    void jitterKeepsTheOrder();
    void bandwidth();
    void delayOfAnswers();
    void ends_data();
    void ends();
    void faultsMayChange();
    void corruption_data();
    void corruption();
    void garbageIsNoJson();
    void garbageHoldsNothingOfTheText();
};

namespace {

// Always the same chances.
Randomness chance(quint32 seed)
{
    const auto generator = std::make_shared<QRandomGenerator>(seed);
    return [generator] { return generator->generateDouble(); };
}

Randomness always(double value)
{
    return [value] { return value; };
}

const Send frame{.text = R"({"id":1,"status":1})"};

QString endOf(const Passage &passage)
{
    if (!passage.end)
        return {};
    const auto *const close = std::get_if<Close>(&*passage.end);
    return close ? u"%1 %2"_s.arg(close->code).arg(close->reason) : u"drop"_s;
}

// What becomes of so many frames of the server: `+` passes, `#` is spoilt, `-` does not; then its end.
QString courseOf(const Faults &faults, int frames)
{
    FaultPlan plan(Course::FromServer, chance(1));
    QString course;
    for (int number = 0; number < frames; ++number) {
        const Passage passage = plan.pass(frame, faults, 0ms);
        course += !passage.frame ? u"-"_s : passage.frame->text == frame.text ? u"+"_s : u"#"_s;
        if (passage.end)
            return course + endOf(passage);
    }
    return course;
}

} // namespace

void TestSandboxFaults::ranges_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const Faults &faults, const QString &problem) {
        QTest::newRow(name) << faults << problem;
    };
    row("none", {}, {});
    row("all at their most",
        {1min, 1min, 1'000'000'000, 1'000'000, CloseAfter{1'000'000, 4999, QString(123, u'x')},
            Corruption{1'000'000, true}, 10min},
        {});
    row("all at their least", {0ms, 0ms, 1, 0, CloseAfter{0, 1000, {}}, Corruption{1, false}, 0ms}, {});
    row("latency below", {.latency = -1ms}, u"latency"_s);
    row("latency above", {.latency = 60'001ms}, u"latency"_s);
    row("jitter below", {.jitter = -1ms}, u"jitter"_s);
    row("jitter above", {.jitter = 60'001ms}, u"jitter"_s);
    row("bandwidth below", {.bandwidth = -1}, u"bandwidth"_s);
    row("bandwidth above", {.bandwidth = 1'000'000'001}, u"bandwidth"_s);
    row("drop below", {.dropAfter = -1}, u"drop"_s);
    row("drop above", {.dropAfter = 1'000'001}, u"drop"_s);
    row("close below", {.closeAfter = CloseAfter{-1, 4201, {}}}, u"close"_s);
    row("close above", {.closeAfter = CloseAfter{1'000'001, 4201, {}}}, u"close"_s);
    for (const int code : {0, 999, 1004, 1015, 2999, 5000})
        QTest::addRow("close code %d", code) << Faults{.closeAfter = CloseAfter{1, code, {}}} << u"code"_s;
    row("long reason", {.closeAfter = CloseAfter{1, 4201, QString(62, u'ä')}}, u"reason"_s);
    row("corrupt below", {.corruption = Corruption{0, true}}, u"corrupt"_s);
    row("corrupt above", {.corruption = Corruption{1'000'001, true}}, u"corrupt"_s);
    row("delay below", {.answerDelay = -1ms}, u"delay"_s);
    row("delay above", {.answerDelay = 600'001ms}, u"delay"_s);
}

void TestSandboxFaults::ranges()
{
    QFETCH(Faults, faults);
    QFETCH(QString, problem);
    const auto found = problemIn(faults);
    QCOMPARE(found.has_value(), !problem.isEmpty());
    if (found) {
        QVERIFY2(found->contains(problem), qPrintable(*found));
        QVERIFY(!found->contains(u'\n'));
    }
}

void TestSandboxFaults::texts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString &name, const QString &text, const Faults &faults,
                         const QString &written) {
        QTest::addRow("%s %s", qPrintable(name), qPrintable(text)) << name << text << faults << written;
    };
    row(u"latency"_s, u"200"_s, {.latency = 200ms}, u"--latency 200"_s);
    row(u"latency"_s, u"0"_s, {}, {});
    row(u"jitter"_s, u"50"_s, {.jitter = 50ms}, u"--jitter 50"_s);
    row(u"bandwidth"_s, u"2000"_s, {.bandwidth = 2000}, u"--bandwidth 2000"_s);
    row(u"drop-after"_s, u"3"_s, {.dropAfter = 3}, u"--drop-after 3"_s);
    row(u"drop-after"_s, u"0"_s, {.dropAfter = 0}, u"--drop-after 0"_s);
    row(u"close-after"_s, u"3:4201"_s, {.closeAfter = CloseAfter{3, 4201, u"rate limit hit"_s}},
        u"--close-after 3:4201"_s);
    row(u"close-after"_s, u"1:1006"_s, {.closeAfter = CloseAfter{1, 1006, {}}}, u"--close-after 1:1006"_s);
    row(u"close-after"_s, u"1:4201:wait: 5"_s, {.closeAfter = CloseAfter{1, 4201, u"wait: 5"_s}},
        u"--close-after 1:4201:wait: 5"_s);
    row(u"close-after"_s, u"1:4201:"_s, {.closeAfter = CloseAfter{1, 4201, {}}}, u"--close-after 1:4201:"_s);
    row(u"corrupt"_s, u"2"_s, {.corruption = Corruption{2, true}}, u"--corrupt 2"_s);
    row(u"corrupt"_s, u"2:once"_s, {.corruption = Corruption{2, false}}, u"--corrupt 2:once"_s);
    row(u"delay"_s, u"3000"_s, {.answerDelay = 3s}, u"--delay 3000"_s);
}

void TestSandboxFaults::texts()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(Faults, faults);
    Faults read;
    QCOMPARE(setFault(read, name, text), std::nullopt);
    QVERIFY(read == faults);
    QTEST(textOf(read), "written");
}

void TestSandboxFaults::badTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const QStringList noNumbers{{}, u"x"_s, u"-1"_s, u"1.5"_s, u"+1"_s, u" 1"_s, u"0x1"_s, u"1 "_s, u"٣"_s,
        u"9999999999999999999"_s, u"1:2:3"_s};
    const QList<FaultOption> options = faultOptions();
    for (const FaultOption &option : options) {
        for (const QString &text : noNumbers) {
            if (option.name != u"close-after"_s || text != u"1:2:3"_s)
                QTest::addRow("%s '%s'", qPrintable(option.name), qPrintable(text)) << option.name << text;
        }
    }
    const QStringList noCloses{u"1"_s, u"1:"_s, u":4201"_s, u"4201:1"_s, u"1:x"_s, u"1:2999"_s, u"-1:4201"_s};
    for (const QString &text : noCloses)
        QTest::addRow("close '%s'", qPrintable(text)) << u"close-after"_s << text;
    const QStringList noCorruptions{u"0"_s, u"2:"_s, u"2:twice"_s, u"2:once:once"_s, u":once"_s};
    for (const QString &text : noCorruptions)
        QTest::addRow("corrupt '%s'", qPrintable(text)) << u"corrupt"_s << text;
    QTest::newRow("too late") << u"latency"_s << u"60001"_s;
    QTest::newRow("unknown") << u"loss"_s << u"1"_s;
}

void TestSandboxFaults::badTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    Faults faults;
    const auto problem = setFault(faults, name, text);
    QVERIFY(problem);
    QVERIFY2(problem->endsWith(u"; correct --"_s + name), qPrintable(*problem));
}

void TestSandboxFaults::optionsAreKnown()
{
    const QList<FaultOption> options = faultOptions();
    QCOMPARE(options.size(), 7);
    for (const FaultOption &option : options) {
        QVERIFY(!option.valueName.isEmpty());
        QVERIFY(!option.description.isEmpty());
        Faults faults;
        const QString value = option.name == u"close-after"_s ? u"1:4000"_s : u"1"_s;
        QCOMPARE(setFault(faults, option.name, value), std::nullopt);
        QVERIFY(!(faults == Faults()));
    }
}

void TestSandboxFaults::nothingByDefault()
{
    for (const Course course : {Course::FromClient, Course::FromServer}) {
        FaultPlan plan(course, always(0.999));
        for (int number = 0; number < 5; ++number) {
            const Passage passage = plan.pass(frame, {}, 7ms);
            QCOMPARE(passage.due, 7ms);
            QCOMPARE(passage.frame->text, frame.text);
            QVERIFY(!passage.end);
        }
        QCOMPARE(plan.dueOfEnd({}, 9ms), 9ms);
    }
}

void TestSandboxFaults::latency()
{
    for (const Course course : {Course::FromClient, Course::FromServer}) {
        FaultPlan plan(course, always(0.5));
        QCOMPARE(plan.pass(frame, {.latency = 200ms}, 1'000ms).due, 1'200ms);
        QCOMPARE(plan.pass(frame, {.latency = 200ms}, 1'001ms).due, 1'201ms);
        QCOMPARE(plan.dueOfEnd({.latency = 200ms}, 1'002ms), 1'202ms);
        // What is quicker now still waits for those ahead.
        QCOMPARE(plan.pass(frame, {}, 1'003ms).due, 1'202ms);
        QCOMPARE(plan.pass(frame, {}, 1'300ms).due, 1'300ms);
    }
}

void TestSandboxFaults::jitterKeepsTheOrder()
{
    FaultPlan plan(Course::FromServer, chance(5));
    const Faults faults{.latency = 100ms, .jitter = 50ms};
    milliseconds last = 0ms;
    bool isLate = false;
    for (milliseconds now = 0ms; now < 1'000ms; now += 10ms) {
        const milliseconds due = plan.pass(frame, faults, now).due;
        QVERIFY(due >= last);
        QVERIFY(due >= now + 100ms);
        QVERIFY(due <= now + 150ms);
        isLate |= due > now + 110ms;
        last = due;
    }
    QVERIFY(isLate);
}

void TestSandboxFaults::bandwidth()
{
    FaultPlan plan(Course::FromClient, always(0));
    const Faults faults{.latency = 10ms, .bandwidth = 1'000};
    const Send hundred{.text = QByteArray(100, 'x')};
    QCOMPARE(plan.pass(hundred, faults, 0ms).due, 110ms);
    QCOMPARE(plan.pass(hundred, faults, 0ms).due, 210ms);
    QCOMPARE(plan.pass(hundred, faults, 150ms).due, 310ms);
    // The line has been free for long.
    QCOMPARE(plan.pass(hundred, faults, 5'000ms).due, 5'110ms);
    QCOMPARE(plan.pass({.text = "x"}, {.bandwidth = 1'000'000'000}, 6'000ms).due, 6'001ms);
}

void TestSandboxFaults::delayOfAnswers()
{
    const Faults faults{.answerDelay = 3s};
    FaultPlan fromServer(Course::FromServer, always(0));
    QCOMPARE(fromServer.pass(frame, faults, 1ms).due, 3'001ms);
    FaultPlan fromClient(Course::FromClient, always(0));
    QCOMPARE(fromClient.pass(frame, faults, 1ms).due, 1ms);
}

void TestSandboxFaults::ends_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<QString>("course");
    const CloseAfter close{2, 4201, u"enough"_s};
    QTest::newRow("never") << Faults() << u"++++++"_s;
    QTest::newRow("drop at once") << Faults{.dropAfter = 0} << u"-drop"_s;
    QTest::newRow("drop after 1") << Faults{.dropAfter = 1} << u"+drop"_s;
    QTest::newRow("drop after 3") << Faults{.dropAfter = 3} << u"+++drop"_s;
    QTest::newRow("close at once") << Faults{.closeAfter = CloseAfter{0, 4000, {}}} << u"-4000 "_s;
    QTest::newRow("close after 2") << Faults{.closeAfter = close} << u"++4201 enough"_s;
    QTest::newRow("drop first") << Faults{.dropAfter = 1, .closeAfter = close} << u"+drop"_s;
    QTest::newRow("close first") << Faults{.dropAfter = 3, .closeAfter = close} << u"++4201 enough"_s;
    QTest::newRow("both at once") << Faults{.dropAfter = 2, .closeAfter = close} << u"++4201 enough"_s;
    QTest::newRow("spoilt, then drop")
        << Faults{.dropAfter = 2, .corruption = Corruption{2, true}} << u"+#drop"_s;
}

void TestSandboxFaults::ends()
{
    QFETCH(Faults, faults);
    QTEST(courseOf(faults, 6), "course");
    // What the client sends ends nothing.
    FaultPlan plan(Course::FromClient, always(0));
    for (int number = 0; number < 6; ++number)
        QVERIFY(!plan.pass(frame, faults, 0ms).end);
}

void TestSandboxFaults::faultsMayChange()
{
    FaultPlan plan(Course::FromServer, always(0));
    for (int number = 0; number < 4; ++number)
        QVERIFY(!plan.pass(frame, {.dropAfter = 10}, 0ms).end);
    const Passage passage = plan.pass(frame, {.dropAfter = 2}, 0ms);
    QCOMPARE(endOf(passage), u"drop"_s);
    QVERIFY(!passage.frame);
}

void TestSandboxFaults::corruption_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<QString>("course");
    const auto row = [](const char *name, const Corruption &corruption, const QString &course) {
        QTest::newRow(name) << Faults{.corruption = corruption} << course;
    };
    row("every one", {1, true}, u"######"_s);
    row("every second", {2, true}, u"+#+#+#"_s);
    row("the second", {2, false}, u"+#++++"_s);
    row("the first", {1, false}, u"#+++++"_s);
    row("a later one", {7, true}, u"++++++"_s);
}

void TestSandboxFaults::corruption()
{
    QFETCH(Faults, faults);
    QTEST(courseOf(faults, 6), "course");
    FaultPlan plan(Course::FromClient, always(0));
    QCOMPARE(plan.pass(frame, faults, 0ms).frame->text, frame.text);
}

void TestSandboxFaults::garbageIsNoJson()
{
    const QByteArrayList texts{{}, "{", "{}", "1", "[1,2]", "\"x\"", frame.text,
        R"({"id":1,"comment":"äöü 漢字 😀😀😀"})", QByteArray(60'000, ' ') + "{}"};
    const Randomness random = chance(9);
    for (const QByteArray &text : texts) {
        for (int round = 0; round < 50; ++round) {
            const QByteArray garbage = corrupted(text, random);
            QVERIFY(garbage != text);
            QVERIFY(!strictObjectFrom(garbage));
            QVERIFY(!garbage.isEmpty());
            QVERIFY(garbage.size() <= text.size() + 1);
            QCOMPARE(QString::fromUtf8(garbage).toUtf8(), garbage);
        }
    }
}

void TestSandboxFaults::garbageHoldsNothingOfTheText()
{
    const QByteArray key = "WOMBAT-55-Numbat-QX";
    const Randomness random = chance(4);
    for (int round = 0; round < 200; ++round) {
        const QByteArray garbage = corrupted(R"({"id":2,"license":")" + key + R"(","status":1})", random);
        for (qsizetype begin = 0; begin + 4 <= key.size(); ++begin)
            QVERIFY(!garbage.contains(key.mid(begin, 4)));
    }
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
