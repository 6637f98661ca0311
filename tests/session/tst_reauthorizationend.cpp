// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/returning.h"
#include "tests/session/world.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How whoever is away is signed out meanwhile, and what becomes of the secret that was kept for the return.
class TestReauthorizationEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void signOut_data() { addPlaces(); }
    void signOut();
    void close_data() { addPlaces(); }
    void close();
    void cancel_data() { addPlaces(); }
    void cancel();
    void expires_data();
    void expires();
    void secretIsWiped_data();
    void secretIsWiped();
    void deletedInItsSignals_data();
    void deletedInItsSignals();

private:
    static void addPlaces();
    /// Signs in, loses the connection, and gets as far as \a place on the way back.
    void goAway(Stage place, int timeLeft = 0);
    [[nodiscard]] int authorizesSent() const;
    void deleteIn(const QString &signal);

    std::unique_ptr<ScriptedPeer> m_peer;
    QPointer<AuthSession> m_session;
    std::unique_ptr<Diary> m_diary;
};

/// Where somebody can be while away.
void TestReauthorizationEnd::addPlaces()
{
    QTest::addColumn<Stage>("place");
    QTest::newRow("before the next try") << Stage::Closed;
    QTest::newRow("waiting") << Stage::Waiting;
    QTest::newRow("connecting") << Stage::Connecting;
    QTest::newRow("initializing") << Stage::Initializing;
    QTest::newRow("authorizing") << Stage::Authorizing;
}

void TestReauthorizationEnd::goAway(Stage place, int timeLeft)
{
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->onAuthorize(
        answers(timeLeft > 0 ? QJsonObject{{"status"_L1, 1}, {"time_left"_L1, timeLeft}} : yes));
    auto config = returningTo(*m_peer);
    if (place == Stage::Closed)
        config.backoff = {.first = 1h, .longest = 1h};
    m_session = new AuthSession(config, quiet(), this);
    m_diary = std::make_unique<Diary>(*m_session);
    m_session->authorize(license);
    QTRY_COMPARE(m_session->stage(), Stage::Authorized);
    if (place == Stage::Connecting)
        m_peer->onUpgrade([](PeerConnection &) {});
    if (place == Stage::Initializing)
        m_peer->onRequest({});
    if (place == Stage::Authorizing)
        m_peer->onAuthorize({});
    m_diary->take();
    if (place == Stage::Waiting)
        m_peer->connection().closeFrame(4201, "300 seconds left");
    else
        m_peer->connection().reset();
    QTRY_COMPARE(m_session->stage(), place);
    QVERIFY(m_session->isAuthorized());
    QCOMPARE(m_session->isAuthorizing(), place == Stage::Authorizing);
    if (place == Stage::Authorizing)
        QTRY_COMPARE(authorizesSent(), 2);
    m_diary->take();
    m_peer->onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); });
    m_peer->onAuthorize(answers(yes));
}

int TestReauthorizationEnd::authorizesSent() const
{
    return static_cast<int>(std::ranges::count_if(m_peer->requests(), [](const QJsonObject &request) {
        return request.value("type"_L1).toInt() != static_cast<int>(Packet::Initialize);
    }));
}

void TestReauthorizationEnd::signOut()
{
    QFETCH(Stage, place);
    goAway(place);
    const auto sent = authorizesSent();
    m_session->signOut();
    QVERIFY(!m_session->isAuthorized());
    QVERIFY(!m_session->isAuthorizing());
    QCOMPARE(m_diary->take(), u"signedOut"_s);
    if (place == Stage::Waiting) {
        QCOMPARE(m_session->stage(), Stage::Waiting);
    } else {
        QTRY_COMPARE(m_session->stage(), Stage::Ready);
        QCOMPARE(m_diary->take(), u"connecting, connected, initializing, initialized"_s);
    }
    QCOMPARE(authorizesSent(), sent);
    delete m_session;
}

void TestReauthorizationEnd::close()
{
    QFETCH(Stage, place);
    goAway(place);
    const auto sent = authorizesSent();
    m_session->close();
    QCOMPARE(m_session->stage(), Stage::Idle);
    QVERIFY(!m_session->isAuthorized());
    QVERIFY(!m_session->isAuthorizing());
    QCOMPARE(m_diary->take(), QString());
    if (place != Stage::Waiting) {
        m_session->open();
        QTRY_COMPARE(m_session->stage(), Stage::Ready);
        QVERIFY(!m_session->isAuthorizing());
    }
    QCOMPARE(authorizesSent(), sent);
    delete m_session;
}

void TestReauthorizationEnd::cancel()
{
    QFETCH(Stage, place);
    goAway(place);
    m_session->cancel();
    QCOMPARE(m_session->stage(), place); // nothing that the user has asked for is under way
    QVERIFY(m_session->isAuthorized());
    if (place == Stage::Connecting)
        m_peer->connection().acceptUpgrade();
    if (place == Stage::Initializing || place == Stage::Authorizing)
        m_peer->connection().answer(yes);
    if (place == Stage::Closed)
        m_session->open();
    if (place != Stage::Waiting) {
        QTRY_COMPARE(m_session->stage(), Stage::Authorized);
        QCOMPARE(m_diary->last(), u"reconnected"_s);
    }
    delete m_session;
}

void TestReauthorizationEnd::expires_data()
{
    QTest::addColumn<Stage>("place"); // each takes a second, so not all of them
    QTest::newRow("before the next try") << Stage::Closed;
    QTest::newRow("waiting") << Stage::Waiting;
    QTest::newRow("authorizing") << Stage::Authorizing;
}

void TestReauthorizationEnd::expires()
{
    QFETCH(Stage, place);
    goAway(place, 1);
    const auto sent = authorizesSent();
    QTRY_VERIFY(!m_session->isAuthorized());
    QVERIFY(!m_session->isAuthorizing());
    if (place == Stage::Waiting) {
        QCOMPARE(m_session->stage(), Stage::Waiting);
        QCOMPARE(m_diary->take(), u"expired"_s);
    } else {
        QTRY_COMPARE(m_session->stage(), Stage::Ready);
        QCOMPARE(m_diary->take(), u"expired, connecting, connected, initializing, initialized"_s);
    }
    QCOMPARE(authorizesSent(), sent);
    delete m_session;
}

void TestReauthorizationEnd::secretIsWiped_data()
{
    QTest::addColumn<bool>("reauthorize");
    QTest::addColumn<QString>("end");
    for (const auto &end : {u"signOut"_s, u"close"_s, u"deleted"_s, u"4100"_s, u"rejected"_s,
             u"rejected Initialize"_s, u"expired"_s, u"another authorize"_s}) {
        QTest::addRow("on, %s", qPrintable(end)) << true << end;
    }
    QTest::newRow("off") << false << u"signOut"_s;
}

/// Nobody shares the text in the end; and whoever shared it last has wiped it, see tst_wipe.
void TestReauthorizationEnd::secretIsWiped()
{
    QFETCH(bool, reauthorize);
    QFETCH(QString, end);
    const auto password = QString::fromLatin1("strong-password");
    const auto isHeld = [&] { return !password.isDetached(); };
    QVERIFY(!isHeld());

    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, end == "expired"_L1 ? 1 : 90}}));
    auto config = returningTo(*m_peer);
    config.reauthorize = reauthorize;
    QPointer session = new AuthSession(config, quiet(), this);
    session->authorize(
        Account{.login = u"user@example.com"_s, .password = password, .license = {}, .type = {}});
    QVERIFY(isHeld()); // queued
    QTRY_COMPARE(session->stage(), Stage::Authorized);
    QCOMPARE(isHeld(), reauthorize);

    // Through a loss and back it stays as it is.
    m_peer->connection().reset();
    QTRY_COMPARE(session->stage(), reauthorize ? Stage::Authorized : Stage::Ready);
    QTRY_COMPARE(m_peer->connectionCount(), 2);
    QTRY_COMPARE(session->stage(), reauthorize ? Stage::Authorized : Stage::Ready);
    QCOMPARE(isHeld(), reauthorize);

    if (end == "signOut"_L1) {
        session->signOut();
    } else if (end == "close"_L1) {
        session->close();
    } else if (end == "deleted"_L1) {
        delete session;
    } else if (end == "4100"_L1) {
        m_peer->connection().closeFrame(4100);
    } else if (end == "rejected"_L1) {
        m_peer->onAuthorize(answers({{"status"_L1, 103}}));
        m_peer->connection().reset();
    } else if (end == "rejected Initialize"_L1) {
        m_peer->onRequest(answers({{"status"_L1, 601}}));
        m_peer->connection().reset();
    } else if (end == "another authorize"_L1) {
        m_peer->onUpgrade([](PeerConnection &) {});
        m_peer->connection().reset();
        QTRY_COMPARE(session->stage(), Stage::Connecting);
        session->authorize(license);
        QVERIFY(isHeld()); // in case that is refused
        m_peer->connection().acceptUpgrade();
    }
    QTRY_VERIFY(!isHeld());
    delete session;
}

void TestReauthorizationEnd::deletedInItsSignals_data()
{
    QTest::addColumn<QString>("signal");
    for (const auto &signal : {u"connectionLost"_s, u"reconnecting"_s, u"connecting"_s, u"connected"_s,
             u"initializing"_s, u"initialized"_s, u"authorizing"_s, u"reconnected"_s, u"rejected"_s,
             u"signedOut"_s, u"closed"_s, u"failed"_s, u"waiting"_s, u"expired"_s}) {
        QTest::addRow("%s", qPrintable(signal)) << signal;
    }
    for (int change = 1; change <= 6; ++change)
        QTest::addRow("stageChanged %d", change) << QString::number(change);
}

void TestReauthorizationEnd::deleteIn(const QString &signal)
{
    const auto kill = [this] { delete m_session.get(); };
    const auto *session = m_session.get();
    if (signal == "connectionLost"_L1)
        connect(session, &AuthSession::connectionLost, this, kill);
    else if (signal == "reconnecting"_L1)
        connect(session, &AuthSession::reconnecting, this, kill);
    else if (signal == "connecting"_L1)
        connect(session, &AuthSession::connecting, this, kill);
    else if (signal == "connected"_L1)
        connect(session, &AuthSession::connected, this, kill);
    else if (signal == "initializing"_L1)
        connect(session, &AuthSession::initializing, this, kill);
    else if (signal == "initialized"_L1)
        connect(session, &AuthSession::initialized, this, kill);
    else if (signal == "authorizing"_L1)
        connect(session, &AuthSession::authorizing, this, kill);
    else if (signal == "reconnected"_L1)
        connect(session, &AuthSession::reconnected, this, kill);
    else if (signal == "rejected"_L1)
        connect(session, &AuthSession::rejected, this, kill);
    else if (signal == "signedOut"_L1)
        connect(session, &AuthSession::signedOut, this, kill);
    else if (signal == "closed"_L1)
        connect(session, &AuthSession::closed, this, kill);
    else if (signal == "failed"_L1)
        connect(session, &AuthSession::failed, this, kill);
    else if (signal == "waiting"_L1)
        connect(session, &AuthSession::waiting, this, kill);
    else if (signal == "expired"_L1)
        connect(session, &AuthSession::expired, this, kill);
    else
        connect(session, &AuthSession::stageChanged, this, [kill, left = signal.toInt()]() mutable {
            if (--left == 0)
                kill();
        });
}

void TestReauthorizationEnd::deletedInItsSignals()
{
    QFETCH(QString, signal);
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, signal == "expired"_L1 ? 1 : 90}}));
    m_session = new AuthSession(returningTo(*m_peer), quiet(), this);
    m_session->authorize(license);
    QTRY_COMPARE(m_session->stage(), Stage::Authorized);
    deleteIn(signal);
    m_peer->onAuthorize([signal](PeerConnection &connection, const QJsonObject &) {
        if (signal == "rejected"_L1 || signal == "signedOut"_L1)
            connection.answer({{"status"_L1, 200}});
        else if (signal == "closed"_L1)
            connection.closeFrame(4000);
        else if (signal == "waiting"_L1)
            connection.closeFrame(4201);
        else if (signal == "failed"_L1)
            connection.reset();
        else if (signal != "expired"_L1)
            connection.answer(yes);
    });
    m_peer->connection().reset();
    QTRY_VERIFY(!m_session);
}

QTEST_GUILESS_MAIN(TestReauthorizationEnd)
#include "tst_reauthorizationend.moc"
