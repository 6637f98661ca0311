// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "tests/session/world.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a session keeps to what the server asks it to wait.
class TestSessionWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void waitsOutlastTheSession();
    void waitsCannotBeSkipped();
    void waitsAreKeptBeforeAnybodyHears();
    void sleepsAfterAWaitWithNobodyThere();
    void signsOutWhileWaiting();
};

void TestSessionWaits::waitsOutlastTheSession()
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

void TestSessionWaits::waitsCannotBeSkipped()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.closeFrame(4201, "rate limited, 300 seconds left");
    });
    AuthSession session(configFor(peer), quiet());
    connect(&session, &AuthSession::closed, &session, &AuthSession::open); // whoever tries at once
    session.open();
    COMPARE_STAGE(Waiting);
    session.close();
    session.open();
    QCOMPARE(session.stage(), Stage::Waiting);
    QCOMPARE(peer.connectionCount(), 1);
}

void TestSessionWaits::waitsAreKeptBeforeAnybodyHears()
{
    const QTemporaryDir folder;
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.closeFrame(4201, "rate limited, 300 seconds left");
    });
    auto surroundings = quiet();
    surroundings.waits = std::make_shared<WaitStore>(folder.filePath(u"waits.ini"_s), "boot-1");
    QPointer session = new AuthSession(configFor(peer), surroundings);
    connect(session, &AuthSession::closed, this, [&session] { delete session.get(); });
    session->open();
    QTRY_VERIFY(!session);
    QVERIFY(surroundings.waits->remaining(peer.url(), systemClock()()) > 290s);
}

void TestSessionWaits::sleepsAfterAWaitWithNobodyThere()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.closeFrame(4201, "rate limited, 1 seconds left");
    });
    auto config = configFor(peer);
    config.sleepAfter = 50ms;
    AuthSession session(config, quiet(0));
    session.open();
    COMPARE_STAGE(Waiting);
    COMPARE_STAGE(Asleep);
    QCOMPARE(peer.connectionCount(), 1);
    session.wake();
    QTRY_COMPARE(peer.connectionCount(), 2);
}

void TestSessionWaits::signsOutWhileWaiting()
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

QTEST_GUILESS_MAIN(TestSessionWaits)
#include "tst_sessionwaits.moc"
