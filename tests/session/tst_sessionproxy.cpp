// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

const QNetworkProxy office(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128);

/// What each connection was made with.
struct Ways
{
    QList<SessionConfig> taken;

    Surroundings surroundings()
    {
        auto result = quiet();
        result.transports = [this, real = result.transports](const SessionConfig &config) {
            taken += config;
            return real(config);
        };
        return result;
    }
    [[nodiscard]] QNetworkProxy last() const
    {
        const auto *proxy = std::get_if<QNetworkProxy>(&taken.constLast().proxy);
        return proxy != nullptr ? *proxy : QNetworkProxy();
    }
};

} // namespace

/// A session that is told to go another way. The servers are this computer, to which no proxy leads; so what
/// counts is what the connections are made with.
class TestSessionProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void beforeOpen();
    void readyBeginsAnew();
    void whileAuthorizedIsKept();
    void whileAuthorizingIsKept();
    void waitIsKept();
    void deletedMeanwhile();
};

void TestSessionProxy::beforeOpen()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    Ways ways;
    auto config = configFor(peer);
    config.proxyLogin = ProxyLogin{.user = u"me"_s, .password = u"secret"_s};
    AuthSession session(config, ways.surroundings());
    session.setProxy(office);
    QCOMPARE(session.stage(), Stage::Idle);
    session.open();
    COMPARE_STAGE(Ready);
    QCOMPARE(ways.last(), office);
    QVERIFY(!ways.taken.constLast().proxyLogin); // it was not for this one
}

void TestSessionProxy::readyBeginsAnew()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    Ways ways;
    AuthSession session(configFor(peer), ways.surroundings());
    session.open();
    COMPARE_STAGE(Ready);
    session.setProxy(office);
    COMPARE_STAGE(Ready);
    QCOMPARE(ways.taken.size(), 2);
    QCOMPARE(ways.last(), office);
}

void TestSessionProxy::whileAuthorizedIsKept()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    Ways ways;
    AuthSession session(configFor(peer), ways.surroundings());
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    session.setProxy(office);
    QCOMPARE(session.stage(), Stage::Authorized);
    QCOMPARE(ways.taken.size(), 1);
    session.signOut();
    COMPARE_STAGE(Ready);
    QCOMPARE(ways.last(), office);
}

void TestSessionProxy::whileAuthorizingIsKept()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &, const QJsonObject &) {});
    Ways ways;
    AuthSession session(configFor(peer), ways.surroundings());
    session.authorize(license);
    COMPARE_STAGE(Authorizing);
    session.setProxy(office);
    QCOMPARE(session.stage(), Stage::Authorizing);
    session.cancel();
    COMPARE_STAGE(Ready);
    QCOMPARE(ways.last(), office);
}

void TestSessionProxy::waitIsKept()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.closeFrame(4201, "rate limited, 37 seconds left");
    });
    Ways ways;
    AuthSession session(configFor(peer), ways.surroundings());
    session.open();
    COMPARE_STAGE(Waiting);
    session.setProxy(office);
    QCOMPARE(session.stage(), Stage::Waiting);
    QCOMPARE(ways.taken.size(), 1);
}

void TestSessionProxy::deletedMeanwhile()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({}));
    auto session = std::make_unique<AuthSession>(configFor(peer), quiet());
    QSignalSpy initialized(session.get(), &AuthSession::initialized);
    session->open();
    QTRY_COMPARE(initialized.count(), 1);
    connect(session.get(), &AuthSession::stageChanged, this, [owner = &session] { owner->reset(); });
    session->setProxy(office);
    QVERIFY(!session);
}

QTEST_GUILESS_MAIN(TestSessionProxy)
#include "tst_sessionproxy.moc"
