// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/relay.h"
#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "tests/app/sandbox/relaytester.h"
#include "tests/app/sandbox/wireclient.h"
#include "tests/peers/scriptedpeer.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(BlazeAuth::Sandbox::Faults)

/// A relay between real clients and a real server: what passes, and what faults make of it.
class TestSandboxRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesConversationsOn();
    void binaryBothWays();
    void closesOfTheServer_data();
    void closesOfTheServer();
    void endsOfTheClient();
    void whatCameBeforeADropArrives();
    void dropOfTheServer();
    void faultsOnASession_data();
    void faultsOnASession();
    void latencyIsKept();
    void orderWithJitter();
    void faultsMayChange();
    void clientsComeEarly();
    void lastWordsArrive();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Relay> m_relay;
};

namespace {

const QString key = u"BA0123456789ABCDEFGHI"_s;

} // namespace

void TestSandboxRelay::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_relay.reset();
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->listen());
    m_relay = std::make_unique<Relay>(to(m_server->url()), systemClock(), systemRandomness(), quickLimits());
    QVERIFY(m_relay->listen());
}

void TestSandboxRelay::passesConversationsOn()
{
    QSignalSpy came(m_relay.get(), &Relay::clientConnected);
    QSignalSpy went(m_relay.get(), &Relay::clientDisconnected);
    QSignalSpy failures(m_relay.get(), &Relay::upstreamFailed);
    QVERIFY(m_relay->url() != m_server->url());
    {
        AuthSession session(clientOf(m_relay->url()));
        const Outcomes outcomes(session);
        session.authorize(LicenseKey{u"ABCDEF-123456"_s});
        QTRY_COMPARE(outcomes.texts, QStringList{u"authorized"_s});
        QCOMPARE(m_relay->connectionCount(), 1);
        QCOMPARE(m_server->connectionCount(), 1);
    }
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QTRY_COMPARE(m_relay->connectionCount(), 0);
    QCOMPARE(came.size(), 1);
    QTRY_COMPARE(went.size(), 1);
    QCOMPARE(failures.size(), 0);
}

void TestSandboxRelay::binaryBothWays()
{
    WireClient client(m_relay->url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s);
    client.license(u"SANDBOX-BINARY"_s);
    QTRY_COMPARE(client.binaries.size(), 1);
    QVERIFY(client.binaries.constFirst().contains("\"status\":1"));
    client.socket().sendBinaryMessage(QByteArray("\0\xff{}", 4));
    QTRY_COMPARE(client.closeCode(), 4304);
    QCOMPARE(client.closeReason(), u"received unsupported data"_s);
}

void TestSandboxRelay::closesOfTheServer_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("seen");
    QTest::newRow("4201") << 4201 << u"rate limited, 37 seconds left"_s << 4201;
    QTest::newRow("4100") << 4100 << u"disconnected from panel"_s << 4100;
    QTest::newRow("4499") << 4499 << QString() << 4499;
    QTest::newRow("3000") << 3000 << u"äöü 😀"_s << 3000;
    QTest::newRow("1011") << 1011 << u"oh"_s << 1011;
    QTest::newRow("1000") << 1000 << u"bye"_s << 1000;
    QTest::newRow("no code") << 1005 << QString() << 1000;
    QTest::newRow("longest reason") << 4000 << QString(123, u'x') << 4000;
}

void TestSandboxRelay::closesOfTheServer()
{
    QFETCH(int, sent);
    QFETCH(QString, reason);
    WireClient client(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 1);
    m_server->closeAll(sent, reason);
    QTRY_VERIFY(client.ended);
    QTEST(client.closeCode(), "seen");
    QCOMPARE(client.closeReason(), reason);
    QVERIFY(!client.dropped);
}

void TestSandboxRelay::whatCameBeforeADropArrives()
{
    for (int frames = 0; frames < 3; ++frames) {
        m_relay->setFaults({.dropAfter = frames});
        WireClient client(m_relay->url());
        QTRY_VERIFY(client.isConnected());
        for (int id = 1; id <= 3; ++id)
            client.initialize(m_server->apiKey(), u"desktop-main"_s, id);
        QTRY_VERIFY(client.ended);
        QVERIFY(client.dropped);
        QCOMPARE(client.texts.size(), frames);
    }
}

void TestSandboxRelay::endsOfTheClient()
{
    const QSignalSpy ended(m_server.get(), &SandboxServer::clientEnded);
    const auto ending = [&ended](qsizetype index) { return ended.at(index).at(1).value<Ending>(); };
    WireClient closing(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 1);
    closing.socket().close(closeCode(4999), u"I go"_s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ending(0).by, Ending::By::Client);
    const auto first = ending(0);
    const auto *const close = std::get_if<Close>(&first.how);
    QVERIFY(close != nullptr);
    QCOMPARE(close->code, 4999);
    QCOMPARE(close->reason, u"I go"_s);

    WireClient dropping(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 1);
    dropping.socket().abort();
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(std::holds_alternative<Drop>(ending(1).how));
}

void TestSandboxRelay::dropOfTheServer()
{
    WireClient client(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 1);
    m_server->dropAll();
    QTRY_VERIFY(client.dropped);
    QTRY_COMPARE(m_relay->connectionCount(), 0);
}

void TestSandboxRelay::faultsOnASession_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<QString>("outcome");
    const QString network = failedBy(FailureKind::Network);
    const QString protocol = failedBy(FailureKind::Protocol);
    const auto row = [](const char *name, const Faults &faults, const QString &outcome) {
        QTest::newRow(name) << faults << outcome;
    };
    row("none", {}, u"authorized"_s);
    row("latency", {.latency = 10ms}, u"authorized"_s);
    row("jitter", {.jitter = 10ms}, u"authorized"_s);
    row("bandwidth", {.bandwidth = 5'000}, u"authorized"_s);
    row("drop at once", {.dropAfter = 0}, network);
    row("drop after Initialize", {.dropAfter = 1}, network);
    row("drop later", {.dropAfter = 3}, u"authorized"_s);
    row("close at once", {.closeAfter = CloseAfter{0, 4000, u"oh"_s}}, u"closed 4000 oh"_s);
    row("close after Initialize", {.closeAfter = CloseAfter{1, 4201, u"wait 2 seconds"_s}},
        u"closed 4201 wait 2 seconds"_s);
    row("close with 1001", {.closeAfter = CloseAfter{1, 1001, {}}}, network);
    row("close with 1012", {.closeAfter = CloseAfter{1, 1012, {}}}, network);
    row("close without a code", {.closeAfter = CloseAfter{1, 1005, {}}}, network);
    row("first answer spoilt", {.corruption = Corruption{1, false}}, protocol);
    row("second answer spoilt", {.corruption = Corruption{2, true}}, protocol);
    row("third answer spoilt", {.corruption = Corruption{3, true}}, u"authorized"_s);
    row("answers late", {.answerDelay = 20ms}, u"authorized"_s);
    row("answers too late", {.answerDelay = 10s}, failedBy(FailureKind::Timeout));
}

void TestSandboxRelay::faultsOnASession()
{
    QFETCH(Faults, faults);
    QCOMPARE(problemIn(faults), std::nullopt);
    m_relay->setFaults(faults);
    SessionConfig config = clientOf(m_relay->url());
    if (faults.answerDelay > 1s)
        config.deadlines = {5s, 100ms, 100ms};
    AuthSession session(config);
    const Outcomes outcomes(session);
    session.authorize(LicenseKey{u"ABCDEF-123456"_s});
    QTRY_VERIFY(!outcomes.texts.isEmpty());
    QTEST(outcomes.texts.constFirst(), "outcome");
}

void TestSandboxRelay::latencyIsKept()
{
    m_relay->setFaults({.latency = 40ms, .answerDelay = 30ms});
    WireClient client(m_relay->url());
    QTRY_VERIFY(client.isConnected());
    QElapsedTimer timer;
    timer.start();
    client.initialize(key, u"desktop-main"_s);
    QTRY_COMPARE(client.statusOf(1), 1);
    QVERIFY(timer.elapsed() >= 110);
}

void TestSandboxRelay::orderWithJitter()
{
    constexpr int frames = 100;
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &request) {
        if (request.value(u"id"_s) != 0)
            return;
        for (int number = 0; number < frames; ++number)
            connection.text(QByteArray::number(number));
    });
    Relay relay(to(peer.url()));
    QVERIFY(relay.listen());
    relay.setFaults({.latency = 5ms, .jitter = 20ms});
    WireClient client(relay.url());
    QTRY_VERIFY(client.isConnected());
    QStringList numbers;
    for (int number = 0; number < frames; ++number) {
        numbers.append(QString::number(number));
        client.send(QJsonObject{{u"id"_s, number}});
    }
    QTRY_COMPARE(client.texts.size(), frames);
    QCOMPARE(client.texts, numbers);
    QTRY_COMPARE(peer.requests().size(), frames);
    for (int number = 0; number < frames; ++number)
        QCOMPARE(peer.requests().at(number).value(u"id"_s).toInt(), number);
}

void TestSandboxRelay::faultsMayChange()
{
    WireClient client(m_relay->url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s);
    QTRY_COMPARE(client.statusOf(1), 1);
    m_relay->setFaults({.corruption = Corruption{1, true}});
    QVERIFY(m_relay->faults() == (Faults{.corruption = Corruption{1, true}}));
    client.license(u"UNHEARD-OF"_s, 2);
    QTRY_COMPARE(client.texts.size(), 2);
    QCOMPARE(client.statusOf(2), -1);
    m_relay->setFaults({});
    client.license(u"UNHEARD-OF"_s, 3);
    QTRY_COMPARE(client.statusOf(3), 100);
    m_relay->setFaults({.dropAfter = 1});
    client.license(u"UNHEARD-OF"_s, 4);
    QTRY_VERIFY(client.dropped);
    QCOMPARE(client.statusOf(4), -1);
}

// What is sent before the server has agreed waits for it.
void TestSandboxRelay::clientsComeEarly()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &) {});
    Relay relay(to(peer.url()));
    QVERIFY(relay.listen());
    WireClient client(relay.url());
    QTRY_VERIFY(client.isConnected());
    client.send(u"{\"id\":1}"_s);
    client.send(u"{\"id\":2}"_s);
    QTRY_VERIFY(peer.hasConnection() && !peer.connection().upgradeRequest().isEmpty());
    QCOMPARE(peer.requests().size(), 0);
    peer.connection().acceptUpgrade();
    QTRY_COMPARE(peer.requests().size(), 2);
    QCOMPARE(peer.requests().at(1).value(u"id"_s).toInt(), 2);
}

// A client that goes does not take with it what is on its way.
void TestSandboxRelay::lastWordsArrive()
{
    ScriptedPeer peer;
    QList<int> closes;
    Relay relay(to(peer.url()));
    QVERIFY(relay.listen());
    relay.setFaults({.latency = 30ms});
    WireClient client(relay.url());
    QTRY_VERIFY(client.isConnected());
    QTRY_VERIFY(peer.hasConnection());
    connect(&peer.connection(), &PeerConnection::closeReceived, this,
        [&closes](int code) { closes.append(code); });
    client.send(u"{\"id\":1}"_s);
    client.socket().close(closeCode(4998));
    QTRY_COMPARE(closes, QList<int>{4998});
    QCOMPARE(peer.requests().size(), 1);
    QTRY_COMPARE(relay.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxRelay)
#include "tst_sandboxrelay.moc"
