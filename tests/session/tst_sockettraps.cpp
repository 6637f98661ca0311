// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/surroundings.h"
#include "session/websockettransport.h"
#include "tests/session/sessiontester.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWebSockets/QWebSocket>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Calls at the wrong moment, which QWebSocket takes amiss: nothing odd goes over the wire, and nothing stays
/// behind.
class TestSocketTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void openedTwice();
    void nothingIsSentTooEarly();
    void closedWhileUpgrading_data();
    void closedWhileUpgrading();
    void goneWithABacklog();
    void reopenedInItsOwnSignals_data();
    void reopenedInItsOwnSignals();
    void oldEndsAreForgotten();
    void resetAsSoonAsAccepted();
};

namespace {

/// Sockets on their way out belong to the application.
bool isNothingLeft()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return QCoreApplication::instance()->findChildren<QWebSocket *>().isEmpty();
}

} // namespace

void TestSocketTraps::openedTwice()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession session(configFor(peer));
    connect(&session, &AuthSession::stageChanged, &session, &AuthSession::open);
    session.open();
    session.open();
    COMPARE_STAGE(Ready);
    session.open();
    QCOMPARE(session.stage(), Stage::Ready);
    QCOMPARE(peer.connectionCount(), 1);
    QCOMPARE(peer.requests().size(), 1);
}

/// QWebSocket drops such a text without a word, and writes such a ping into the middle of the upgrade.
void TestSocketTraps::nothingIsSentTooEarly()
{
    ScriptedPeer peer;
    WebSocketTransport transport{SessionConfig()};
    const QSignalSpy connected(&transport, &Transport::connected);
    const auto tooEarly = [&transport] {
        transport.send("{}");
        transport.ping("1");
    };
    peer.onUpgrade([&](PeerConnection &connection) {
        tooEarly();
        connection.acceptUpgrade();
    });
    tooEarly();
    transport.open(peer.url());
    tooEarly();
    QTRY_COMPARE(connected.count(), 1);
    transport.send(R"({"id":7})");
    QTRY_COMPARE(peer.requests().size(), 1);
    QCOMPARE(peer.requests().constFirst()["id"_L1].toInt(), 7);
    QVERIFY(peer.pings().isEmpty());
    QVERIFY(peer.connection().upgradeRequest().startsWith("GET "));
}

void TestSocketTraps::closedWhileUpgrading_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("closed") << false;
    QTest::newRow("deleted") << true;
}

/// QWebSocket would write a close frame into the stream of HTTP.
void TestSocketTraps::closedWhileUpgrading()
{
    QFETCH(bool, isDeleted);
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &) {});
    auto session = std::make_unique<AuthSession>(configFor(peer));
    session->open();
    QTRY_COMPARE(peer.connectionCount(), 1);
    QTRY_VERIFY(!peer.connection().upgradeRequest().isEmpty());
    const QSignalSpy closed(&peer.connection(), &PeerConnection::closeReceived);
    if (isDeleted)
        session.reset();
    else
        session->close();
    QTRY_VERIFY(!peer.connection().isOpen());
    QVERIFY(closed.isEmpty());
    QVERIFY(isNothingLeft());
}

/// QWebSocket would wait for ever until the peer has taken everything.
void TestSocketTraps::goneWithABacklog()
{
    constexpr qsizetype muchMoreThanTheSystemBuffers = qsizetype{16} * 1024 * 1024;
    ScriptedPeer peer;
    auto transport = std::make_unique<WebSocketTransport>(SessionConfig());
    const QSignalSpy connected(transport.get(), &Transport::connected);
    const QSignalSpy ended(transport.get(), &Transport::ended);
    transport->open(peer.url());
    QTRY_COMPARE(connected.count(), 1);
    peer.connection().stopReading();
    transport->send(QByteArray(muchMoreThanTheSystemBuffers, 'x'));
    transport.reset();
    QTRY_VERIFY(isNothingLeft());
    QVERIFY(ended.isEmpty());
}

void TestSocketTraps::reopenedInItsOwnSignals_data()
{
    QTest::addColumn<ScriptedPeer::Script>("script");
    const auto row = [](const char *name, const ScriptedPeer::Script &script) {
        QTest::newRow(name) << script;
    };
    row("refused", [](PeerConnection &connection) { connection.write("HTTP/1.1 503 No\r\n\r\n"); });
    row("dropped", [](PeerConnection &connection) { connection.drop(); });
    row("closed", [](PeerConnection &connection) {
        connection.acceptUpgrade();
        connection.closeFrame(4100);
    });
}

/// Opening a QWebSocket again in a slot of its own loses the error that is still to come.
void TestSocketTraps::reopenedInItsOwnSignals()
{
    QFETCH(ScriptedPeer::Script, script);
    ScriptedPeer peer;
    peer.onAuthorize({});
    peer.onUpgrade(script);
    auto config = configFor(peer);
    config.backoff = {.first = 1h, .longest = 1h};
    AuthSession session(config);
    constexpr int tries = 3;
    const auto again = [&] {
        if (peer.connectionCount() == tries)
            peer.onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); });
        session.open();
    };
    connect(&session, &AuthSession::failed, this, again);
    connect(&session, &AuthSession::closed, this, again);
    session.open();
    COMPARE_STAGE(Ready);
    QCOMPARE(peer.connectionCount(), tries + 1);
    QVERIFY(isNothingLeft());
}

/// QWebSocket keeps the first close code, reason and error text, and tells them again of the next connection.
void TestSocketTraps::oldEndsAreForgotten()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    auto config = configFor(peer);
    config.backoff = {.first = 1h, .longest = 1h};
    AuthSession session(config);
    QSignalSpy lost(&session, &AuthSession::connectionLost);
    QSignalSpy closed(&session, &AuthSession::closed);
    session.open();
    COMPARE_STAGE(Ready);
    peer.connection().closeFrame(4100, "go away");
    COMPARE_STAGE(Closed);
    QCOMPARE(closed.count(), 1);
    session.open();
    COMPARE_STAGE(Ready);
    peer.connection().drop();
    COMPARE_STAGE(Closed);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(lost.count(), 1);
    const auto failure = lost.constFirst().constFirst().value<Failure>();
    QCOMPARE(failure.cause, FailureCause::ConnectionDropped);
    QVERIFY(!failure.detail.contains("go away"_L1));
}

/// Where the reset is there before Qt has looked, QAbstractSocket connects again on the same descriptor,
/// again and again, and tells nobody. The deadline ends it.
void TestSocketTraps::resetAsSoonAsAccepted()
{
    ScriptedPeer peer;
    peer.onConnection([](PeerConnection &connection) { connection.reset(); });
    auto config = configFor(peer);
    config.backoff = {.first = 1h, .longest = 1h};
    config.deadlines.connect = 30ms;
    AuthSession session(config, {.randomness = [] { return 0.5; }, .networkWatch = {}});
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Closed);
    const auto told = diary.take();
    QVERIFY2(told == "connecting, failed ConnectTimeout, reconnecting"_L1
                 || told == "connecting, failed ConnectionDropped, reconnecting"_L1,
        qPrintable(told));
    QVERIFY(isNothingLeft());
    peer.onConnection({});
    peer.receive(ScriptedPeer::Reception::Honest);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
}

QTEST_GUILESS_MAIN(TestSocketTraps)
#include "tst_sockettraps.moc"
