// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/relay.h"
#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "session/publickey.h"
#include "tests/app/sandbox/relaytester.h"
#include "tests/app/sandbox/wireclient.h"
#include "tests/peers/scriptedpeer.h"
#include "tests/session/certificate.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A relay between peers that are down, flood, or do not read; and its ends.
class TestSandboxRelayHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void upstreamDown();
    void upstreamRefuses();
    void upstreamIsSilent();
    void certificates();
    void pins();
    void longMessages();
    void serverFloodsNarrowLine();
    void serverFloodsClientThatDoesNotRead();
    void clientFloodsServerThatDoesNotRead();
    void dropAll();
    void tooManyClients();
    void portInUse();
    void deletedWithClients();
    void upstreams_data();
    void upstreams();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Relay> m_relay;
};

namespace {

const QString key = u"BA0123456789ABCDEFGHI"_s;

// What a client of Qt makes of the close codes 1012 to 1015.
constexpr int codeUnknownToQt = 1002;

} // namespace

void TestSandboxRelayHostile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_relay.reset();
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->listen());
    m_relay = std::make_unique<Relay>(to(m_server->url()), systemClock(), systemRandomness(), quickLimits());
    QVERIFY(m_relay->listen());
}

void TestSandboxRelayHostile::upstreamDown()
{
    const QUrl url = m_server->url();
    m_server.reset();
    QSignalSpy failures(m_relay.get(), &Relay::upstreamFailed);
    WireClient client(m_relay->url());
    QTRY_VERIFY(client.ended);
    QCOMPARE(client.closeCode(), codeUnknownToQt);
    QCOMPARE(failures.size(), 1);
    const QString problem = failures.at(0).at(0).toString();
    QVERIFY2(problem.contains(url.toString()), qPrintable(problem));
    QVERIFY2(problem.contains(u"cannot be reached"_s), qPrintable(problem));
    QVERIFY(!problem.contains(u'\n'));

    AuthSession session(clientOf(m_relay->url()));
    const Outcomes outcomes(session);
    session.authorize(LicenseKey{u"ABCDEF-123456"_s});
    QTRY_COMPARE(outcomes.texts.value(0), failedBy(FailureKind::Network));
    QTRY_COMPARE(failures.size(), 2);
}

void TestSandboxRelayHostile::upstreamRefuses()
{
    ScriptedPeer peer;
    peer.onUpgrade(
        [](PeerConnection &connection) { connection.write("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"); });
    Relay relay(to(peer.url()));
    QVERIFY(relay.listen());
    QSignalSpy failures(&relay, &Relay::upstreamFailed);
    WireClient client(relay.url());
    QTRY_VERIFY(client.ended);
    QCOMPARE(failures.size(), 1);
    QVERIFY2(failures.at(0).at(0).toString().contains(u"503"_s), qPrintable(failures.at(0).at(0).toString()));
}

void TestSandboxRelayHostile::upstreamIsSilent()
{
    ScriptedPeer peer;
    peer.receive(ScriptedPeer::Reception::Silent);
    SessionConfig config = to(peer.url());
    config.deadlines.connect = 50ms;
    Relay relay(config, systemClock(), systemRandomness(), quickLimits());
    QVERIFY(relay.listen());
    QSignalSpy failures(&relay, &Relay::upstreamFailed);
    WireClient client(relay.url());
    QTRY_VERIFY(client.ended);
    QCOMPARE(client.closeCode(), codeUnknownToQt);
    QCOMPARE(failures.size(), 1);
}

void TestSandboxRelayHostile::certificates()
{
    const QSslConfiguration tls = serverTls({.name = u"IP:127.0.0.1"_s});
    QVERIFY(!tls.localCertificate().isNull());
    ScriptedPeer peer(tls);
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{u"status"_s, 1}});
    });
    SessionConfig config = to(peer.url());
    Relay strict(config);
    QVERIFY(strict.listen());
    QSignalSpy failures(&strict, &Relay::upstreamFailed);
    WireClient refused(strict.url());
    QTRY_VERIFY(refused.ended);
    QCOMPARE(failures.size(), 1);

    config.authorities = peer.authorities();
    Relay trusting(config);
    QVERIFY(trusting.listen());
    AuthSession session(clientOf(trusting.url()));
    const Outcomes outcomes(session);
    session.authorize(LicenseKey{u"ABCDEF-123456"_s});
    QTRY_COMPARE(outcomes.texts, QStringList{u"authorized"_s});
}

// A server with another key hears nothing of what a client says.
void TestSandboxRelayHostile::pins()
{
    const QSslConfiguration tls = serverTls({.name = u"IP:127.0.0.1"_s});
    QVERIFY(!tls.localCertificate().isNull());
    ScriptedPeer peer(tls);
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{u"status"_s, 1}});
    });
    SessionConfig config = to(peer.url());
    config.authorities = peer.authorities();
    config.pins = {QByteArray(32, 'x')};
    Relay strict(config);
    QVERIFY(strict.listen());
    QSignalSpy failures(&strict, &Relay::upstreamFailed);
    AuthSession refused(clientOf(strict.url()));
    const Outcomes refusals(refused);
    // It would try again within a second, and now and then at once.
    connect(&refused, &AuthSession::failed, &refused, &AuthSession::close);
    refused.authorize(LicenseKey{u"ABCDEF-123456"_s});
    QTRY_COMPARE(refusals.texts, QStringList{failedBy(FailureKind::Network)});
    QCOMPARE(failures.size(), 1);
    QCOMPARE(peer.requests().size(), 0);

    config.pins = {pinOf(tls.localCertificate())};
    Relay pinned(config);
    QVERIFY(pinned.listen());
    AuthSession session(clientOf(pinned.url()));
    const Outcomes outcomes(session);
    session.authorize(LicenseKey{u"ABCDEF-123456"_s});
    QTRY_COMPARE(outcomes.texts, QStringList{u"authorized"_s});
}

void TestSandboxRelayHostile::longMessages()
{
    WireClient client(m_relay->url());
    QTRY_VERIFY(client.isConnected());
    client.send(QString(70'000, u'x'));
    QTRY_COMPARE(client.closeCode(), 1009);

    WireClient asking(m_relay->url());
    QTRY_VERIFY(asking.isConnected());
    asking.initialize(key, u"desktop-main"_s);
    asking.license(u"SANDBOX-HUGE"_s);
    QTRY_COMPARE(asking.closeCode(), 1009);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestSandboxRelayHostile::serverFloodsNarrowLine()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &connection) {
        connection.acceptUpgrade();
        for (int number = 0; number < 40; ++number)
            connection.text(QByteArray(60'000, 'x'));
    });
    Relay relay(to(peer.url()), systemClock(), systemRandomness(), quickLimits());
    QVERIFY(relay.listen());
    relay.setFaults({.bandwidth = 100});
    QSignalSpy failures(&relay, &Relay::upstreamFailed);
    WireClient client(relay.url());
    QTRY_VERIFY(client.ended);
    QCOMPARE(client.closeCode(), codeUnknownToQt);
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.at(0).at(0).toString().contains(u"more than gets through"_s));
    QTRY_VERIFY(!peer.connection().isOpen());
}

void TestSandboxRelayHostile::serverFloodsClientThatDoesNotRead()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        for (int number = 0; number < 500; ++number)
            connection.text(QByteArray(60'000, 'x'));
    });
    Relay relay(to(peer.url()), systemClock(), systemRandomness(), quickLimits());
    QVERIFY(relay.listen());
    QTcpSocket client;
    client.setReadBufferSize(1);
    client.connectToHost(relay.url().host(), static_cast<quint16>(relay.url().port()));
    QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
    client.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
    QTRY_COMPARE(relay.connectionCount(), 1);
    client.write(QByteArray("\x81\x82\0\0\0\0{}", 8));
    QTRY_COMPARE(relay.connectionCount(), 0);
    QTRY_VERIFY(!peer.connection().isOpen());
}

void TestSandboxRelayHostile::clientFloodsServerThatDoesNotRead()
{
    ScriptedPeer peer;
    Relay relay(to(peer.url()), systemClock(), systemRandomness(), quickLimits());
    QVERIFY(relay.listen());
    QSignalSpy failures(&relay, &Relay::upstreamFailed);
    WireClient client(relay.url());
    QTRY_VERIFY(client.isConnected());
    QTRY_VERIFY(peer.hasConnection());
    client.send(u"{\"id\":1}"_s);
    QTRY_COMPARE(peer.requests().size(), 1);
    peer.connection().stopReading();
    for (int number = 0; number < 500; ++number)
        client.send(QString(60'000, u'x'));
    QTRY_VERIFY(client.ended);
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.at(0).at(0).toString().contains(u"does not take"_s));
}

void TestSandboxRelayHostile::dropAll()
{
    WireClient first(m_relay->url());
    WireClient second(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 2);
    m_relay->dropAll();
    QTRY_VERIFY(first.dropped && second.dropped);
    QTRY_COMPARE(m_server->connectionCount(), 0);
    WireClient third(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 1);
}

void TestSandboxRelayHostile::tooManyClients()
{
    Limits limits = quickLimits();
    limits.connections = 2;
    Relay relay(to(m_server->url()), systemClock(), systemRandomness(), limits);
    QVERIFY(relay.listen());
    WireClient first(relay.url());
    WireClient second(relay.url());
    QTRY_COMPARE(m_server->connectionCount(), 2);
    WireClient third(relay.url());
    QTRY_VERIFY(third.ended);
    QCOMPARE(relay.connectionCount(), 2);
    QVERIFY(first.isConnected() && second.isConnected());
}

void TestSandboxRelayHostile::portInUse()
{
    Relay second(to(m_server->url()));
    QVERIFY(!second.listen(QHostAddress::LocalHost, static_cast<quint16>(m_relay->url().port())));
    QVERIFY(!second.errorString().isEmpty());
    QCOMPARE(second.url(), QUrl());
}

void TestSandboxRelayHostile::deletedWithClients()
{
    WireClient connected(m_relay->url());
    QTRY_COMPARE(m_server->connectionCount(), 1);
    m_relay->setFaults({.latency = 1min});
    connected.send(u"{}"_s);
    WireClient connecting(m_relay->url());
    QTRY_VERIFY(connecting.isConnected());
    m_relay.reset();
    QTRY_VERIFY(connected.ended && connecting.ended);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestSandboxRelayHostile::upstreams_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("wss") << u"wss://auth.example.com/v1?x=1"_s << true;
    QTest::newRow("ws to loopback") << u"ws://127.0.0.1:8080/"_s << true;
    QTest::newRow("ws to localhost") << u"ws://localhost:8080"_s << true;
    QTest::newRow("ws to anybody") << u"ws://auth.example.com/"_s << false;
    QTest::newRow("balancer") << u"https://balancer.blazeauth.net/v1/websocket/server"_s << false;
    QTest::newRow("http") << u"http://127.0.0.1/"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no host") << u"wss://"_s << false;
    QTest::newRow("no URL") << u"auth.example.com"_s << false;
    QTest::newRow("user") << u"wss://me:secret@auth.example.com/"_s << false;
}

void TestSandboxRelayHostile::upstreams()
{
    QFETCH(QString, url);
    QFETCH(bool, isGood);
    const auto problem = problemInUpstream(QUrl(url, QUrl::StrictMode));
    QCOMPARE(!problem.has_value(), isGood);
    if (problem) {
        QVERIFY(!problem->contains(u'\n'));
        QVERIFY(!problem->contains(u"secret"_s));
    }
}

QTEST_GUILESS_MAIN(TestSandboxRelayHostile)
#include "tst_sandboxrelayhostile.moc"
