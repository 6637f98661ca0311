// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/surroundings.h"
#include "tests/session/sessiontester.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a session is given up, ends, and comes back.
class TestSessionEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void deadlines_data();
    void deadlines();
    void cancelWhileConnecting();
    void cancelOfAQueuedAuthorize();
    void cancelOfAnAuthorizeThatWasSent();
    void signOutComesBackToReady();
    void expiry();
    void clockHintNeverExpires();
    void lostWhileAuthorized();
    void closedWhileAuthorized();
    void droppedWhileIdle();
    void waits();
    void deletedInItsOwnSignals_data();
    void deletedInItsOwnSignals();
};

void TestSessionEnd::deadlines_data()
{
    QTest::addColumn<int>("answered"); // how many steps the peer takes: upgrade, Initialize
    QTest::addColumn<QString>("failure");
    QTest::newRow("upgrade") << 0 << u"failed ConnectTimeout"_s;
    QTest::newRow("Initialize") << 1 << u"failed InitializeTimeout"_s;
    QTest::newRow("authorize") << 2 << u"failed AuthorizeTimeout"_s;
}

void TestSessionEnd::deadlines()
{
    QFETCH(int, answered);
    QFETCH(QString, failure);
    ScriptedPeer peer;
    if (answered == 0)
        peer.onUpgrade([](PeerConnection &) {});
    if (answered == 2)
        peer.onAuthorize({});
    auto config = configFor(peer);
    config.deadlines = {.connect = 5s, .initialize = 5s, .authorize = 5s};
    (answered == 0      ? config.deadlines.connect
        : answered == 1 ? config.deadlines.initialize
                        : config.deadlines.authorize) = 50ms;
    config.backoff.first = 1h;
    AuthSession session(config);
    Diary diary(session);
    session.authorize(license);
    QTRY_COMPARE(diary.last(), u"reconnecting"_s);
    QVERIFY(diary.take().endsWith(failure + u", reconnecting"_s));
    QCOMPARE(session.stage(), Stage::Closed);
    QTRY_VERIFY(!peer.connection().isOpen());
}

void TestSessionEnd::cancelWhileConnecting()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &) {});
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.open();
    session.cancel(); // while resolving
    QCOMPARE(session.stage(), Stage::Idle);
    session.open();
    QTRY_COMPARE(peer.connectionCount(), 1);
    QCOMPARE(session.stage(), Stage::Connecting);
    session.cancel();
    QCOMPARE(session.stage(), Stage::Idle);
    QTRY_VERIFY(!peer.connection().isOpen());
    QCOMPARE(diary.take(), u"connecting"_s);

    peer.onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); });
    session.open();
    COMPARE_STAGE(Initializing);
    session.cancel();
    QCOMPARE(session.stage(), Stage::Idle);
}

void TestSessionEnd::cancelOfAQueuedAuthorize()
{
    ScriptedPeer peer;
    peer.onRequest({});
    AuthSession session(configFor(peer));
    session.authorize(license);
    QTRY_COMPARE(peer.requests().size(), 1);
    session.cancel();
    QVERIFY(!session.isAuthorizing());
    QCOMPARE(session.stage(), Stage::Initializing); // connecting goes on
    peer.connection().answer({{"status"_L1, 1}});
    COMPARE_STAGE(Ready);
    QCOMPARE(peer.requests().size(), 1);
}

void TestSessionEnd::cancelOfAnAuthorizeThatWasSent()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorizing);
    QTRY_COMPARE(peer.requests().size(), 2);
    diary.take();
    QPointer<PeerConnection> first = &peer.connection();
    session.cancel();
    QVERIFY(session.stage() != Stage::Authorizing);
    first->answer({{"status"_L1, 1}}); // too late
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized"_s);
    QCOMPARE(peer.connectionCount(), 2);
}

void TestSessionEnd::signOutComesBackToReady()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.signOut(); // nothing to sign out of
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    session.signOut();
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"signedOut, connecting, connected, initializing, initialized"_s);
    QCOMPARE(peer.connectionCount(), 2);
    session.authorize(account);
    COMPARE_STAGE(Authorized);
}

void TestSessionEnd::expiry()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"expired, connecting, connected, initializing, initialized"_s);
}

void TestSessionEnd::clockHintNeverExpires()
{
    ScriptedPeer peer;
    Moment moment{.wall = 1'800'000'000s, .boot = 1000s};
    peer.onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, 1'799'999'000}}));
    AuthSession session(configFor(peer), Surroundings{.clock = [&moment] { return moment; }});
    QSignalSpy expired(&session, &AuthSession::expired);
    std::optional<Grant> granted;
    connect(&session, &AuthSession::authorized, this, [&](const Grant &grant) { granted = grant; });
    session.authorize(license);
    QTRY_VERIFY(granted);
    QVERIFY(granted->expiry()->clockHint);
    moment.wall += 1000s;
    QVERIFY(!expired.wait(50));
    QCOMPARE(session.stage(), Stage::Authorized);
}

void TestSessionEnd::lostWhileAuthorized()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    peer.connection().reset();
    COMPARE_STAGE(Closed);
    QCOMPARE(diary.take(), u"connectionLost, reconnecting"_s);
    QVERIFY(session.isAuthorized());
    session.signOut();
    COMPARE_STAGE(Ready);
    QVERIFY(!session.isAuthorized());
}

void TestSessionEnd::closedWhileAuthorized()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    peer.connection().closeFrame(4100, "disconnected from panel");
    COMPARE_STAGE(Closed);
    QCOMPARE(diary.take(), u"closed 4100"_s);
}

void TestSessionEnd::droppedWhileIdle()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.open();
    COMPARE_STAGE(Ready);
    peer.connection().closeFrame(1000);
    COMPARE_STAGE(Closed);
    QVERIFY(diary.take().endsWith("initialized, connectionLost"_L1));
    session.authorize(license); // the next user action reconnects
    COMPARE_STAGE(Authorized);
}

void TestSessionEnd::waits()
{
    ScriptedPeer peer;
    peer.onRequest([&peer](PeerConnection &connection, const QJsonObject &) {
        if (peer.connectionCount() == 1)
            connection.closeFrame(4201, "rate limited, 1 seconds left");
        else
            connection.answer({{"status"_L1, 1}});
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Waiting);
    QVERIFY(diary.take().endsWith("closed 4201, waiting 1"_L1));
    session.authorize(license);
    session.open();
    QCOMPARE(session.stage(), Stage::Waiting); // cannot be skipped
    COMPARE_STAGE(Ready); // the connection returns by itself, the sign-in only when asked
    QCOMPARE(peer.connectionCount(), 2);
    QVERIFY(!session.isAuthorizing());
}

void TestSessionEnd::deletedInItsOwnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    for (int number = 0; number < 8; ++number)
        QTest::addRow("signal %d", number) << number << (number == 6 ? 200 : 1);
}

void TestSessionEnd::deletedInItsOwnSignals()
{
    QFETCH(int, signal);
    QFETCH(int, status);
    ScriptedPeer peer;
    peer.onAuthorize([status](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, status}});
        connection.closeFrame(4100);
    });
    QPointer session = new AuthSession(configFor(peer));
    const auto kill = [&session] { delete session.get(); };
    switch (signal) {
    case 0:
        connect(session, &AuthSession::stageChanged, this, kill);
        break;
    case 1:
        connect(session, &AuthSession::connecting, this, kill);
        break;
    case 2:
        connect(session, &AuthSession::connected, this, kill);
        break;
    case 3:
        connect(session, &AuthSession::initialized, this, kill);
        break;
    case 4:
        connect(session, &AuthSession::authorizing, this, kill);
        break;
    case 5:
        connect(session, &AuthSession::authorized, this, kill);
        break;
    case 6:
        connect(session, &AuthSession::rejected, this, kill);
        break;
    default:
        connect(session, &AuthSession::closed, this, kill);
        break;
    }
    session->authorize(license);
    QTRY_VERIFY(!session);
}

QTEST_GUILESS_MAIN(TestSessionEnd)
#include "tst_sessionend.moc"
