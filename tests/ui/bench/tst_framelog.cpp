// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "ui/bench/framelog.h"
#include "ui/bench/frametext.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a session says and does, as rows.
class TestFrameLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void events_data();
    void events();
    void unknownKindOfEvent();
    void answersKnowTheirRequest();
    void requestsAreForgotten();
    void signalsCarryNumbersOnly();
    void signIn();
    void timesCountFromTheStart();
    void anotherSession();
    void sessionDies();
    void mostFrames();
    void mostText();
    void longestText();
    void clear();
};

namespace {

using Kind = TraceEvent::Kind;

Frame textFrame(const QString &text)
{
    Frame frame;
    frame.text = text;
    return frame;
}

SessionConfig configFor(const Sandbox::SandboxServer &server)
{
    SessionConfig config;
    config.server = server.url();
    config.apiKey = server.apiKey();
    config.clientId = u"desktop-main"_s;
    config.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    return config;
}

QStringList typesOf(const FrameLog &log, Frame::Kind kind)
{
    QStringList types;
    const QList<Frame> frames = log.frames();
    for (const Frame &frame : frames) {
        if (frame.kind == kind)
            types += frame.type;
    }
    return types;
}

} // namespace

void TestFrameLog::events_data()
{
    QTest::addColumn<TraceEvent::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // kind, type, id and status

    QTest::newRow("Initialize") << Kind::Sent << uR"({"id":1,"type":0})"_s << u"sent Initialize 1 "_s;
    QTest::newRow("license") << Kind::Sent << uR"({"id":2,"type":2})"_s << u"sent license 2 "_s;
    QTest::newRow("account") << Kind::Sent << uR"({"id":3,"type":3})"_s << u"sent account 3 "_s;
    QTest::newRow("another request") << Kind::Sent << uR"({"id":4,"type":17})"_s << u"sent request 4 "_s;
    QTest::newRow("request without anything") << Kind::Sent << u"{}"_s << u"sent request  "_s;
    QTest::newRow("answer to nothing")
        << Kind::Received << uR"({"id":9,"status":103})"_s << u"received event 9 103 LicenseExpired"_s;
    QTest::newRow("event") << Kind::Received << uR"({"news":true})"_s << u"received event  "_s;
    QTest::newRow("id as text") << Kind::Received << uR"({"id":"1"})"_s << u"received event  "_s;
    QTest::newRow("status as text") << Kind::Received << uR"({"status":"1"})"_s << u"received event  "_s;
    QTest::newRow("unheard of status")
        << Kind::Received << uR"({"status":4201})"_s << u"received event  4201 Unknown"_s;
    QTest::newRow("status with a fraction")
        << Kind::Received << uR"({"status":1.5})"_s << u"received event  1.5 Unknown"_s;
    QTest::newRow("no JSON") << Kind::Received << u"<html>"_s << u"received text  "_s;
    QTest::newRow("array") << Kind::Received << u"[1]"_s << u"received text  "_s;
    QTest::newRow("nothing") << Kind::Received << QString() << u"received text  "_s;
    QTest::newRow("ignored") << Kind::Ignored << u"an event"_s << u"ignored ignored  "_s;
    QTest::newRow("closed") << Kind::Ended << u"4201 rate limited, 37 seconds left"_s
                            << u"ended ended  4201 RateLimited"_s;
    QTest::newRow("closed without a reason") << Kind::Ended << u"4499 "_s << u"ended ended  4499 Unknown"_s;
    QTest::newRow("lost") << Kind::Ended << u"ConnectionDropped: 4201"_s << u"ended ended  "_s;
    QTest::newRow("name found") << Kind::HostFound << QString() << u"step hostFound  "_s;
    QTest::newRow("TCP is up") << Kind::Reached << QString() << u"step reached  "_s;
    QTest::newRow("TLS is up") << Kind::Encrypted << QString() << u"step encrypted  "_s;
    QTest::newRow("four digits of more") << Kind::Ended << u"42011"_s << u"ended ended  "_s;
}

void TestFrameLog::events()
{
    QFETCH(const TraceEvent::Kind, kind);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    OpenRequests open;
    const Frame frame = frameFrom({.kind = kind, .sinceOpen = 5ms, .text = text, .size = 7}, 12ms, open);
    const QString id = frame.id ? QString::number(*frame.id) : QString();
    QCOMPARE(QStringList({nameOf(frame.kind), frame.type, id, statusTextOf(frame)}).join(u' '), expected);
    QCOMPARE(frame.time, 12ms);
    QCOMPARE(frame.size, 7);
    QCOMPARE(frame.text, text);
    QVERIFY(!frame.latency);
}

void TestFrameLog::unknownKindOfEvent()
{
    OpenRequests open;
    const Frame frame =
        frameFrom({.kind = static_cast<TraceEvent::Kind>(1000), .sinceOpen = {}, .text = u"{}"_s, .size = 0},
            1ms, open);
    QCOMPARE(frame.kind, Frame::Kind::Step);
    QVERIFY(!frame.type.isEmpty());
}

void TestFrameLog::answersKnowTheirRequest()
{
    OpenRequests open;
    const auto event = [](Kind kind, std::chrono::milliseconds sinceOpen, const QString &text) {
        return TraceEvent{.kind = kind, .sinceOpen = sinceOpen, .text = text, .size = text.size()};
    };
    (void)frameFrom(event(Kind::Sent, 10ms, uR"({"id":1,"type":0})"_s), {}, open);
    (void)frameFrom(event(Kind::Sent, 20ms, uR"({"id":2,"type":2})"_s), {}, open);
    const QString answer = uR"({"id":2,"status":1})"_s;
    const Frame first = frameFrom(event(Kind::Received, 57ms, answer), {}, open);
    QCOMPARE(first.type, u"license"_s);
    QCOMPARE(first.latency, std::optional(37ms));
    const Frame again = frameFrom(event(Kind::Received, 58ms, answer), {}, open);
    QCOMPARE(again.type, u"event"_s);
    QVERIFY(!again.latency);
    // On a new connection the ids begin anew.
    (void)frameFrom(event(Kind::Sent, 0ms, uR"({"id":5,"type":0})"_s), {}, open);
    QCOMPARE(frameFrom(event(Kind::Received, 3ms, uR"({"id":1,"status":1})"_s), {}, open).type, u"event"_s);
    (void)frameFrom(event(Kind::Ended, 4ms, u"ConnectionDropped: gone"_s), {}, open);
    QCOMPARE(frameFrom(event(Kind::Received, 5ms, uR"({"id":5,"status":1})"_s), {}, open).type, u"event"_s);
}

void TestFrameLog::requestsAreForgotten()
{
    OpenRequests open;
    for (int id = 1; id <= 101; ++id)
        open.add(id, {.type = u"license"_s, .sinceOpen = {}});
    QVERIFY(!open.take(1));
    QVERIFY(open.take(2));
    QVERIFY(!open.take(2));
    QVERIFY(open.take(101));
}

void TestFrameLog::signalsCarryNumbersOnly()
{
    Rejection rejection{.packet = Packet::AuthorizeByLicense, .number = 103, .entitlement = {}};
    rejection.entitlement.comment = u"a word of the server"_s;
    const Frame rejected = signalFrame(u"rejected"_s, rejection);
    QCOMPARE(rejected.text, uR"({"constant":"LicenseExpired","packet":"AuthorizeByLicense","status":103})"_s);
    QCOMPARE(statusTextOf(rejected), u"103 LicenseExpired"_s);
    const Closure closure{.number = 4201, .reason = u"a word of the server"_s, .retryAfter = 37s};
    QCOMPARE(
        signalFrame(u"closed"_s, closure).text, uR"({"code":4201,"constant":"RateLimited","seconds":37})"_s);
    QCOMPARE(statusTextOf(signalFrame(u"closed"_s, closure)), u"4201 RateLimited"_s);
    Failure failure = failureBy(FailureCause::TooManyConnections, u"a word of a proxy"_s);
    failure.retryAfter = 60s;
    QCOMPARE(signalFrame(u"failed"_s, failure).text,
        uR"({"cause":"TooManyConnections","kind":"Network","seconds":60})"_s);
    failure = failureBy(FailureCause::InputRefused);
    failure.status = Status::LicenseTooShort;
    QCOMPARE(signalFrame(u"failed"_s, failure).text,
        uR"({"cause":"InputRefused","constant":"LicenseTooShort","kind":"Config"})"_s);
    QCOMPARE(signalFrame(u"stageChanged"_s, Stage::Ready).text, uR"({"stage":"Ready"})"_s);
    QCOMPARE(signalFrame(u"waiting"_s, 5s).text, uR"({"seconds":5})"_s);
    QCOMPARE(signalFrame(u"expired"_s).text, QString());
}

void TestFrameLog::signIn()
{
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    AuthSession session(configFor(server));
    FrameLog log(systemClock());
    log.attach(session);
    session.authorize(LicenseKey{.key = u"SANDBOX-103"_s});
    QTRY_COMPARE(session.stage(), Stage::Ready);
    QTRY_VERIFY(typesOf(log, Frame::Kind::Signal).contains(u"rejected"_s));

    QCOMPARE(typesOf(log, Frame::Kind::Sent), QStringList({u"Initialize"_s, u"license"_s}));
    QCOMPARE(typesOf(log, Frame::Kind::Received), QStringList({u"Initialize"_s, u"license"_s}));
    QStringList told = typesOf(log, Frame::Kind::Signal);
    told.removeAll(u"stageChanged"_s);
    QCOMPARE(told, QStringList({u"connecting"_s, u"connected"_s, u"initializing"_s, u"initialized"_s,
                       u"authorizing"_s, u"rejected"_s}));
    const QList<Frame> frames = log.frames();
    const auto answer = std::ranges::find_if(frames,
        [](const Frame &frame) { return frame.kind == Frame::Kind::Received && frame.type == u"license"_s; });
    QVERIFY(answer != frames.end());
    QCOMPARE(statusTextOf(*answer), u"103 LicenseExpired"_s);
    QVERIFY(answer->latency >= 0ms);
    QVERIFY(answer->size > 0);
    QVERIFY(std::ranges::is_sorted(frames, {}, &Frame::time));
}

void TestFrameLog::timesCountFromTheStart()
{
    const auto now = std::make_shared<Moment>(Moment{.wall = 1'800'000'000s, .boot = 1000s});
    FrameLog log([now] { return *now; });
    QCOMPARE(log.started(), QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC));
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    AuthSession session(configFor(server));
    log.attach(session);
    now->wall -= 3600s; // somebody sets the clock
    now->boot += 1500ms;
    session.open();
    QTRY_VERIFY(log.size() > 0);
    QCOMPARE(log.at(0).time, 1500ms);
    QCOMPARE(log.started(), QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC));
}

void TestFrameLog::anotherSession()
{
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    AuthSession first(configFor(server));
    AuthSession second(configFor(server));
    FrameLog log(systemClock());
    log.attach(first);
    log.attach(second);
    first.open();
    QTRY_COMPARE(first.stage(), Stage::Ready);
    QCOMPARE(log.size(), 0);
    second.open();
    QTRY_COMPARE(second.stage(), Stage::Ready);
    // The same one again is told once.
    log.clear();
    log.attach(second);
    second.close();
    QCOMPARE(typesOf(log, Frame::Kind::Signal), QStringList(u"stageChanged"_s));
}

void TestFrameLog::sessionDies()
{
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    FrameLog log(systemClock());
    {
        AuthSession session(configFor(server));
        log.attach(session);
        session.open();
        QTRY_COMPARE(session.stage(), Stage::Ready);
    }
    const qsizetype count = log.size();
    QVERIFY(count > 0);
    AuthSession next(configFor(server));
    log.attach(next);
    next.open();
    QTRY_VERIFY(log.size() > count);
}

void TestFrameLog::mostFrames()
{
    FrameLog log(systemClock());
    QSignalSpy changed(&log, &FrameLog::changed);
    for (int number = 0; number < FrameLog::mostFrames + 123; ++number)
        log.add(textFrame(QString::number(number)));
    QCOMPARE(log.size(), FrameLog::mostFrames);
    QCOMPARE(log.dropped(), 123);
    QCOMPARE(log.first(), 123);
    QCOMPARE(log.at(0).text, u"123"_s);
    QCOMPARE(changed.size(), FrameLog::mostFrames + 123);
}

void TestFrameLog::mostText()
{
    FrameLog log(systemClock());
    const QString longest(FrameLog::longestText, u'x');
    const qsizetype most = FrameLog::mostText / (FrameLog::longestText * 2);
    for (qsizetype number = 0; number < most + 3; ++number)
        log.add(textFrame(longest));
    QCOMPARE(log.size(), most);
    QCOMPARE(log.dropped(), 3);
    QCOMPARE(log.textSize(), FrameLog::mostText);
    // As many are dropped as must be, and no more.
    log.add(textFrame(u"y"_s));
    QCOMPARE(log.size(), most);
    QCOMPARE(log.dropped(), 4);
    log.clear();
    QCOMPARE(log.textSize(), 0);
}

void TestFrameLog::longestText()
{
    FrameLog log(systemClock());
    Frame frame = textFrame(QString(FrameLog::longestText - 1, u'x') + u"\U0001F98A is cut whole"_s);
    frame.type = QString(1000, u't');
    log.add(frame);
    QCOMPARE(log.at(0).text, QString(FrameLog::longestText - 1, u'x'));
    QCOMPARE(log.at(0).type, QString(FrameLog::longestType, u't'));
    QCOMPARE(log.textSize(), (FrameLog::longestText - 1) * 2);
}

void TestFrameLog::clear()
{
    FrameLog log(systemClock());
    for (int number = 0; number < FrameLog::mostFrames + 1; ++number)
        log.add(textFrame(u"x"_s));
    log.clear();
    QCOMPARE(log.size(), 0);
    QCOMPARE(log.dropped(), 0);
    QCOMPARE(log.textSize(), 0);
    QCOMPARE(log.first(), FrameLog::mostFrames + 1);
    log.add(textFrame(u"y"_s));
    QCOMPARE(log.frames().size(), 1);
}

QTEST_GUILESS_MAIN(TestFrameLog)
#include "tst_framelog.moc"
