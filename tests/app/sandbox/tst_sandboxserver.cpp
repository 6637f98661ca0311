// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/wireclient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The server around the rules: connections, signals, and what tests do to it.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void address();
    void portInUse();
    void signalsAndCount();
    void notInitializedInTime();
    void initializedInTime();
    void binary();
    void rateLimit();
    void closeFrameReachesABusyClient();
    void reset();
    void closeAll();
    void dropAll();
    void endedInASlot_data();
    void endedInASlot();
    void tooManyClients();
    void clientCloses();
    void deletedWithClients();
    void quotaIsFreed();
};

namespace {

const QString key = u"BA0123456789ABCDEFGHI"_s;

Limits quick()
{
    Limits limits;
    limits.initialize = 150ms;
    limits.second = 1ms;
    return limits;
}

} // namespace

void TestSandboxServer::address()
{
    SandboxServer server;
    QCOMPARE(server.url(), QUrl());
    QVERIFY(server.listen());
    QCOMPARE(server.url().host(), u"127.0.0.1"_s);
    QCOMPARE(server.url().toString(), u"ws://127.0.0.1:%1/"_s.arg(server.url().port()));
    QCOMPARE(server.apiKey(), key);
    SandboxServer second;
    QVERIFY(second.listen());
    QVERIFY(second.url() != server.url());
    SandboxServer sixth;
    if (sixth.listen(QHostAddress::LocalHostIPv6))
        QCOMPARE(sixth.url().toString(), u"ws://[::1]:%1/"_s.arg(sixth.url().port()));
}

void TestSandboxServer::portInUse()
{
    SandboxServer server;
    QVERIFY(server.listen());
    SandboxServer second;
    QVERIFY(!second.listen(QHostAddress::LocalHost, static_cast<quint16>(server.url().port())));
    QVERIFY(!second.errorString().isEmpty());
    QCOMPARE(second.url(), QUrl());
}

void TestSandboxServer::signalsAndCount()
{
    SandboxServer server;
    QVERIFY(server.listen());
    QSignalSpy connected(&server, &SandboxServer::clientConnected);
    QSignalSpy disconnected(&server, &SandboxServer::clientDisconnected);
    QSignalSpy requests(&server, &SandboxServer::requestReceived);
    WireClient client(server.url());
    QTRY_COMPARE(server.connectionCount(), 1);
    QTRY_VERIFY(client.isConnected()); // what is sent earlier is lost
    client.initialize(key, u"desktop-main"_s);
    QTRY_COMPARE(client.statusOf(1), 1);
    QCOMPARE(requests.size(), 1);
    const QJsonObject expected{
        {u"type"_s, 0}, {u"id"_s, 1}, {u"websocket_api_key"_s, key}, {u"client_id"_s, u"desktop-main"_s}};
    QCOMPARE(requests.at(0).at(0).toJsonObject(), expected);
    client.send(u"no JSON"_s);
    QTRY_COMPARE(client.closeCode(), 4300);
    QTRY_COMPARE(server.connectionCount(), 0);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(connected.size(), 1);
    QCOMPARE(requests.size(), 1);
}

void TestSandboxServer::notInitializedInTime()
{
    SandboxServer server(shippedDataset(), systemClock(), quick());
    QVERIFY(server.listen());
    WireClient idle(server.url());
    WireClient refused(server.url());
    QTRY_VERIFY(refused.isConnected());
    refused.initialize(u"short"_s, u"desktop-main"_s);
    for (WireClient *client : {&idle, &refused}) {
        QTRY_COMPARE(client->closeCode(), 4202);
        QCOMPARE(client->closeReason(), u"session wasn't initialized in 15 seconds after connection"_s);
    }
}

void TestSandboxServer::initializedInTime()
{
    SandboxServer server(shippedDataset(), systemClock(), quick());
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s);
    // The idle one is a clock: when its time is over, the time of the first is too.
    WireClient idle(server.url());
    QTRY_COMPARE(idle.closeCode(), 4202);
    QVERIFY(client.isConnected());
    client.license(u"ABCDEF-123456"_s);
    QTRY_COMPARE(client.statusOf(2), 1);
}

void TestSandboxServer::binary()
{
    SandboxServer server;
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    client.socket().sendBinaryMessage("{\"type\":0,\"id\":1}");
    QTRY_COMPARE(client.closeCode(), 4304);
    QCOMPARE(client.closeReason(), u"received unsupported data"_s);
}

// By the clock of the server.
void TestSandboxServer::rateLimit()
{
    Moment now{1'800'000'000s, 1s};
    Limits limits;
    limits.actionsPerMinute = 2;
    SandboxServer server(
        shippedDataset(), [&now] { return now; }, limits);
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s);
    client.license(u"UNHEARD-OF"_s, 2);
    client.license(u"UNHEARD-OF"_s, 3);
    QTRY_COMPARE(client.closeCode(), 4201);
    QCOMPARE(client.closeReason(), u"rate limit hit"_s);
    QCOMPARE(client.statusOf(2), 100);

    now.boot += 263s;
    WireClient blocked(server.url());
    QTRY_VERIFY(blocked.isConnected());
    blocked.initialize(key, u"desktop-main"_s);
    QTRY_COMPARE(blocked.closeCode(), 4201);
    QCOMPARE(blocked.closeReason(), u"rate limited, 37 seconds left"_s);
    now.boot += 37s;
    WireClient welcome(server.url());
    QTRY_VERIFY(welcome.isConnected());
    welcome.initialize(key, u"desktop-main"_s);
    QTRY_COMPARE(welcome.statusOf(1), 1);
}

// A client that goes on sending must still see why it was closed.
void TestSandboxServer::closeFrameReachesABusyClient()
{
    SandboxServer server;
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s);
    const QString big = u"x"_s.repeated(60'000);
    for (int id = 2; id < 300; ++id)
        client.license(big, id);
    QTRY_VERIFY(client.ended);
    QCOMPARE(client.closeCode(), 4201);
    QVERIFY(!client.dropped);
    QCOMPARE(client.texts.size(), 60);
}

void TestSandboxServer::reset()
{
    SandboxServer server(shippedDataset(), systemClock(), quick());
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"first-device"_s);
    client.license(u"FRESH-123456"_s);
    QTRY_COMPARE(client.statusOf(2), 1);
    server.reset();
    QCOMPARE(server.connectionCount(), 0);
    QTRY_VERIFY(client.ended);
    WireClient other(server.url());
    QTRY_VERIFY(other.isConnected());
    other.initialize(key, u"second-device"_s);
    other.license(u"FRESH-123456"_s);
    QTRY_COMPARE(other.statusOf(2), 1);
    QVERIFY(other.answers().constLast().value(u"time_left"_s).toInteger() > 1'000'000'000);
}

void TestSandboxServer::closeAll()
{
    SandboxServer server;
    QVERIFY(server.listen());
    WireClient first(server.url());
    WireClient second(server.url());
    QTRY_COMPARE(server.connectionCount(), 2);
    QTRY_VERIFY(first.isConnected() && second.isConnected());
    server.closeAll(4100, u"disconnected from panel"_s);
    QCOMPARE(server.connectionCount(), 0);
    for (WireClient *client : {&first, &second}) {
        QTRY_VERIFY(client->ended);
        QCOMPARE(client->closeCode(), 4100);
        QCOMPARE(client->closeReason(), u"disconnected from panel"_s);
    }
    // A reason that does not fit is cut between characters.
    WireClient third(server.url());
    QTRY_COMPARE(server.connectionCount(), 1);
    QTRY_VERIFY(third.isConnected());
    server.closeAll(4000, u"\U0001F600"_s.repeated(50));
    QTRY_COMPARE(third.closeCode(), 4000);
    QCOMPARE(third.closeReason(), u"\U0001F600"_s.repeated(30));
}

void TestSandboxServer::dropAll()
{
    SandboxServer server;
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    QTRY_COMPARE(server.connectionCount(), 1);
    server.dropAll();
    QTRY_VERIFY(client.ended);
    QVERIFY(client.dropped);
    QCOMPARE(client.closeCode(), 1000); // as QWebSocket has it
}

void TestSandboxServer::endedInASlot_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("dropAll") << 0;
    QTest::newRow("closeAll") << 1;
    QTest::newRow("reset") << 2;
}

// From within requestReceived(); the request is not answered any more.
void TestSandboxServer::endedInASlot()
{
    QFETCH(int, way);
    SandboxServer server;
    QVERIFY(server.listen());
    connect(&server, &SandboxServer::requestReceived, this, [&server, way] {
        if (way == 0)
            server.dropAll();
        else if (way == 1)
            server.closeAll(4100, QString());
        else
            server.reset();
    });
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s, 1);
    client.initialize(key, u"desktop-main"_s, 2);
    QTRY_VERIFY(client.ended);
    QVERIFY(client.texts.isEmpty());
    QCOMPARE(client.dropped, way != 1);
}

void TestSandboxServer::tooManyClients()
{
    Limits limits;
    limits.connections = 2;
    SandboxServer server(shippedDataset(), systemClock(), limits);
    QVERIFY(server.listen());
    WireClient first(server.url());
    WireClient second(server.url());
    QTRY_COMPARE(server.connectionCount(), 2);
    WireClient third(server.url());
    QTRY_VERIFY(third.ended);
    QVERIFY(!third.isConnected());
    server.dropAll();
    QTRY_VERIFY(first.ended && second.ended);
    WireClient fourth(server.url());
    QTRY_VERIFY(fourth.isConnected());
}

void TestSandboxServer::clientCloses()
{
    SandboxServer server;
    QVERIFY(server.listen());
    QSignalSpy disconnected(&server, &SandboxServer::clientDisconnected);
    WireClient polite(server.url());
    WireClient rude(server.url());
    QTRY_COMPARE(server.connectionCount(), 2);
    QTRY_VERIFY(polite.isConnected() && rude.isConnected());
    polite.socket().close();
    QTRY_COMPARE(disconnected.size(), 1);
    rude.socket().abort();
    QTRY_COMPARE(disconnected.size(), 2);
    QCOMPARE(server.connectionCount(), 0);
}

void TestSandboxServer::deletedWithClients()
{
    auto server = std::make_unique<SandboxServer>();
    QVERIFY(server->listen());
    WireClient client(server->url());
    WireClient slow(server->url());
    QTRY_COMPARE(server->connectionCount(), 2);
    QTRY_VERIFY(slow.isConnected());
    slow.initialize(key, u"device-SLOW-100000"_s);
    QSignalSpy requests(server.get(), &SandboxServer::requestReceived);
    QTRY_COMPARE(requests.size(), 1);
    server.reset();
    QTRY_VERIFY(client.ended && slow.ended);
}

// However an authorized client goes.
void TestSandboxServer::quotaIsFreed()
{
    Dataset dataset = shippedDataset();
    dataset.applications[0].sessionsQuota = 1;
    Limits limits;
    limits.second = 1ms;
    SandboxServer server(dataset, systemClock(), limits);
    QVERIFY(server.listen());
    for (const auto &license :
        {u"SANDBOX-OK"_s, u"SANDBOX-THEN-4100-5"_s, u"SANDBOX-THEN-DROP-5"_s, u"SANDBOX-OK"_s}) {
        WireClient client(server.url());
        QTRY_VERIFY(client.isConnected());
        client.initialize(key, u"desktop-main"_s);
        client.license(license);
        QTRY_COMPARE(client.statusOf(2), 1);
        client.socket().abort();
        QTRY_COMPARE(server.connectionCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
