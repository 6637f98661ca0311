// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/websockettransport.h"
#include "tests/session/certificate.h"
#include "tests/session/sessiontester.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

using Kind = TraceEvent::Kind;

QList<TraceEvent> eventsOf(const QSignalSpy &traced)
{
    QList<TraceEvent> events;
    for (const auto &arguments : traced)
        events += arguments.constFirst().value<TraceEvent>();
    return events;
}

QList<Kind> kindsOf(const QSignalSpy &traced)
{
    QList<Kind> kinds;
    for (const auto &event : eventsOf(traced))
        kinds += event.kind;
    return kinds;
}

QList<Milestone> milestonesOf(const QSignalSpy &progressed)
{
    QList<Milestone> milestones;
    for (const auto &arguments : progressed)
        milestones += arguments.constFirst().value<Milestone>();
    return milestones;
}

} // namespace

/// How a connection comes up, for those who measure it.
class TestMilestones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void inOrder_data();
    void inOrder();
    void toldAgainForEachConnection();
    void nobodyListens();
    void throughProxy();
    void refused();
    void deletedMeanwhile_data();
    void deletedMeanwhile();
};

void TestMilestones::inOrder_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QList<Kind>>("expected");
    const QList plain{Kind::HostFound, Kind::Reached, Kind::Sent, Kind::Received};
    const QList secure{Kind::HostFound, Kind::Reached, Kind::Encrypted, Kind::Sent, Kind::Received};
    QTest::newRow("ws, an address") << false << u"127.0.0.1"_s << plain;
    QTest::newRow("ws, a name") << false << u"localhost"_s << plain;
    QTest::newRow("wss, an address") << true << u"127.0.0.1"_s << secure;
    QTest::newRow("wss, a name") << true << u"localhost"_s << secure;
}

void TestMilestones::inOrder()
{
    QFETCH(bool, isSecure);
    QFETCH(QString, host);
    QFETCH(QList<Kind>, expected);
    ScriptedPeer peer(isSecure ? serverTls({.name = u"DNS:localhost,IP:127.0.0.1"_s}) : QSslConfiguration());
    peer.onAuthorize({});
    auto config = configFor(peer);
    config.server.setHost(host);
    config.authorities = peer.authorities();
    AuthSession session(config);
    QSignalSpy traced(&session, &AuthSession::traced);
    session.open();
    COMPARE_STAGE(Ready);
    QCOMPARE(kindsOf(traced), expected);
    const auto events = eventsOf(traced);
    QVERIFY(std::ranges::is_sorted(events, {}, &TraceEvent::sinceOpen));
    for (const auto &event : events) {
        const bool isFrame = event.kind == Kind::Sent || event.kind == Kind::Received;
        QCOMPARE(event.text.isEmpty(), !isFrame);
        QCOMPARE(event.size > 0, isFrame);
    }
}

void TestMilestones::toldAgainForEachConnection()
{
    // The second time Qt remembers the address, and tells of it before anybody can hear it.
    ScriptedPeer peer;
    peer.onAuthorize({});
    auto config = configFor(peer);
    config.server.setHost(u"localhost"_s);
    AuthSession session(config);
    session.open();
    COMPARE_STAGE(Ready);
    QSignalSpy traced(&session, &AuthSession::traced); // from now on
    for (int time = 0; time < 2; ++time) {
        session.close();
        traced.clear();
        session.open();
        COMPARE_STAGE(Ready);
        QCOMPARE(kindsOf(traced), (QList{Kind::HostFound, Kind::Reached, Kind::Sent, Kind::Received}));
    }
}

void TestMilestones::nobodyListens()
{
    ScriptedPeer peer;
    WebSocketTransport transport({});
    QSignalSpy connected(&transport, &Transport::connected);
    transport.open(peer.url());
    QSignalSpy progressed(&transport, &Transport::progressed); // too late
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(progressed.count(), 0);
}

void TestMilestones::throughProxy()
{
    QTcpServer proxy; // takes the connection, and never answers
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    SessionConfig config;
    config.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"localhost"_s, proxy.serverPort());
    WebSocketTransport transport(config);
    QSignalSpy progressed(&transport, &Transport::progressed);
    transport.open(QUrl(u"wss://server.example/"_s));
    QTRY_VERIFY(proxy.hasPendingConnections());
    QTRY_COMPARE(milestonesOf(progressed), (QList{Milestone::HostFound, Milestone::Reached}));
}

void TestMilestones::refused()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1/"_s.arg(nobody.serverPort()));
    nobody.close();
    WebSocketTransport transport({});
    QSignalSpy progressed(&transport, &Transport::progressed);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(url);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(milestonesOf(progressed), QList{Milestone::HostFound});
}

void TestMilestones::deletedMeanwhile_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HostFound") << Kind::HostFound;
    QTest::newRow("Reached") << Kind::Reached;
    QTest::newRow("Encrypted") << Kind::Encrypted;
}

void TestMilestones::deletedMeanwhile()
{
    QFETCH(Kind, kind);
    ScriptedPeer peer(serverTls({}));
    peer.onAuthorize({});
    auto config = configFor(peer);
    config.server.setHost(u"localhost"_s);
    config.authorities = peer.authorities();
    auto *session = new AuthSession(config, this);
    QSignalSpy destroyed(session, &QObject::destroyed);
    connect(session, &AuthSession::traced, this, [session, kind](const TraceEvent &event) {
        if (event.kind == kind)
            delete session;
    });
    session->open();
    QTRY_COMPARE(destroyed.count(), 1);
}

QTEST_GUILESS_MAIN(TestMilestones)
#include "tst_milestones.moc"
