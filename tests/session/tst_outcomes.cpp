// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"
#include "session/protocol/tables.h"
#include "session/surroundings.h"
#include "tests/peers/scriptedpeer.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Every row of the status and close-code tables, at every stage, through real sockets.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void statuses_data();
    void statuses();
    void closeCodes_data();
    void closeCodes();
};

namespace {

enum class When
{
    BeforeInitialize,
    AfterInitialize,
    WhileAuthorizing,
    Authorized
};

SessionConfig configFor(const ScriptedPeer &peer)
{
    SessionConfig config;
    config.server = peer.url();
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    return config;
}

Credentials credentialsFor(Packet packet)
{
    if (packet == Packet::AuthorizeByCredentials)
        return Account{.login = u"user"_s, .password = u"password"_s, .license = {}, .type = {}};
    return LicenseKey{.key = u"ABCDEF-123456"_s};
}

} // namespace

void TestOutcomes::statuses_data()
{
    QTest::addColumn<Packet>("packet");
    QTest::addColumn<int>("status");
    for (const auto packet :
        {Packet::Initialize, Packet::AuthorizeByLicense, Packet::AuthorizeByCredentials}) {
        for (const auto &row : statusTable()) {
            QTest::addRow("%d to packet %d", static_cast<int>(row.status), static_cast<int>(packet))
                << packet << static_cast<int>(row.status);
        }
    }
}

void TestOutcomes::statuses()
{
    QFETCH(Packet, packet);
    QFETCH(int, status);
    const QJsonObject answer{{"status"_L1, status}, {"levels"_L1, QJsonObject{{"tier"_L1, "pro"_L1}}},
        {"comment"_L1, "main seat"_L1}};
    ScriptedPeer peer;
    const auto script = [answer](
                            PeerConnection &connection, const QJsonObject &) { connection.answer(answer); };
    if (packet == Packet::Initialize)
        peer.onRequest(script);
    else
        peer.onAuthorize(script);

    AuthSession session(configFor(peer));
    QSignalSpy initialized(&session, &AuthSession::initialized);
    QSignalSpy authorized(&session, &AuthSession::authorized);
    QSignalSpy rejected(&session, &AuthSession::rejected);
    if (packet == Packet::Initialize)
        session.open();
    else
        session.authorize(credentialsFor(packet));

    const bool accepted = status == 1 || (packet == Packet::Initialize && status == 4);
    if (accepted) {
        QTRY_COMPARE(packet == Packet::Initialize ? initialized.count() : authorized.count(), 1);
        QCOMPARE(authorized.count(), packet == Packet::Initialize ? 0 : 1);
        return;
    }
    QTRY_COMPARE(rejected.count(), 1);
    const auto rejection = rejected.constFirst().constFirst().value<Rejection>();
    QCOMPARE(static_cast<int>(rejection.number), status);
    QCOMPARE(static_cast<int>(rejection.status()), status);
    QCOMPARE(rejection.packet, packet);
    QCOMPARE(rejection.entitlement.comment, std::optional(u"main seat"_s));
    QCOMPARE(session.stage(), packet == Packet::Initialize ? Stage::Closed : Stage::Ready);
    QVERIFY(authorized.isEmpty());
}

void TestOutcomes::closeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("when");
    for (const auto &row : closeTable()) {
        const int code = row.code == CloseCode::Unknown ? 4499 : static_cast<int>(row.code);
        for (const auto when :
            {When::BeforeInitialize, When::AfterInitialize, When::WhileAuthorizing, When::Authorized}) {
            QTest::addRow("%d, moment %d", code, static_cast<int>(when)) << code << static_cast<int>(when);
        }
    }
}

void TestOutcomes::closeCodes()
{
    QFETCH(int, code);
    QFETCH(int, when);
    const auto moment = static_cast<When>(when);
    ScriptedPeer peer;
    const auto close = [code](PeerConnection &connection) { connection.closeFrame(code, "because"); };
    if (moment == When::BeforeInitialize) {
        peer.onRequest([close](PeerConnection &connection, const QJsonObject &) { close(connection); });
    } else {
        peer.onAuthorize([=](PeerConnection &connection, const QJsonObject &) {
            if (moment == When::Authorized)
                connection.answer({{"status"_L1, 1}});
            close(connection);
        });
    }
    // Whatever comes back by itself comes too late to be seen here, but for the one time that is at once.
    auto config = configFor(peer);
    config.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    AuthSession session(config, Surroundings{.randomness = [] { return 0.5; }});
    QSignalSpy closed(&session, &AuthSession::closed);
    QSignalSpy authorized(&session, &AuthSession::authorized);
    if (moment == When::AfterInitialize) {
        session.open();
        QTRY_COMPARE(session.stage(), Stage::Ready);
        close(peer.connection());
    } else {
        session.authorize(LicenseKey{.key = u"ABCDEF-123456"_s});
    }
    const auto rule = rowOf(static_cast<CloseCode>(code)).retry;
    QTRY_VERIFY(!closed.isEmpty());
    const auto closure = closed.constFirst().constFirst().value<Closure>();
    QCOMPARE(closure.number, code);
    QCOMPARE(closure.reason, u"because"_s);
    QCOMPARE(authorized.count(), moment == When::Authorized ? 1 : 0);
    if (rule == RetryRule::AtOnceThenBackoff) {
        QTRY_COMPARE(peer.connectionCount(), 2);
        return;
    }
    QCOMPARE(closed.count(), 1);
    QCOMPARE(session.stage(), rule == RetryRule::AfterWait ? Stage::Waiting : Stage::Closed);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
