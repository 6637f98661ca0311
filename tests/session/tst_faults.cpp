// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/surroundings.h"
#include "tests/session/awaited.h"
#include "tests/session/certificate.h"
#include "tests/session/faults.h"
#include "tests/session/sessiontester.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every fault, whenever it strikes: what is told of it, that nobody gets in by it, what follows by itself,
/// and that the next server that behaves is signed in at.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void matrix_data();
    void matrix();

private:
    QSslConfiguration m_tls;
};

namespace {

constexpr auto longBackoff = std::chrono::milliseconds(1h);
constexpr auto shortDeadline = 40ms;
constexpr auto deadlineOfTwo = 200ms; // connections over TLS, one after the other

/// What was told before the fault, by a session that was asked to sign in at once.
QString toldBefore(When when)
{
    const QStringList names{u"connecting"_s, u"connected"_s, u"initializing"_s, u"initialized"_s,
        u"authorizing"_s, u"authorized"_s};
    switch (when) {
    case When::Resolving:
        return {};
    case When::Connecting:
    case When::Upgrading:
        return names.first(1).join(u", "_s);
    case When::Initializing:
        return names.first(3).join(u", "_s);
    case When::Ready:
        return names.first(4).join(u", "_s);
    case When::Authorizing:
        return names.first(5).join(u", "_s);
    case When::Authorized:
        break;
    }
    return names.join(u", "_s);
}

Stage stageAfter(When when, const QString &told)
{
    if (told.contains("waiting"_L1))
        return Stage::Waiting;
    if (told.contains("failed"_L1) || told.contains("closed"_L1) || told.contains("connectionLost"_L1))
        return Stage::Closed;
    if (told.startsWith("rejected"_L1))
        return when == When::Initializing ? Stage::Closed : Stage::Ready;
    return when == When::Ready ? Stage::Ready : Stage::Authorized;
}

/// Only the deadline that is meant to pass is short. Of the clock, the pings take what it is moved by.
SessionConfig configFor(
    const ScriptedPeer &peer, const ScriptedPeer &balancer, When when, const QString &told)
{
    auto config = Tests::configFor(peer);
    config.authorities = balancer.authorities();
    config.backoff = {.first = longBackoff, .longest = longBackoff};
    if (told.contains("ConnectTimeout"_L1))
        config.deadlines.connect = when == When::Resolving ? deadlineOfTwo : shortDeadline;
    if (told.contains("InitializeTimeout"_L1))
        config.deadlines.initialize = shortDeadline;
    if (told.contains("AuthorizeTimeout"_L1))
        config.deadlines.authorize = shortDeadline;
    if (told.contains("ConnectionSilent"_L1))
        config.pingTimes = {.interval = 1ms, .patience = 1ms};
    if (when == When::Resolving) {
        config.server = balancer.url();
        config.server.setScheme(u"https"_s);
    }
    return config;
}

/// A session, and all it tells.
struct Told
{
    Moment now{.wall = 1'800'000'000s, .boot = 1000s};
    AuthSession session;
    Diary diary{session};
    QSignalSpy lost{&session, &AuthSession::connectionLost};
    QSignalSpy reconnecting{&session, &AuthSession::reconnecting};
    QStringList parts;

    explicit Told(const SessionConfig &config)
        : session(
            config, {.clock = [this] { return now; }, .randomness = [] { return 0.5; }, .networkWatch = {}})
    {
    }

    QString all()
    {
        if (auto more = diary.take(); !more.isEmpty())
            parts += more;
        auto result = parts.join(u", "_s);
        if (!lost.isEmpty()) {
            const auto cause = lost.constFirst().constFirst().value<Failure>().cause;
            const auto *name = QMetaEnum::fromType<FailureCause>().valueToKey(static_cast<int>(cause));
            result.replace("connectionLost"_L1, u"connectionLost "_s + QString::fromLatin1(name));
        }
        if (!reconnecting.isEmpty()) {
            const auto delay = reconnecting.constFirst().constFirst().value<std::chrono::milliseconds>();
            if (delay != longBackoff / 2)
                result += delay == 0ms ? u" at once"_s : u" after %1 ms"_s.arg(delay.count());
        }
        return result;
    }
};

void answerOk(PeerConnection &connection, const QJsonObject &)
{
    connection.answer({{"status"_L1, 1}});
}

} // namespace

void TestFaults::initTestCase()
{
    m_tls = serverTls({.name = u"DNS:localhost,IP:127.0.0.1"_s});
    QVERIFY(!m_tls.localCertificate().isNull());
}

void TestFaults::matrix_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<When>("when");
    QTest::addColumn<ScriptedPeer::Script>("script");
    QTest::addColumn<QString>("told");
    constexpr const char *names[] = {
        "resolving", "connecting", "upgrading", "initializing", "ready", "authorizing", "authorized"};
    for (const auto &fault : faults()) {
        QCOMPARE(fault.told.size(), qsizetype{std::size(names)});
        for (qsizetype index = 0; index < fault.told.size(); ++index) {
            const auto when = static_cast<When>(index);
            const auto row = [&](bool isSecure) {
                QTest::addRow("%s, %s, %s", fault.name, names[index], isSecure ? "wss" : "ws")
                    << isSecure << when << fault.script << fault.told.at(index);
            };
            // Before there is a WebSocket, the one means TLS and to the other it is all the same.
            if (when >= When::Upgrading)
                row(false);
            if (when != When::Upgrading)
                row(true);
        }
    }
}

void TestFaults::matrix()
{
    QFETCH(bool, isSecure);
    QFETCH(When, when);
    QFETCH(ScriptedPeer::Script, script);
    QFETCH(QString, told);
    const bool isSilent = told.contains("Timeout"_L1) || told.contains("ConnectionSilent"_L1);

    ScriptedPeer peer(isSecure ? m_tls : QSslConfiguration());
    ScriptedPeer balancer(m_tls);
    // An honest answer after the fault must not mend it.
    const auto strike = [&](PeerConnection &connection) {
        script(connection);
        peer.answerPings(!isSilent);
        if (!isSilent && connection.isOpen() && when >= When::Initializing) {
            connection.text(R"({"marker":true})");
            connection.answer({{"status"_L1, 1}});
        }
    };
    peer.onAuthorize(answerOk);
    if (when == When::Connecting)
        peer.receive(ScriptedPeer::Reception::Silent);
    if (when == When::Resolving)
        balancer.onUpgrade(strike);
    else if (when == When::Connecting)
        peer.onConnection(strike);
    else if (when == When::Upgrading)
        peer.onUpgrade(strike);
    else if (when == When::Initializing)
        peer.onRequest([strike](PeerConnection &connection, const QJsonObject &request) {
            request["type"_L1].toInt() == 0 ? strike(connection) : answerOk(connection, request);
        });
    else if (when == When::Authorizing)
        peer.onAuthorize([strike](PeerConnection &connection, const QJsonObject &) { strike(connection); });

    Told known(configFor(peer, balancer, when, told));
    auto &session = known.session;
    bool wasMarkerSeen = false;
    connect(&session, &AuthSession::traced, this, [&wasMarkerSeen](const TraceEvent &event) {
        wasMarkerSeen = wasMarkerSeen || event.text.contains("marker"_L1);
    });
    if (when == When::Ready)
        session.open();
    else
        session.authorize(license);
    if (when == When::Ready || when == When::Authorized) {
        const auto stage = when == When::Ready ? Stage::Ready : Stage::Authorized;
        QVERIFY(awaited([&] { return session.stage() == stage; }));
        strike(peer.connection());
    }

    QStringList expected;
    for (const auto &after : told.split(alternative)) {
        const auto before = toldBefore(when);
        expected += before + (before.isEmpty() || after.isEmpty() ? QString() : u", "_s) + after;
    }
    if (!isSecure)
        expected.resize(1);
    const auto isOver = [&] {
        if (isSilent)
            known.now.boot += 1ms;
        return expected.contains(known.all()) && (!told.isEmpty() || wasMarkerSeen);
    };
    static_cast<void>(awaited(isOver));
    if (!expected.contains(known.all()))
        QCOMPARE(known.all(), expected.constFirst());
    QCOMPARE(session.stage(), stageAfter(when, told));
    QVERIFY(!session.isAuthorizing());
    const bool isForGood =
        told.contains("closed"_L1) && !told.contains("reconnecting"_L1) && !told.contains("waiting"_L1);
    QCOMPARE(session.isAuthorized(), when == When::Authorized ? !isForGood : told.endsWith("authorized"_L1));
    if (session.stage() == Stage::Authorized)
        return;

    // The next server behaves.
    const bool isConnected = session.stage() == Stage::Ready;
    peer.receive(ScriptedPeer::Reception::Honest);
    peer.onAuthorize(answerOk);
    balancer.onUpgrade([&peer](PeerConnection &connection) {
        connection.write("HTTP/1.1 200 OK\r\n\r\n{\"endpoint\":\"" + peer.url().toEncoded() + "\"}");
        connection.drop();
    });
    if (session.stage() == Stage::Waiting) {
        known.now.boot += 1h;
        session.close();
    }
    QVERIFY(awaited([&] {
        if (session.stage() != Stage::Authorized && !session.isAuthorizing())
            session.authorize(license); // again, where the short deadline has passed before TLS was there
        return session.stage() == Stage::Authorized;
    }));
    if (isConnected)
        QCOMPARE(peer.honestServer().requestCount(), 0);
    else
        QVERIFY(peer.honestServer().requestCount() >= 2);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
