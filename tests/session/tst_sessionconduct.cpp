// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/actionbudget.h"
#include "tests/session/sessiontester.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a session treats a connection that is up: sees that the server is there, minds the network, and keeps
/// to the server's budget.
class TestSessionConduct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void silentServerIsLost_data();
    void silentServerIsLost();
    void answersKeepAlive();
    void foreignPongsAreNoAnswer();
    void networkIsWatchedWhenNobodyWaits_data();
    void networkIsWatchedWhenNobodyWaits();
    void networkChangeIsLookedInto();
    void networkChangeTriesSooner();
    void actionsAreHeldBack();
    void heldBackIsTakenBack();

private:
    static void spendBudget(AuthSession &session);
};

void TestSessionConduct::silentServerIsLost_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::newRow("ready") << false;
    QTest::newRow("authorized") << true;
}

void TestSessionConduct::silentServerIsLost()
{
    QFETCH(bool, signedIn);
    ScriptedPeer peer;
    peer.answerPings(false);
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.pingTimes = {.interval = 30ms, .patience = 20ms};
    config.backoff.first = 1h;
    AuthSession session(config, quiet());
    QSignalSpy lost(&session, &AuthSession::connectionLost);
    if (signedIn)
        session.authorize(license);
    else
        session.open();
    COMPARE_STAGE(Closed);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(lost.constFirst().constFirst().value<Failure>().cause, FailureCause::ConnectionSilent);
    QCOMPARE(peer.pings(), (QByteArrayList{"1", "2"}));
    QCOMPARE(session.isAuthorized(), signedIn);
}

void TestSessionConduct::answersKeepAlive()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.pingTimes = {.interval = 5ms, .patience = 300ms};
    AuthSession session(config, quiet());
    session.authorize(license);
    QTRY_VERIFY(peer.pings().size() >= 3);
    QCOMPARE(session.stage(), Stage::Authorized);
}

void TestSessionConduct::foreignPongsAreNoAnswer()
{
    ScriptedPeer peer;
    peer.answerPings(false);
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, 1}});
        for (const auto &payload : {"", "0", "99", "nonsense"})
            connection.frame(PeerConnection::Opcode::Pong, payload);
    });
    auto config = configFor(peer);
    config.pingTimes = {.interval = 20ms, .patience = 20ms};
    config.backoff.first = 1h;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.authorize(license);
    QTRY_VERIFY(diary.last() == "reconnecting"_L1);
    QVERIFY(diary.take().endsWith("authorized, connectionLost, reconnecting"_L1));
}

void TestSessionConduct::networkIsWatchedWhenNobodyWaits_data()
{
    QTest::addColumn<int>(
        "status"); // of the answer to what is asked as soon as it can be; 0: nothing is asked
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing is asked") << 0 << u"initializing"_s;
    QTest::newRow("granted") << 1 << u"authorized"_s;
    QTest::newRow("rejected") << 100 << u"rejected 100"_s;
}

/// To watch it takes milliseconds the first time.
void TestSessionConduct::networkIsWatchedWhenNobodyWaits()
{
    QFETCH(int, status);
    QFETCH(QString, after);
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, status}}));
    World world;
    const Diary *events = nullptr;
    QString before;
    auto surroundings = world.surroundings();
    surroundings.networkWatch = [&events, &before, make = surroundings.networkWatch] {
        before = events->last();
        return make();
    };
    AuthSession session(configFor(peer), surroundings);
    const Diary diary(session);
    events = &diary;
    if (status != 0)
        session.authorize(license);
    else
        session.open();
    QTRY_VERIFY(world.watch);
    QCOMPARE(before, after);
}

void TestSessionConduct::networkChangeIsLookedInto()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    World world;
    AuthSession session(configFor(peer), world.surroundings());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    QTRY_VERIFY(world.watch);
    for (int change = 0; change < 20; ++change)
        Q_EMIT world.watch->changed();
    QTRY_COMPARE(peer.pings(), QByteArrayList{"1"}); // one question, however often it changes
    QCOMPARE(session.stage(), Stage::Authorized);
    QCOMPARE(peer.connectionCount(), 1);
}

void TestSessionConduct::networkChangeTriesSooner()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &connection) { connection.drop(); });
    auto config = configFor(peer);
    config.backoff = {.first = 1h, .longest = 1h};
    World world;
    world.chance = 0.01;
    AuthSession session(config, world.surroundings());
    session.open();
    COMPARE_STAGE(Closed);
    peer.onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); });
    peer.onAuthorize({});
    world.moment.boot += 5s; // not at once after a try, however often it changes
    Q_EMIT world.watch->changed();
    world.moment.boot += 10ms;
    COMPARE_STAGE(Ready);
    QCOMPARE(peer.connectionCount(), 2);
}

/// Asks as often as the server's budget allows, Initialize included.
void TestSessionConduct::spendBudget(AuthSession &session)
{
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.open();
    COMPARE_STAGE(Ready);
    for (int action = 1; action < ActionBudget::actions; ++action) {
        session.authorize(account);
        QTRY_COMPARE(rejected.count(), action);
    }
}

void TestSessionConduct::actionsAreHeldBack()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 200}}));
    World world;
    AuthSession session(configFor(peer), world.surroundings());
    spendBudget(session);
    Diary diary(session);
    world.moment.boot += ActionBudget::window - 20ms;
    session.wake();
    session.authorize(account);
    QCOMPARE(diary.take(), u"delayed 1"_s);
    QVERIFY(session.isAuthorizing());
    world.moment.boot += 20ms;
    QTRY_COMPARE(diary.last(), u"rejected 200"_s);
    QCOMPARE(diary.take(), u"authorizing, rejected 200"_s);
    QCOMPARE(peer.requests().size(), ActionBudget::actions + 1);
    QCOMPARE(peer.connectionCount(), 1);
}

void TestSessionConduct::heldBackIsTakenBack()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 200}}));
    World world;
    AuthSession session(configFor(peer), world.surroundings());
    spendBudget(session);
    world.moment.boot += ActionBudget::window - 30ms;
    session.authorize(account);
    session.cancel();
    QVERIFY(!session.isAuthorizing());
    QSignalSpy authorizing(&session, &AuthSession::authorizing);
    QVERIFY(!authorizing.wait(60));
    QCOMPARE(peer.requests().size(), ActionBudget::actions);
}

QTEST_GUILESS_MAIN(TestSessionConduct)
#include "tst_sessionconduct.moc"
