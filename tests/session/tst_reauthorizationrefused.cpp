// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "session/reconnection.h"
#include "tests/session/returning.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whether trying again is all that such a refusal needs.
bool passes(const StatusRow &row)
{
    return row.remedy == Remedy::Retry || row.remedy == Remedy::Wait;
}

} // namespace

/// What comes of a reauthorization that does not succeed.
class TestReauthorizationRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rejections_data();
    void rejections();
    void refusalsThatPass_data();
    void refusalsThatPass();
    void triesOnByBackoff();
    void signedOutWhileTryingOn();
    void alreadyAuthorized_data();
    void alreadyAuthorized();
    void rejectedInitialize();
    void closes_data();
    void closes();
    void failures_data();
    void failures();
    void portal();
    void failuresWhileAway_data();
    void failuresWhileAway();

private:
    int m_timesOver = 0;
    QList<std::chrono::milliseconds> m_delays;
};

void TestReauthorizationRefused::rejections_data()
{
    QTest::addColumn<int>("status");
    for (const auto &row : statusTable()) {
        if (row.status != Status::Ok && !passes(row))
            QTest::addRow("%d", static_cast<int>(row.status)) << static_cast<int>(row.status);
    }
}

void TestReauthorizationRefused::rejections()
{
    QFETCH(int, status);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize(answers({{"status"_L1, status}}));
    m_timesOver = 0;
    const auto expectOver = [this, told = &session] {
        ++m_timesOver;
        QCOMPARE(told->stage(), Stage::Ready);
        QVERIFY(!told->isAuthorized());
        QVERIFY(!told->isAuthorizing());
    };
    connect(&session, &AuthSession::rejected, this, expectOver);
    connect(&session, &AuthSession::signedOut, this, expectOver);
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(m_timesOver, 2);
    QCOMPARE(diary.take(),
        u"connectionLost, reconnecting, "_s + wayBack + u", rejected %1, signedOut"_s.arg(status));
    peer.onAuthorize(answers(yes));
    session.authorize(account); // the next one, on the same connection
    COMPARE_STAGE(Authorized);
    QCOMPARE(diary.take(), u"authorizing, authorized"_s);
    QCOMPARE(peer.connectionCount(), 2);
}

void TestReauthorizationRefused::refusalsThatPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isOfInitialize");
    QTest::addColumn<bool>("waits");
    for (const auto &row : statusTable()) {
        const int status = static_cast<int>(row.status);
        if (!passes(row))
            continue;
        const bool waits = row.retry == RetryRule::AfterWait;
        if (row.status != Status::AlreadyInitialized) // which is as good as any
            QTest::addRow("Initialize, %d", status) << status << true << waits;
        if (row.status != Status::AlreadyAuthorized) // asked again at once, see there
            QTest::addRow("authorize, %d", status) << status << false << waits;
    }
}

void TestReauthorizationRefused::refusalsThatPass()
{
    QFETCH(int, status);
    QFETCH(bool, isOfInitialize);
    QFETCH(bool, waits);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onRequest([status, isOfInitialize, &peer](PeerConnection &connection, const QJsonObject &request) {
        const bool asksInitialize = request.value("type"_L1).toInt() == static_cast<int>(Packet::Initialize);
        const bool refuses = peer.connectionCount() == 2 && asksInitialize == isOfInitialize;
        connection.answer({{"status"_L1, refuses ? status : 1}});
    });
    diary.take();
    peer.connection().reset();
    const auto before = u"connectionLost, reconnecting, "_s
                        + (isOfInitialize ? u"connecting, connected, initializing"_s : wayBack);
    if (waits) {
        COMPARE_STAGE(Waiting);
        QCOMPARE(diary.take(), before + u", waiting 60"_s);
    } else {
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), before + u", reconnecting, "_s + wayBack + u", reconnected"_s);
        QCOMPARE(peer.connectionCount(), 3);
    }
    QVERIFY(session.isAuthorized());
    QVERIFY(!session.isAuthorizing());
}

/// A server whose database is not yet there is not asked by everybody all the time.
void TestReauthorizationRefused::triesOnByBackoff()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    auto config = returningTo(peer);
    config.backoff = {.first = 4ms, .longest = 16ms};
    World world; // in which no connection ever holds
    AuthSession session(config, world.surroundings());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    m_delays.clear();
    connect(&session, &AuthSession::reconnecting, this,
        [this, moment = &world.moment](std::chrono::milliseconds delay) {
            m_delays += delay;
            moment->boot += delay;
        });
    peer.onAuthorize(answers({{"status"_L1, 6}}));
    peer.connection().reset();
    QTRY_VERIFY(m_delays.size() >= 5);
    QCOMPARE(m_delays.first(5), (QList<std::chrono::milliseconds>{2ms, 4ms, 8ms, 8ms, 8ms}));
    QVERIFY(peer.connectionCount() <= m_delays.size() + 1); // each after its delay
    QVERIFY(peer.requests().size() <= 2 * peer.connectionCount());
    QVERIFY(session.isAuthorized());
}

/// Whoever is put off may still hear that they are put out.
void TestReauthorizationRefused::signedOutWhileTryingOn()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([&peer](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, peer.connectionCount() <= 2 ? 6 : 103}});
    });
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), u"signedOut"_s);
    QCOMPARE(diary.take(), u"connectionLost, reconnecting, "_s + wayBack + u", reconnecting, "_s + wayBack
                               + u", rejected 103, signedOut"_s);
    QVERIFY(!session.isAuthorized());
}

void TestReauthorizationRefused::alreadyAuthorized_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("end");
    QTest::newRow("once") << 1 << u"reconnected"_s;
    QTest::newRow("twice") << 2 << u"reconnecting, "_s + wayBack + u", reconnected"_s;
}

void TestReauthorizationRefused::alreadyAuthorized()
{
    QFETCH(int, times);
    QFETCH(QString, end);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([times, &peer](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, peer.connectionCount() <= 1 + times ? 7 : 1}});
    });
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), u"reconnected"_s);
    QCOMPARE(diary.take(), u"connectionLost, reconnecting, "_s + wayBack + u", "_s + wayBack + u", "_s + end);
    QCOMPARE(peer.connectionCount(), 2 + times);
}

void TestReauthorizationRefused::rejectedInitialize()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onRequest(answers({{"status"_L1, 601}}));
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), u"rejected 601"_s);
    QCOMPARE(session.stage(), Stage::Closed);
    QVERIFY(!session.isAuthorized());
    peer.onAuthorize(answers(yes));
    session.open();
    COMPARE_STAGE(Ready);
    QVERIFY(!session.isAuthorizing()); // nothing is left of it
    QVERIFY(diary.take().endsWith("rejected 601, connecting, connected, initializing, initialized"_L1));
}

void TestReauthorizationRefused::closes_data()
{
    QTest::addColumn<int>("code");
    for (const auto &row : closeTable()) {
        const int code = row.code == CloseCode::Unknown ? 4499 : static_cast<int>(row.code);
        QTest::addRow("%d", code) << code;
    }
}

void TestReauthorizationRefused::closes()
{
    QFETCH(int, code);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([code, &peer](PeerConnection &connection, const QJsonObject &) {
        peer.connectionCount() == 2 ? connection.closeFrame(code, "300 seconds left")
                                    : connection.answer(yes);
    });
    diary.take();
    peer.connection().reset();
    const auto before = u"connectionLost, reconnecting, "_s + wayBack + u", closed %1"_s.arg(code);
    const auto rule = rowOf(static_cast<CloseCode>(code)).retry;
    if (rule == RetryRule::Never) {
        QTRY_COMPARE(diary.last(), u"closed %1"_s.arg(code));
        QCOMPARE(diary.take(), before); // that is all
        QCOMPARE(session.stage(), Stage::Closed);
        QVERIFY(!session.isAuthorized());
        session.open();
        COMPARE_STAGE(Ready);
        QCOMPARE(peer.requests().size(), 5); // Initialize alone
        return;
    }
    if (rule == RetryRule::AfterWait) {
        COMPARE_STAGE(Waiting);
        QCOMPARE(diary.take(), before + u", waiting 300"_s);
    } else {
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), before + u", reconnecting, "_s + wayBack + u", reconnected"_s);
    }
    QVERIFY(session.isAuthorized());
}

void TestReauthorizationRefused::failures_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the connection breaks; "silence": nothing
    QTest::addColumn<QString>("failure");
    QTest::newRow("dropped") << QByteArray() << u"failed ConnectionDropped"_s;
    QTest::newRow("no answer") << QByteArray("silence") << u"failed AuthorizeTimeout"_s;
    QTest::newRow("nonsense") << QByteArray("[]") << u"failed MessageMalformed"_s;
}

void TestReauthorizationRefused::failures()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, failure);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    auto config = returningTo(peer);
    if (answer == "silence")
        config.deadlines.authorize = 200ms;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([answer, &peer](PeerConnection &connection, const QJsonObject &) {
        if (peer.connectionCount() > 2)
            connection.answer(yes);
        else if (answer.isEmpty())
            connection.reset();
        else if (answer != "silence")
            connection.text(answer);
    });
    diary.take();
    peer.connection().reset();
    const auto before = u"connectionLost, reconnecting, "_s + wayBack + u", "_s + failure;
    QTRY_COMPARE(diary.last(), u"reconnected"_s);
    QCOMPARE(diary.take(), before + u", reconnecting, "_s + wayBack + u", reconnected"_s);
    QCOMPARE(peer.connectionCount(), 3);
}

/// Something else answers for a while, as the network of a hotel does: it gets no secret, and a try again.
void TestReauthorizationRefused::portal()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onUpgrade([&peer](PeerConnection &connection) {
        if (peer.connectionCount() > 2) {
            connection.acceptUpgrade();
        } else {
            connection.write("<html>Room number?</html>\r\n\r\n");
        }
    });
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), u"reconnected"_s);
    QCOMPARE(diary.take(), u"connectionLost, reconnecting, connecting, failed NotWebSocket, reconnecting, "_s
                               + wayBack + u", reconnected"_s);
    QCOMPARE(peer.requests().size(), 4); // none of them to the other one
}

void TestReauthorizationRefused::failuresWhileAway_data()
{
    QTest::addColumn<FailureCause>("cause");
    const auto causes = QMetaEnum::fromType<FailureCause>();
    for (const auto &row : failureTable())
        QTest::addRow("%s", causes.valueToKey(static_cast<int>(row.cause))) << row.cause;
}

/// Whoever is signed in comes back through all but what only somebody can mend.
void TestReauthorizationRefused::failuresWhileAway()
{
    QFETCH(FailureCause, cause);
    const auto &row = rowOf(cause);
    // A login for the proxy that is wrong can lock an account; and too old a program grows no younger.
    const bool isForSomebody = row.kind == FailureKind::Config || cause == FailureCause::ProxyLoginRequired
                               || cause == FailureCause::BalancerVersionUnsupported;
    World world;
    Reconnection reconnection({}, world.surroundings().clock, [] { return 0.5; });
    const auto away = reconnection.after(failureBy(cause), 0ms, Presence::Returning);
    QCOMPARE(std::holds_alternative<StayClosed>(away), isForSomebody);
    if (row.retry == RetryRule::Never && !isForSomebody) {
        QVERIFY(std::get<ReconnectAfter>(away).delay > 0ms); // never at once
        for (const auto presence : {Presence::SignedIn, Presence::Nobody})
            QVERIFY(std::holds_alternative<StayClosed>(reconnection.after(failureBy(cause), 0ms, presence)));
    }
}

QTEST_GUILESS_MAIN(TestReauthorizationRefused)
#include "tst_reauthorizationrefused.moc"
