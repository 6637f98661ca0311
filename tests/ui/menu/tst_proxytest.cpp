// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/websockettransport.h"
#include "tests/session/sessiontester.h"
#include "tests/session/world.h"
#include "tests/ui/closedproxy.h"
#include "ui/menu/proxytest.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

/// A way through a proxy to a peer on this computer, to which no proxy would ever be asked to lead.
class LeadingTransport final : public Transport
{
    Q_OBJECT

public:
    LeadingTransport(const SessionConfig &config, QUrl peer)
        : m_inner(direct(config))
        , m_peer(std::move(peer))
    {
        connect(&m_inner, &Transport::connected, this, &Transport::connected);
        connect(&m_inner, &Transport::received, this, &Transport::received);
        connect(&m_inner, &Transport::ended, this, &Transport::ended);
    }

    void open(const QUrl &) override { m_inner.open(m_peer); }
    void send(const QByteArray &text) override { m_inner.send(text); }
    void ping(const QByteArray &payload) override { m_inner.ping(payload); }

private:
    static SessionConfig direct(SessionConfig config)
    {
        config.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return config;
    }

    WebSocketTransport m_inner;
    const QUrl m_peer;
};

/// A proxy that takes connections and says nothing.
class SilentProxy : public QTcpServer
{
public:
    SilentProxy() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QNetworkProxy address() const
    {
        return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, serverPort()};
    }
};

/// A server that exists only behind a proxy, and a session to it through \a proxy.
SessionConfig farConfig(const ProxyChoice &proxy)
{
    SessionConfig config;
    config.server = QUrl(u"wss://login.invalid/"_s);
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    config.proxy = proxy;
    return config;
}

Surroundings leadingTo(const ScriptedPeer &peer)
{
    auto surroundings = quiet();
    surroundings.transports = [url = peer.url()](const SessionConfig &config) {
        return std::make_unique<LeadingTransport>(config, url);
    };
    return surroundings;
}

/// Runs \a test to its end.
ProxyTestProgress endOf(ProxyTest &test, const SessionConfig &config)
{
    QSignalSpy progressed(&test, &ProxyTest::progressed);
    test.start(config);
    while (test.isRunning() && progressed.wait()) { }
    return progressed.constLast().constFirst().value<ProxyTestProgress>();
}

std::optional<FailureCause> causeOf(const ProxyTestProgress &progress)
{
    return progress.failure ? std::optional(progress.failure->cause) : std::nullopt;
}

} // namespace

/// How far the way to the server goes, told step by step.
class TestProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void allTheWay();
    void withoutProxy();
    void systemsProxyIsFound();
    void onlyInitializes();
    void refusedByTheServerIsHeard_data();
    void refusedByTheServerIsHeard();
    void proxyIsNotThere();
    void proxyWantsALogin();
    void proxyIsSilent();
    void findingTakesForEver();
    void serverIsSilent();
    void leavesAServerAloneThatAskedForIt();
    void oneAtATime();
    void canceledAtOnce();
    void again();
};

void TestProxyTest::allTheWay()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    const SilentProxy proxy;
    ProxyTest test(leadingTo(peer));
    QSignalSpy progressed(&test, &ProxyTest::progressed);
    const auto end = endOf(test, farConfig(proxy.address()));
    QVERIFY(end.hasSucceeded() && !end.failure && !end.isRunning);
    QCOMPARE(end.proxy, std::optional(proxy.address()));
    QList<ProxyTestStep> steps;
    for (const auto &arguments : progressed)
        steps += arguments.constFirst().value<ProxyTestProgress>().current;
    using enum ProxyTestStep;
    QCOMPARE(steps, QList({FindProxy, ReachProxy, ReachServer, HearServer, HearServer}));
    std::chrono::milliseconds last{};
    for (const auto &time : end.over) {
        QVERIFY(time && *time >= last);
        last = *time;
    }
}

void TestProxyTest::withoutProxy()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    ProxyTest test(quiet());
    auto config = configFor(peer);
    config.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"not.asked.invalid"_s, 1);
    const auto end = endOf(test, config); // this computer is never reached through a proxy
    QVERIFY(end.hasSucceeded());
    QCOMPARE(end.proxy->type(), QNetworkProxy::NoProxy);
    QVERIFY(!end.over.at(std::size_t(ProxyTestStep::ReachProxy)));
}

void TestProxyTest::systemsProxyIsFound()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    const SilentProxy proxy;
    ProxyTest test(leadingTo(peer));
    const SystemProxy system{
        DesktopProxies([address = proxy.address()](const QNetworkProxyQuery &) { return QList({address}); })};
    const auto end = endOf(test, farConfig(system));
    QVERIFY(end.hasSucceeded());
    QCOMPARE(end.proxy, std::optional(proxy.address()));
}

void TestProxyTest::onlyInitializes()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    ProxyTest test(quiet());
    QVERIFY(endOf(test, configFor(peer)).hasSucceeded());
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(peer.requests().constFirst()["type"_L1].toInt(), int(Packet::Initialize));
    QTRY_VERIFY(!peer.connection().isOpen());
    QCOMPARE(peer.connectionCount(), 1);
}

void TestProxyTest::refusedByTheServerIsHeard_data()
{
    QTest::addColumn<ScriptedPeer::TextScript>("script");
    QTest::newRow("rejected") << answers({{"status"_L1, 503}});
    QTest::newRow("closed") << ScriptedPeer::TextScript(
        [](PeerConnection &connection, const QJsonObject &) { connection.closeFrame(4204, "no"); });
    QTest::newRow("closed, to be waited for") << ScriptedPeer::TextScript(
        [](PeerConnection &connection, const QJsonObject &) { connection.closeFrame(4201, "no"); });
}

void TestProxyTest::refusedByTheServerIsHeard()
{
    QFETCH(ScriptedPeer::TextScript, script);
    ScriptedPeer peer;
    peer.onRequest(script);
    ProxyTest test(quiet());
    const auto end = endOf(test, configFor(peer));
    QVERIFY(end.hasSucceeded() && !end.failure);
}

void TestProxyTest::proxyIsNotThere()
{
    QTcpServer closedSoon;
    QVERIFY(closedSoon.listen(QHostAddress::LocalHost));
    const auto port = closedSoon.serverPort();
    closedSoon.close();
    ProxyTest test(quiet());
    const auto end = endOf(test, farConfig(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, port)));
    QCOMPARE(end.current, ProxyTestStep::ReachProxy);
    QCOMPARE(causeOf(end), FailureCause::ProxyUnreachable);
}

void TestProxyTest::proxyWantsALogin()
{
    const ClosedProxy proxy;
    ProxyTest test(quiet());
    const auto end = endOf(test, farConfig(proxy.address()));
    QCOMPARE(end.current, ProxyTestStep::ReachServer);
    QCOMPARE(causeOf(end), FailureCause::ProxyLoginRequired);
    QVERIFY(end.over.at(std::size_t(ProxyTestStep::ReachProxy)));
}

void TestProxyTest::proxyIsSilent()
{
    const SilentProxy proxy;
    ProxyTest test(quiet(), 100ms);
    const auto end = endOf(test, farConfig(proxy.address()));
    QCOMPARE(end.current, ProxyTestStep::ReachServer);
    QCOMPARE(causeOf(end), FailureCause::ConnectTimeout);
}

void TestProxyTest::findingTakesForEver()
{
    const auto held = std::make_shared<QSemaphore>();
    const SystemProxy system{DesktopProxies([held](const QNetworkProxyQuery &) {
        held->acquire();
        return QList<QNetworkProxy>();
    })};
    ProxyTest test(quiet(), 50ms);
    const auto end = endOf(test, farConfig(system));
    held->release();
    QCOMPARE(end.current, ProxyTestStep::FindProxy);
    QCOMPARE(causeOf(end), FailureCause::ConnectTimeout);
}

void TestProxyTest::serverIsSilent()
{
    ScriptedPeer peer;
    ProxyTest test(quiet(), 200ms);
    const auto end = endOf(test, configFor(peer));
    QCOMPARE(end.current, ProxyTestStep::HearServer);
    QVERIFY(end.failure);
    QCOMPARE(end.failure->kind(), FailureKind::Timeout);
}

void TestProxyTest::leavesAServerAloneThatAskedForIt()
{
    const QTemporaryDir folder;
    ScriptedPeer peer;
    auto surroundings = quiet();
    surroundings.waits = std::make_shared<WaitStore>(folder.filePath(u"waits.ini"_s));
    surroundings.waits->keep(peer.url(), 37s, surroundings.clock());
    ProxyTest test(surroundings);
    const auto end = endOf(test, configFor(peer));
    QCOMPARE(causeOf(end), FailureCause::TooManyConnections);
    QCOMPARE(end.failure->retryAfter, std::optional(37s));
    QCOMPARE(peer.connectionCount(), 0);
}

void TestProxyTest::oneAtATime()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    ProxyTest test(quiet());
    QSignalSpy progressed(&test, &ProxyTest::progressed);
    for (int i = 0; i < 200; ++i)
        test.start(configFor(peer));
    while (test.isRunning() && progressed.wait()) { }
    QCOMPARE(peer.connectionCount(), 1);
    QCOMPARE(peer.requests().size(), 1);
}

void TestProxyTest::canceledAtOnce()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &, const QJsonObject &) {});
    ProxyTest test(quiet());
    QSignalSpy progressed(&test, &ProxyTest::progressed);
    test.start(configFor(peer));
    while (
        progressed.constLast().constFirst().value<ProxyTestProgress>().current != ProxyTestStep::HearServer)
        QVERIFY(progressed.wait());
    const auto heard = progressed.count();
    test.cancel();
    QVERIFY(!test.isRunning());
    QTRY_VERIFY(!peer.connection().isOpen());
    QCOMPARE(progressed.count(), heard);
}

void TestProxyTest::again()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    ProxyTest test(quiet());
    const ClosedProxy proxy;
    QVERIFY(endOf(test, farConfig(proxy.address())).failure);
    const auto end = endOf(test, configFor(peer));
    QVERIFY(end.hasSucceeded() && !end.failure);
}

QTEST_GUILESS_MAIN(TestProxyTest)
#include "tst_proxytest.moc"
