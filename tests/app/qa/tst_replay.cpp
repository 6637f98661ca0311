// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/replayserver.h"
#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "tests/app/qa/recordedframes.h"
#include "tests/app/sandbox/wireclient.h"
#include "ui/bench/framelog.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Qa;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How attempts end, in order: `authorized`, `rejected 103`, `closed 4201 37`, `failed MessageMalformed`.
class Ends : public QObject
{
public:
    explicit Ends(AuthSession &session)
    {
        connect(&session, &AuthSession::authorized, this, [this] { m_ends += u"authorized"_s; });
        connect(&session, &AuthSession::rejected, this,
            [this](const Rejection &rejection) { m_ends += u"rejected %1"_s.arg(rejection.number); });
        connect(&session, &AuthSession::closed, this, [this](const Closure &closure) {
            m_ends += u"closed %1 %2 %3"_s.arg(QString::number(closure.number), closure.reason,
                QString::number(closure.retryAfter.value_or(0s).count()));
        });
        connect(&session, &AuthSession::failed, this, [this](const Failure &failure) {
            m_ends += u"failed %1"_s.arg(static_cast<int>(failure.cause));
        });
        connect(&session, &AuthSession::connectionLost, this,
            [this](const Failure &failure) { m_ends += u"lost %1"_s.arg(static_cast<int>(failure.cause)); });
    }

    [[nodiscard]] const QStringList &all() const { return m_ends; }

private:
    QStringList m_ends;
};

SessionConfig configFor(const QUrl &server, const QString &apiKey)
{
    SessionConfig config;
    config.server = server;
    config.apiKey = apiKey;
    config.clientId = u"desktop-main"_s;
    config.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    config.deadlines = {.connect = 5s, .initialize = 5s, .authorize = 5s};
    return config;
}

Sandbox::Limits quick()
{
    Sandbox::Limits limits;
    limits.second = 1ms;
    return limits;
}

QString failed(FailureCause cause)
{
    return u"failed %1"_s.arg(static_cast<int>(cause));
}

const QString someApiKey = u"BA0123456789ABCDEFGHI"_s;

} // namespace

/// The server's side of a recording, to a client that was not there.
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sameOutcome_data();
    void sameOutcome();
    void initializeRefused();
    void severalConnections();
    void ownIds();
    void pushesAndPauses();
    void requestsAheadOfTheRecording();
    void nobodyIsLetInAfterwards();
    void clientGoesFirst();
    void nothingToReplay();
    void deletedWithClients();

private:
    /// What \a session does with \a key, at the server of its configuration.
    static Recording record(
        const SessionConfig &config, const QString &key, QStringList *ends, qsizetype many);
};

Recording TestReplay::record(
    const SessionConfig &config, const QString &key, QStringList *ends, qsizetype many)
{
    AuthSession session(config);
    FrameLog log(systemClock());
    log.attach(session);
    const Ends told(session);
    session.authorize(LicenseKey{.key = key});
    [&] { QTRY_COMPARE(told.all().size(), many); }();
    *ends = told.all();
    return recordingOf(log);
}

void TestReplay::sameOutcome_data()
{
    QTest::addColumn<QString>("license");
    QTest::addColumn<QStringList>("expected");
    const auto lost = [](FailureCause cause) { return u"lost %1"_s.arg(static_cast<int>(cause)); };

    QTest::newRow("authorized") << u"SANDBOX-OK"_s << QStringList{u"authorized"_s};
    QTest::newRow("rejected") << u"SANDBOX-103"_s << QStringList{u"rejected 103"_s};
    QTest::newRow("status of no table") << u"SANDBOX-999"_s << QStringList{u"rejected 999"_s};
    QTest::newRow("closed") << u"SANDBOX-CLOSE-4201-37"_s
                            << QStringList{u"closed 4201 rate limited, 37 seconds left 37"_s};
    QTest::newRow("closed without a reason") << u"SANDBOX-CLOSE-4499"_s << QStringList{u"closed 4499  0"_s};
    QTest::newRow("closed normally") << u"SANDBOX-CLOSE-1000"_s
                                     << QStringList{failed(FailureCause::NormalClosure)};
    QTest::newRow("closed without a code")
        << u"SANDBOX-CLOSE-1005"_s << QStringList{failed(FailureCause::NormalClosure)};
    QTest::newRow("garbage") << u"SANDBOX-GARBAGE"_s << QStringList{failed(FailureCause::MessageMalformed)};
    QTest::newRow("binary") << u"SANDBOX-BINARY"_s << QStringList{failed(FailureCause::MessageBinary)};
    QTest::newRow("huge") << u"SANDBOX-HUGE"_s << QStringList{failed(FailureCause::MessageTooLarge)};
    QTest::newRow("dropped") << u"SANDBOX-DROP"_s << QStringList{failed(FailureCause::ConnectionDropped)};
    QTest::newRow("silent") << u"SANDBOX-SILENT"_s << QStringList{failed(FailureCause::AuthorizeTimeout)};
    QTest::newRow("another id") << u"SANDBOX-WRONG-ID"_s
                                << QStringList{failed(FailureCause::AuthorizeTimeout)};
    QTest::newRow("closed afterwards")
        << u"SANDBOX-THEN-4100-5"_s
        << QStringList{u"authorized"_s, u"closed 4100 disconnected from panel 0"_s};
    QTest::newRow("dropped afterwards")
        << u"SANDBOX-THEN-DROP-5"_s << QStringList{u"authorized"_s, lost(FailureCause::ConnectionDropped)};
}

void TestReplay::sameOutcome()
{
    QFETCH(const QString, license);
    QFETCH(const QStringList, expected);
    QStringList ends;
    Recording recording;
    const auto config = [&expected](const QUrl &url, const QString &apiKey) {
        SessionConfig result = configFor(url, apiKey);
        if (expected.contains(failed(FailureCause::AuthorizeTimeout)))
            result.deadlines.authorize = 250ms;
        return result;
    };
    {
        Sandbox::SandboxServer server(Sandbox::shippedDataset(), systemClock(), quick());
        QVERIFY(server.listen());
        recording = record(config(server.url(), server.apiKey()), license, &ends, expected.size());
        QCOMPARE(ends.size(), expected.size());
    }
    for (qsizetype index = 0; index < expected.size(); ++index)
        QVERIFY2(ends.at(index).startsWith(expected.at(index).section(u' ', 0, 1)),
            qPrintable(ends.join(u", "_s)));
    // A file later.
    const auto read = recordingFrom(jsonLinesOf(recording));
    QVERIFY(std::holds_alternative<Recording>(read));
    for (const Pace pace : {Pace::AtOnce, Pace::RealSpeed}) {
        ReplayServer replay(std::get<Recording>(read), pace);
        QSignalSpy finished(&replay, &ReplayServer::finished);
        QVERIFY2(replay.listen(), qPrintable(replay.errorString()));
        QStringList again;
        (void)record(config(replay.url(), someApiKey), u"ANOTHER-LICENSE-KEY"_s, &again, expected.size());
        QCOMPARE(again, ends);
        QTRY_COMPARE(finished.size(), 1);
    }
}

void TestReplay::initializeRefused()
{
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    SessionConfig config = configFor(server.url(), server.apiKey());
    config.clientId = u"blacklisted-device"_s;
    QStringList ends;
    const Recording recording = record(config, u"SANDBOX-OK"_s, &ends, 1);
    QCOMPARE(ends, QStringList(u"rejected 503"_s));
    ReplayServer replay(recording, Pace::AtOnce);
    QVERIFY(replay.listen());
    (void)record(configFor(replay.url(), someApiKey), u"SANDBOX-OK"_s, &ends, 1);
    QCOMPARE(ends, QStringList(u"rejected 503"_s));
}

void TestReplay::severalConnections()
{
    ReplayServer replay(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(1ms, 1, uR"({"id":1,"status":1})"_s),
            sent(2ms, u"license"_s, 2), received(3ms, 2, uR"({"id":2,"status":103})"_s),
            ended(4ms, u"ConnectionDropped: gone"_s), sent(5ms, u"Initialize"_s, 1),
            received(6ms, 1, uR"({"id":1,"status":601})"_s)}),
        Pace::AtOnce);
    QVERIFY(replay.listen());
    QSignalSpy finished(&replay, &ReplayServer::finished);
    const SessionConfig config = configFor(replay.url(), someApiKey);
    AuthSession session(config);
    const Ends told(session);
    session.authorize(LicenseKey{.key = u"ANOTHER-LICENSE-KEY"_s});
    QTRY_COMPARE(session.stage(), Stage::Closed);
    QVERIFY(finished.isEmpty());
    session.open();
    QTRY_COMPARE(told.all(), QStringList({u"rejected 103"_s, u"rejected 601"_s}));
    QTRY_COMPARE(finished.size(), 1);
}

void TestReplay::ownIds()
{
    ReplayServer replay(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(1ms, 1, uR"({"id":1,"status":1})"_s),
            sent(2ms, u"license"_s, 2), received(3ms, 77, uR"({"id":77,"status":1})"_s),
            received(3ms, {}, uR"({"news":true})"_s), received(4ms, 2, uR"({"id":2,"status":103})"_s),
            received(5ms, 1, uR"({"id":1,"status":4})"_s)}),
        Pace::AtOnce);
    QVERIFY(replay.listen());
    Sandbox::WireClient client(replay.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(someApiKey, u"desktop-main"_s, 41);
    QTRY_COMPARE(client.statusOf(41), 1);
    client.license(u"ANOTHER-LICENSE-KEY"_s, 42);
    QTRY_COMPARE(client.statusOf(42), 103);
    QTRY_COMPARE(client.texts.size(), 5);
    QCOMPARE(client.statusOf(77), 1); // under an id that nobody asked with
    QCOMPARE(client.texts.at(2), uR"({"news":true})"_s);
    QCOMPARE(client.texts.last(), uR"({"id":41,"status":4})"_s);
}

void TestReplay::pushesAndPauses()
{
    QElapsedTimer since;
    ReplayServer replay(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(60ms, 1, uR"({"id":1,"status":1})"_s),
            received(120ms, {}, uR"({"push":1})"_s), ended(180ms, u"4100 disconnected"_s)}),
        Pace::RealSpeed);
    QVERIFY(replay.listen());
    Sandbox::WireClient client(replay.url());
    QTRY_VERIFY(client.isConnected());
    since.start();
    client.initialize(someApiKey, u"desktop-main"_s);
    QTRY_COMPARE(client.texts.size(), 1);
    QVERIFY(since.elapsed() >= 55);
    QTRY_COMPARE(client.closeCode(), 4100);
    QVERIFY(since.elapsed() >= 170);
    QCOMPARE(client.texts.size(), 2);
    QCOMPARE(client.closeReason(), u"disconnected"_s);
}

void TestReplay::requestsAheadOfTheRecording()
{
    ReplayServer replay(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(50ms, 1, uR"({"id":1,"status":1})"_s),
            sent(51ms, u"license"_s, 2), received(52ms, 2, uR"({"id":2,"status":1})"_s)}),
        Pace::RealSpeed);
    QVERIFY(replay.listen());
    Sandbox::WireClient client(replay.url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(someApiKey, u"desktop-main"_s, 5);
    client.license(u"ANOTHER-LICENSE-KEY"_s, 6);
    QTRY_COMPARE(client.texts.size(), 2);
    QCOMPARE(client.statusOf(5), 1);
    QCOMPARE(client.statusOf(6), 1);
    // Whoever asks without end is dropped.
    for (int number = 0; number < 1'100; ++number)
        client.send(u"{}"_s);
    QTRY_VERIFY(client.ended);
}

void TestReplay::nobodyIsLetInAfterwards()
{
    ReplayServer replay(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(1ms, 1, uR"({"id":1,"status":1})"_s)}),
        Pace::AtOnce);
    QVERIFY(replay.listen());
    const QUrl url = replay.url();
    QSignalSpy finished(&replay, &ReplayServer::finished);
    Sandbox::WireClient client(url);
    QTRY_VERIFY(client.isConnected());
    client.initialize(someApiKey, u"desktop-main"_s);
    QTRY_COMPARE(finished.size(), 1);
    Sandbox::WireClient late(url);
    QTRY_VERIFY(late.ended);
    QVERIFY(!late.isConnected());
    QVERIFY(client.isConnected());
    QCOMPARE(replay.url(), url);
}

void TestReplay::clientGoesFirst()
{
    ReplayServer replay(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(1ms, 1, uR"({"id":1,"status":1})"_s)}),
        Pace::AtOnce);
    QVERIFY(replay.listen());
    QSignalSpy finished(&replay, &ReplayServer::finished);
    {
        Sandbox::WireClient client(replay.url());
        QTRY_VERIFY(client.isConnected());
    }
    QTRY_COMPARE(finished.size(), 1);
}

void TestReplay::nothingToReplay()
{
    ReplayServer replay(recordingWith({ended(1ms, u"HostNotFound: no such host"_s)}), Pace::AtOnce);
    QVERIFY(!replay.listen());
    QCOMPARE(replay.errorString(),
        u"Nothing in the recording can be replayed: no connection in it was initialized."_s);
    QVERIFY(replay.url().isEmpty());
}

void TestReplay::deletedWithClients()
{
    auto replay = std::make_unique<ReplayServer>(
        recordingWith({sent(0ms, u"Initialize"_s, 1), received(10'000ms, 1, u"{}"_s)}), Pace::RealSpeed);
    QVERIFY(replay->listen());
    Sandbox::WireClient client(replay->url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(someApiKey, u"desktop-main"_s);
    replay.reset();
    QTRY_VERIFY(client.ended);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
