// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/returning.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The same request, whatever its id.
QJsonObject withoutId(QJsonObject request)
{
    request.remove("id"_L1);
    return request;
}

} // namespace

/// How an authorization comes back after a loss, where SessionConfig::reauthorize asks for it.
class TestReauthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBack_data();
    void comesBack();
    void comesBackAgainAndAgain();
    void comesBackAfterAWait();
    void onlyWhereItIsAskedFor();
    void tellsTheNewGrant();
    void delaysGrow();
    void programTakesOver_data();
    void programTakesOver();
    void secretsAreMasked();

private:
    QList<Stage> m_outStages; // that were told while nobody was signed in
    QList<std::chrono::milliseconds> m_delays;
    QStringList m_texts;
    std::optional<Grant> m_grant;
};

void TestReauthorization::comesBack_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<int>("code"); // 0: no close frame
    QTest::addColumn<QString>("loss");
    QTest::newRow("license, reset") << Credentials(license) << 0 << u"connectionLost"_s;
    QTest::newRow("account, reset") << Credentials(account) << 0 << u"connectionLost"_s;
    QTest::newRow("hung up") << Credentials(license) << 1000 << u"connectionLost"_s;
    QTest::newRow("going away") << Credentials(license) << 1001 << u"connectionLost"_s;
    QTest::newRow("4000") << Credentials(license) << 4000 << u"closed 4000"_s;
    QTest::newRow("4202") << Credentials(account) << 4202 << u"closed 4202"_s;
}

void TestReauthorization::comesBack()
{
    QFETCH(Credentials, credentials);
    QFETCH(int, code);
    QFETCH(QString, loss);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    session.authorize(credentials);
    COMPARE_STAGE(Authorized);
    QSignalSpy reconnected(&session, &AuthSession::reconnected);
    m_outStages.clear();
    connect(&session, &AuthSession::stageChanged, this, [this, told = &session](Stage stage) {
        if (!told->isAuthorized())
            m_outStages += stage;
    });
    Diary diary(session);
    code == 0 ? peer.connection().reset() : peer.connection().closeFrame(code, "because");
    QTRY_COMPARE(reconnected.count(), 1);
    QCOMPARE(diary.take(), loss + u", reconnecting, "_s + wayBack + u", reconnected"_s);
    QCOMPARE(session.stage(), Stage::Authorized);
    QCOMPARE(m_outStages, QList<Stage>());
    QVERIFY(!session.isAuthorizing());
    QCOMPARE(peer.requests().size(), 4);
    QCOMPARE(withoutId(peer.requests().at(3)), withoutId(peer.requests().at(1)));
    QCOMPARE(peer.connectionCount(), 2);
}

void TestReauthorization::comesBackAgainAndAgain()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(account);
    COMPARE_STAGE(Authorized);
    diary.take();
    for (int loss = 1; loss <= 4; ++loss) {
        peer.connection().reset();
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), u"connectionLost, reconnecting, "_s + wayBack + u", reconnected"_s);
        QCOMPARE(peer.requests().size(), 2 + 2 * loss);
    }
}

void TestReauthorization::comesBackAfterAWait()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet(0));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    peer.connection().closeFrame(4201, "rate limited, 1 seconds left");
    COMPARE_STAGE(Waiting);
    session.open(); // cannot be skipped
    session.wake();
    session.authorize(account);
    QCOMPARE(diary.take(), u"closed 4201, waiting 1"_s);
    QCOMPARE(peer.connectionCount(), 1);
    QVERIFY(session.isAuthorized());
    QTRY_COMPARE(diary.last(), u"reconnected"_s);
    QCOMPARE(diary.take(), u"reconnecting, "_s + wayBack + u", reconnected"_s);
}

void TestReauthorization::onlyWhereItIsAskedFor()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    auto config = returningTo(peer);
    config.reauthorize = false;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    peer.connection().reset();
    COMPARE_STAGE(Ready);
    QCOMPARE(
        diary.take(), u"connectionLost, reconnecting, connecting, connected, initializing, initialized"_s);
    QVERIFY(!session.isAuthorizing());
    QVERIFY(session.isAuthorized());
    QCOMPARE(peer.requests().size(), 3);
}

void TestReauthorization::tellsTheNewGrant()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}, {"levels"_L1, "basic"_L1}, {"time_left"_L1, 90'000}}));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    m_grant.reset();
    connect(&session, &AuthSession::reconnected, this, [this, told = &session](const Grant &grant) {
        m_grant = grant;
        QCOMPARE(told->stage(), Stage::Authorized);
        QVERIFY(told->isAuthorized());
    });
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize(answers({{"status"_L1, 1}, {"levels"_L1, "pro"_L1}, {"time_left"_L1, 1}}));
    peer.connection().reset();
    QTRY_VERIFY(m_grant);
    QCOMPARE(m_grant->levels(), (Levels{{.name = {}, .value = u"pro"_s}}));
    QCOMPARE(m_grant->packet(), Packet::AuthorizeByLicense);
    diary.take();
    COMPARE_STAGE(Ready); // by the countdown of the new one
    QCOMPARE(diary.take(), u"expired, connecting, connected, initializing, initialized"_s);
    QCOMPARE(peer.requests().size(), 5);
}

void TestReauthorization::delaysGrow()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer(yes);
        connection.drop(); // lets everybody in and nobody stay
    });
    auto config = returningTo(peer);
    config.backoff = {.first = 4ms, .longest = 16ms};
    World world; // in which no connection ever holds
    AuthSession session(config, world.surroundings());
    m_delays.clear();
    connect(&session, &AuthSession::reconnecting, this,
        [this, moment = &world.moment](std::chrono::milliseconds delay) {
            m_delays += delay;
            moment->boot += delay;
        });
    session.authorize(license);
    QTRY_VERIFY(m_delays.size() >= 5);
    QCOMPARE(m_delays.first(5), (QList<std::chrono::milliseconds>{2ms, 4ms, 8ms, 8ms, 8ms}));
    QVERIFY(peer.connectionCount() <= m_delays.size() + 1); // each after its delay
    QVERIFY(peer.requests().size() <= 2 * peer.connectionCount());
    QVERIFY(session.isAuthorized());
}

void TestReauthorization::programTakesOver_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("authorized") << 1;
    QTest::newRow("rejected") << 200;
    QTest::newRow("rejected for now") << 6;
    QTest::newRow("canceled") << 0; // and not answered
}

void TestReauthorization::programTakesOver()
{
    QFETCH(int, status);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onUpgrade([](PeerConnection &) {});
    peer.connection().reset();
    COMPARE_STAGE(Connecting);
    QTRY_COMPARE(peer.connectionCount(), 2);
    constexpr int byAccount = static_cast<int>(Packet::AuthorizeByCredentials);
    peer.onAuthorize([status](PeerConnection &connection, const QJsonObject &request) {
        const bool isOfProgram = request.value("type"_L1).toInt() == byAccount;
        if (!isOfProgram || status != 0)
            connection.answer({{"status"_L1, isOfProgram ? status : 1}});
    });
    diary.take();
    session.authorize(account);
    peer.connection().acceptUpgrade();
    peer.onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); });
    const auto before = u"connected, initializing, initialized, authorizing"_s;
    if (status == 1) {
        QTRY_COMPARE(diary.last(), u"authorized"_s);
        QCOMPARE(diary.take(), before + u", authorized"_s);
    } else if (status == 0) {
        COMPARE_STAGE(Authorizing);
        session.cancel();
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), before + u", "_s + wayBack + u", reconnected"_s);
    } else { // the one who was there before still is
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), before + u", rejected %1, authorizing, reconnected"_s.arg(status));
    }
    QVERIFY(session.isAuthorized());
    QCOMPARE(session.stage(), Stage::Authorized);
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), u"reconnected"_s);
    QCOMPARE(peer.requests().constLast().value("type"_L1).toInt() == byAccount, status == 1);
}

void TestReauthorization::secretsAreMasked()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    m_texts.clear();
    connect(&session, &AuthSession::traced, this, [this](const TraceEvent &event) { m_texts += event.text; });
    connect(&session, &AuthSession::initialized, this,
        [this](const AppInfo &app) { m_texts += app.name.value_or(QString()); });
    connect(&session, &AuthSession::reconnected, this,
        [this](const Grant &grant) { m_texts += grant.comment().value_or(QString()); });
    auto both = account;
    both.license = license.key;
    session.authorize(both);
    COMPARE_STAGE(Authorized);
    // What the server knows it may say before it is asked.
    const auto echo = both.password + u' ' + both.license;
    peer.onRequest([echo](PeerConnection &connection, const QJsonObject &request) {
        if (request.value("type"_L1).toInt() == static_cast<int>(Packet::Initialize))
            connection.answer({{"status"_L1, 1}, {"app_name"_L1, echo}});
        else
            connection.answer({{"status"_L1, 1}, {"comment"_L1, echo}});
    });
    peer.connection().reset();
    COMPARE_STAGE(Closed);
    COMPARE_STAGE(Authorized);
    QVERIFY(m_texts.size() > 8);
    QVERIFY(m_texts.contains(u"… AB…56"_s)); // it has been said, and masked
    for (const auto &text : std::as_const(m_texts)) {
        QVERIFY2(!text.contains(both.password), qPrintable(text));
        QVERIFY2(!text.contains(both.license), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestReauthorization)
#include "tst_reauthorization.moc"
