// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a session does by itself: connects again, waits, sleeps and wakes.
class TestSessionLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackByItself();
    void backsOff();
    void staysClosed_data();
    void staysClosed();
    void hangingUpWaitsForTheUser();
    void hangingUpOnSomebodySignedIn();
    void waitsOutlastTheSession();
    void expiresWhileDisconnected();
    void signsOutWhileWaiting();
    void fallsAsleepAndWakes();
    void staysAwakeForWhoIsThere();
    void sleepsInsteadOfTryingForEver();
    void staysAwakeForWhoIsSignedIn();
    void sleptThroughTheNight();
};

void TestSessionLife::comesBackByItself()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    auto config = configFor(peer);
    config.backoff.first = 2ms;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.open();
    COMPARE_STAGE(Ready);
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(peer.connectionCount(), 2);
    COMPARE_STAGE(Ready);
    QCOMPARE(
        diary.take(), u"connectionLost, reconnecting, connecting, connected, initializing, initialized"_s);
}

void TestSessionLife::backsOff()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &connection) { connection.drop(); });
    auto config = configFor(peer);
    config.backoff = {.first = 4ms, .longest = 16ms};
    AuthSession session(config, quiet());
    QList<std::chrono::milliseconds> delays;
    connect(&session, &AuthSession::reconnecting, this,
        [&delays](std::chrono::milliseconds delay) { delays.append(delay); });
    QSignalSpy failed(&session, &AuthSession::failed);
    session.open();
    QTRY_VERIFY(delays.size() >= 5);
    delays.resize(5);
    QCOMPARE(delays, (QList<std::chrono::milliseconds>{2ms, 4ms, 8ms, 8ms, 8ms}));
    QVERIFY(failed.count() >= 5); // one each
    session.close();
    const auto connections = peer.connectionCount();
    QVERIFY(!failed.wait(50));
    QCOMPARE(peer.connectionCount(), connections);
}

void TestSessionLife::staysClosed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("protocol") << QByteArray("[]");
    QTest::newRow("rejected Initialize") << QByteArray(R"({"id":1,"status":600})");
}

void TestSessionLife::staysClosed()
{
    QFETCH(QByteArray, answer);
    ScriptedPeer peer;
    peer.onRequest([answer](PeerConnection &connection, const QJsonObject &) { connection.text(answer); });
    auto config = configFor(peer);
    config.backoff.first = 1ms;
    config.sleepAfter = 20ms;
    AuthSession session(config, quiet());
    QSignalSpy reconnecting(&session, &AuthSession::reconnecting);
    session.open();
    COMPARE_STAGE(Closed);
    QVERIFY(!reconnecting.wait(60));
    session.wake(); // a button tries again, a key press does not
    QCOMPARE(session.stage(), Stage::Closed);
    QCOMPARE(peer.connectionCount(), 1);
    session.open();
    QTRY_COMPARE(peer.connectionCount(), 2);
}

void TestSessionLife::hangingUpWaitsForTheUser()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    auto config = configFor(peer);
    config.backoff.first = 1ms;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.open();
    COMPARE_STAGE(Ready);
    peer.connection().closeFrame(1000);
    COMPARE_STAGE(Closed);
    QCOMPARE(diary.last(), u"connectionLost"_s);
    session.wake();
    COMPARE_STAGE(Ready);
    QCOMPARE(peer.connectionCount(), 2);
}

void TestSessionLife::hangingUpOnSomebodySignedIn()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.backoff.first = 1ms;
    AuthSession session(config, quiet());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.connection().closeFrame(1000);
    COMPARE_STAGE(Ready);
    QVERIFY(session.isAuthorized());
}

void TestSessionLife::waitsOutlastTheSession()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"waits.ini"_s);
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.closeFrame(4201, "rate limited, 1800 seconds left");
    });
    World world;
    auto surroundings = world.surroundings();
    surroundings.waits = std::make_shared<WaitStore>(path, "boot-1");
    {
        AuthSession first(configFor(peer), surroundings);
        first.open();
        QTRY_COMPARE(first.stage(), Stage::Waiting);
    }
    world.moment.boot += 600s;
    world.moment.wall += 100'000s; // setting the clock skips nothing
    surroundings.waits = std::make_shared<WaitStore>(path, "boot-1");
    AuthSession session(configFor(peer), surroundings);
    Diary diary(session);
    session.authorize(license);
    QCOMPARE(session.stage(), Stage::Waiting);
    QVERIFY(!session.isAuthorizing());
    QCOMPARE(diary.take(), u"waiting 1200"_s);
    QCOMPARE(peer.connectionCount(), 1);

    session.close();
    world.moment.boot += 1200s;
    session.open();
    QCOMPARE(session.stage(), Stage::Resolving);
    QTRY_COMPARE(peer.connectionCount(), 2);
}

void TestSessionLife::expiresWhileDisconnected()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, 1}}));
    auto config = configFor(peer);
    config.backoff.first = 1h;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.connection().reset();
    COMPARE_STAGE(Closed);
    diary.take();
    COMPARE_STAGE(Ready);
    QVERIFY(diary.take().startsWith("expired, connecting"_L1));
    QVERIFY(!session.isAuthorized());
}

void TestSessionLife::signsOutWhileWaiting()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.backoff.first = 1ms;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onUpgrade([](PeerConnection &connection) {
        connection.write("HTTP/1.1 429 No\r\nRetry-After: 37\r\nContent-Length: 0\r\n\r\n");
    });
    peer.connection().reset();
    COMPARE_STAGE(Waiting);
    QVERIFY(session.isAuthorized());
    diary.take();
    session.signOut();
    QCOMPARE(diary.take(), u"signedOut"_s);
    QCOMPARE(session.stage(), Stage::Waiting);
}

void TestSessionLife::fallsAsleepAndWakes()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.sleepAfter = 30ms;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.open();
    COMPARE_STAGE(Asleep);
    QTRY_VERIFY(!peer.connection().isOpen());
    diary.take();
    session.wake();
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized"_s);
    COMPARE_STAGE(Asleep);
    session.authorize(license); // wakes it as well
    COMPARE_STAGE(Authorized);
}

void TestSessionLife::staysAwakeForWhoIsThere()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 200}}));
    World world;
    AuthSession session(configFor(peer), world.surroundings());
    session.open();
    COMPARE_STAGE(Ready);
    QSignalSpy stages(&session, &AuthSession::stageChanged);
    for (int minute = 0; minute < 10; ++minute) {
        world.moment.boot += 60s;
        session.wake();
    }
    QVERIFY(stages.isEmpty());
    QCOMPARE(peer.connectionCount(), 1);
}

void TestSessionLife::sleepsInsteadOfTryingForEver()
{
    const auto url = ScriptedPeer().url(); // nobody listens there any more
    SessionConfig config;
    config.server = url;
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    config.backoff = {.first = 10ms, .longest = 10ms};
    config.sleepAfter = 50ms;
    AuthSession session(config, quiet());
    QSignalSpy failed(&session, &AuthSession::failed);
    session.open();
    COMPARE_STAGE(Asleep);
    const auto tries = failed.count();
    QVERIFY(tries > 1);
    QVERIFY(!failed.wait(50));
    session.wake();
    QTRY_VERIFY(failed.count() > tries);
}

void TestSessionLife::staysAwakeForWhoIsSignedIn()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.sleepAfter = 20ms;
    AuthSession session(config, quiet());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    QSignalSpy stages(&session, &AuthSession::stageChanged);
    QVERIFY(!stages.wait(60));
    session.signOut();
    COMPARE_STAGE(Ready);
    COMPARE_STAGE(Asleep);
}

void TestSessionLife::sleptThroughTheNight()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    World world;
    AuthSession session(configFor(peer), world.surroundings());
    Diary diary(session);
    session.open();
    COMPARE_STAGE(Ready);
    diary.take();
    world.moment.boot += 8h; // no timer has run meanwhile
    world.moment.wall += 8h;
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized, authorizing, authorized"_s);
    QCOMPARE(peer.connectionCount(), 2); // not asked on the dead one
}

QTEST_GUILESS_MAIN(TestSessionLife)
#include "tst_sessionlife.moc"
