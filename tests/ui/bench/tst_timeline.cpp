// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/certificate.h"
#include "tests/session/sessiontester.h"
#include "ui/bench/timeline.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The steps and the outcome, without times, which nobody knows.
QString shapeOf(const AttemptTimes &attempt)
{
    QStringList parts;
    for (const StepTimes &times : attempt.steps)
        parts += nameOf(times.step);
    return parts.join(u", "_s) + u": "_s + (attempt.outcome ? attempt.outcome->text : u"under way"_s);
}

/// No gap, nothing before its time.
bool isSound(const AttemptTimes &attempt)
{
    std::chrono::microseconds end{};
    for (const StepTimes &times : attempt.steps) {
        if (times.begin != end || (times.end && *times.end < times.begin))
            return false;
        end = times.end.value_or(times.begin);
    }
    return attempt.total() == end;
}

} // namespace

/// A real session against a peer on this computer.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyStep_data();
    void everyStep();
    void secondOnTheSameConnection();
    void ends_data();
    void ends();
    void whatCannotBeRightEndsNothing();
    void givenUp();
    void anotherSession();
    void sessionDies();
};

void TestTimeline::everyStep_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ws")
        << false << u"resolve, TCP, upgrade, initialize, waiting for the user, authorize: authorized"_s;
    QTest::newRow("wss")
        << true << u"resolve, TCP, TLS, upgrade, initialize, waiting for the user, authorize: authorized"_s;
}

void TestTimeline::everyStep()
{
    QFETCH(bool, isSecure);
    ScriptedPeer peer(isSecure ? serverTls({.name = u"DNS:localhost,IP:127.0.0.1"_s}) : QSslConfiguration());
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.authorities = peer.authorities();
    AuthSession session(config);
    Timeline timeline;
    QSignalSpy changed(&timeline, &Timeline::changed);
    timeline.attach(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    QCOMPARE(timeline.attempts().size(), 1);
    const auto attempt = timeline.attempts().constLast();
    QTEST(shapeOf(attempt), "expected");
    QVERIFY(isSound(attempt));
    QCOMPARE(changed.count(), attempt.steps.size() + 1);
    timeline.clear();
    QVERIFY(timeline.attempts().isEmpty());
}

void TestTimeline::secondOnTheSameConnection()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 103}}));
    AuthSession session(configFor(peer));
    auto now = 0ms;
    Timeline timeline([&now] { return now; });
    timeline.attach(session);
    session.open();
    COMPARE_STAGE(Ready);
    now += 500ms;
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.authorize(license);
    QTRY_COMPARE(rejected.count(), 1);
    now += 1500ms;
    session.authorize(license);
    now += 10ms;
    QTRY_COMPARE(rejected.count(), 2);
    QCOMPARE(timeline.attempts().size(), 2);
    const auto first = timeline.attempts().constFirst();
    QCOMPARE(shapeOf(first),
        u"resolve, TCP, upgrade, initialize, waiting for the user, authorize: rejected 103"_s);
    QCOMPARE(*first.find(AttemptStep::User), (StepTimes{AttemptStep::User, 0ms, 500ms}));
    const auto second = timeline.attempts().constLast();
    QCOMPARE(shapeOf(second), u"waiting for the user, authorize: rejected 103"_s);
    QCOMPARE(*second.find(AttemptStep::User), (StepTimes{AttemptStep::User, 0ms, 1500ms}));
    QCOMPARE(*second.find(AttemptStep::Authorize), (StepTimes{AttemptStep::Authorize, 1500ms, 1510ms}));
}

void TestTimeline::ends_data()
{
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<QString>("expected");
    const auto steps = u"resolve, TCP, upgrade, initialize, waiting for the user, authorize: "_s;
    QTest::newRow("closed") << 4105 << steps + u"closed 4105"_s;
    QTest::newRow("closed, and told to wait") << 4201 << steps + u"closed 4201"_s;
    QTest::newRow("dropped") << 0 << steps + u"failed network"_s;
}

void TestTimeline::ends()
{
    QFETCH(int, closeCode);
    ScriptedPeer peer;
    peer.onAuthorize([closeCode](PeerConnection &connection, const QJsonObject &) {
        if (closeCode != 0)
            connection.closeFrame(closeCode, "37 seconds left");
        else
            connection.drop();
    });
    AuthSession session(configFor(peer));
    Timeline timeline;
    timeline.attach(session);
    session.authorize(license);
    QTRY_VERIFY(!timeline.attempts().isEmpty() && timeline.attempts().constFirst().outcome);
    QTEST(shapeOf(timeline.attempts().constFirst()), "expected");
    QVERIFY(isSound(timeline.attempts().constFirst()));
}

void TestTimeline::whatCannotBeRightEndsNothing()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession session(configFor(peer));
    Timeline timeline;
    timeline.attach(session);
    session.open();
    COMPARE_STAGE(Ready);
    QSignalSpy failed(&session, &AuthSession::failed);
    session.authorize(LicenseKey{.key = u"short"_s});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(shapeOf(timeline.attempts().constLast()),
        u"resolve, TCP, upgrade, initialize, waiting for the user: under way"_s);
}

void TestTimeline::givenUp()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &) {});
    AuthSession session(configFor(peer));
    Timeline timeline;
    timeline.attach(session);
    session.open();
    QTRY_VERIFY(!timeline.attempts().isEmpty()
                && timeline.attempts().constLast().find(AttemptStep::Upgrade) != nullptr);
    session.cancel();
    QCOMPARE(shapeOf(timeline.attempts().constLast()), u"resolve, TCP, upgrade: given up"_s);
}

void TestTimeline::anotherSession()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession first(configFor(peer));
    AuthSession session(configFor(peer));
    Timeline timeline;
    timeline.attach(first);
    timeline.attach(session);
    first.open();
    session.open();
    COMPARE_STAGE(Ready);
    QTRY_COMPARE(first.stage(), Stage::Ready);
    QCOMPARE(timeline.attempts().size(), 1);
    timeline.detach();
    QCOMPARE(timeline.attempts().constLast().outcome->text, u"given up"_s);
    session.close();
    session.open();
    COMPARE_STAGE(Ready);
    QCOMPARE(timeline.attempts().size(), 1);
}

void TestTimeline::sessionDies()
{
    ScriptedPeer peer;
    auto session = std::make_unique<AuthSession>(configFor(peer));
    Timeline timeline;
    timeline.attach(*session);
    session->open();
    QCOMPARE(shapeOf(timeline.attempts().constLast()), u"resolve: under way"_s);
    session.reset();
    QCOMPARE(shapeOf(timeline.attempts().constLast()), u"resolve: given up"_s);
    timeline.detach();
    QCOMPARE(timeline.attempts().size(), 1);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
