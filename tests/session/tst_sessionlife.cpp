// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a session does by itself: connects again, sleeps and wakes.
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
    void cancelSignsNobodyOut();
    void signingOutAuthorizesNobody();
    void typingAtAServerThatHangsUp();
    void expiresWhileDisconnected();
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

void TestSessionLife::cancelSignsNobodyOut()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.backoff.first = 1ms;
    AuthSession session(config, quiet());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onUpgrade([](PeerConnection &) {});
    peer.connection().reset();
    COMPARE_STAGE(Connecting);
    session.cancel();
    QCOMPARE(session.stage(), Stage::Connecting);
    QVERIFY(session.isAuthorized());
}

void TestSessionLife::signingOutAuthorizesNobody()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, 1}});
    });
    auto config = configFor(peer);
    config.backoff.first = 1ms;
    AuthSession session(config, quiet());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.connection().reset();
    COMPARE_STAGE(Ready);
    peer.onAuthorize({});
    session.authorize(license); // once more, and then not
    COMPARE_STAGE(Authorizing);
    QTRY_COMPARE(peer.requests().size(), 4);
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    session.signOut();
    QVERIFY(!session.isAuthorizing());
    COMPARE_STAGE(Ready);
    QTRY_COMPARE(peer.requests().size(), 5); // Initialize alone
    QVERIFY(!session.isAuthorized());
}

void TestSessionLife::typingAtAServerThatHangsUp()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) { connection.closeFrame(1000); });
    auto config = configFor(peer);
    config.backoff = {.first = 1h, .longest = 1h};
    AuthSession session(config, quiet());
    session.open();
    COMPARE_STAGE(Closed);
    session.wake();
    QTRY_COMPARE(peer.connectionCount(), 2);
    COMPARE_STAGE(Closed);
    QSignalSpy stages(&session, &AuthSession::stageChanged);
    for (int key = 0; key < 100; ++key)
        session.wake();
    QVERIFY(!stages.wait(50));
    QCOMPARE(peer.connectionCount(), 2);
    session.open(); // whoever asks outright need not wait
    QTRY_COMPARE(peer.connectionCount(), 3);
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
    QTRY_COMPARE(diary.last(), u"initialized"_s); // and awake for no longer than a moment
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
    QVERIFY(!stages.wait(60)); // the time to fall asleep has passed meanwhile, and begins anew
    session.signOut();
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
