// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/response.h"
#include "session/upgradeanswer.h"
#include "session/websockettransport.h"
#include "tests/peers/scriptedpeer.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(BlazeAuth::Tests::PeerConnection &)>)

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void upgrades_data();
    void upgrades();
    void upgradeByteByByte();
    void ends_data();
    void ends();
    void httpHeads_data();
    void httpHeads();
    void retryAfterArrives();
    void nothingListens();
    void noSuchHost();
    void largestMessageArrives();
    void pingFloodEnds();
    void destroyedWithoutASound();
};

namespace {

using Script = std::function<void(PeerConnection &)>;

QByteArray http(const QByteArray &statusAndHeaders, const QByteArray &body = {})
{
    return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

/// The end of one connection, or nothing.
std::optional<TransportEnd> endOf(QSignalSpy &ended)
{
    if (ended.isEmpty() && !ended.wait())
        return std::nullopt;
    return ended.constFirst().constFirst().value<TransportEnd>();
}

int causeOf(const std::optional<TransportEnd> &end)
{
    const auto *failure = end ? std::get_if<Failure>(&*end) : nullptr;
    return failure ? static_cast<int>(failure->cause) : -1;
}

} // namespace

void TestWebSocketTransport::upgrades_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<FailureCause>("cause");
    const auto answers = [](const QByteArray &bytes) {
        return Script([bytes](PeerConnection &connection) { connection.write(bytes); });
    };
    QTest::newRow("429") << answers(http("429 Too Many Requests")) << FailureCause::TooManyConnections;
    QTest::newRow("429 with a body") << answers(http("429 Too Many Requests", "slow down"))
                                     << FailureCause::TooManyConnections;
    QTest::newRow("400") << answers(http("400 Bad Request")) << FailureCause::HttpRefused;
    QTest::newRow("401") << answers(http("401 Unauthorized")) << FailureCause::HttpUnauthorized;
    QTest::newRow("403") << answers(http("403 Forbidden")) << FailureCause::HttpForbidden;
    QTest::newRow("404") << answers(http("404 Not Found", "<html>no</html>")) << FailureCause::HttpNotFound;
    QTest::newRow("410") << answers(http("410 Gone")) << FailureCause::HttpNotFound;
    QTest::newRow("407") << answers(http("407 No proxy here")) << FailureCause::HttpRefused;
    QTest::newRow("500") << answers(http("500 Internal Server Error")) << FailureCause::HttpServerError;
    QTest::newRow("304") << answers(http("304 Not Modified")) << FailureCause::HttpRedirected;
    QTest::newRow("700") << answers(http("700 What")) << FailureCause::HttpRefused;
    QTest::newRow("302") << answers(http("302 Found\r\nLocation: ws://127.0.0.1:9/"))
                         << FailureCause::HttpRedirected;
    QTest::newRow("200") << answers(http("200 OK", "hello")) << FailureCause::HttpRefused;
    QTest::newRow("503") << answers(http("503 Service Unavailable")) << FailureCause::HttpServerError;
    QTest::newRow("no reason phrase") << answers("HTTP/1.1 503\r\n\r\n") << FailureCause::HttpServerError;
    QTest::newRow("101 with a wrong key")
        << Script([](PeerConnection &connection) { connection.acceptUpgrade("bm90IHRoZSByaWdodCBrZXk="); })
        << FailureCause::NotWebSocket;
    QTest::newRow("101 without anything")
        << answers("HTTP/1.1 101 Switching Protocols\r\n\r\n") << FailureCause::NotWebSocket;
    // RFC 6455 allows it, and some proxies write it so.
    QTest::newRow("101 keep-alive") << Script([](PeerConnection &connection) {
        static const QRegularExpression key(u"Sec-WebSocket-Key: (\\S+)"_s);
        const auto asked = key.match(QString::fromLatin1(connection.upgradeRequest())).captured(1).toLatin1();
        const auto accept = QCryptographicHash::hash(
            asked + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
        connection.write(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
            "Sec-WebSocket-Accept: "
            + accept.toBase64() + "\r\n\r\n");
    }) << FailureCause::UpgradeAltered;
    QTest::newRow("not HTTP") << answers("SSH-2.0-OpenSSH_9.2\r\n\r\n") << FailureCause::NotWebSocket;
    QTest::newRow("dropped") << Script([](PeerConnection &connection) { connection.drop(); })
                             << FailureCause::ConnectionDropped;
    QTest::newRow("reset") << Script([](PeerConnection &connection) { connection.reset(); })
                           << FailureCause::ConnectionDropped;
}

void TestWebSocketTransport::upgrades()
{
    QFETCH(Script, script);
    QFETCH(FailureCause, cause);
    ScriptedPeer peer;
    peer.onUpgrade(script);
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy connected(&transport, &Transport::connected);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.url());
    QCOMPARE(causeOf(endOf(ended)), static_cast<int>(cause));
    QCOMPARE(connected.count(), 0);
    QCOMPARE(peer.connectionCount(), 1); // redirects are never followed
    QTRY_VERIFY(!peer.connection().isOpen());
    QCOMPARE(ended.count(), 1);
}

void TestWebSocketTransport::upgradeByteByByte()
{
    ScriptedPeer peer;
    const auto bytes = http("429 Too Many Requests\r\nRetry-After: 7", "wait");
    qsizetype sent = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &peer, [&] {
        if (sent < bytes.size())
            peer.connection().write(bytes.sliced(sent++, 1));
    });
    peer.onUpgrade([&](PeerConnection &) { timer.start(std::chrono::milliseconds(0)); });
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.url());
    const auto end = endOf(ended);
    QCOMPARE(causeOf(end), static_cast<int>(FailureCause::TooManyConnections));
    QCOMPARE(std::get<Failure>(*end).retryAfter, std::optional(std::chrono::seconds(7)));
}

void TestWebSocketTransport::ends_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("cause"); // -1: a closure
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Script &script, FailureCause cause) {
        QTest::newRow(name) << script << static_cast<int>(cause) << 0;
    };
    const auto closes = [](int code, const QByteArray &reason = {}) {
        return Script([=](PeerConnection &connection) { connection.closeFrame(code, reason); });
    };
    using Opcode = PeerConnection::Opcode;
    for (const int code : {4000, 4201, 4499})
        QTest::addRow("close %d", code) << closes(code, "rate limited, 5 seconds left") << -1 << code;
    row("close 1000", closes(1000), FailureCause::NormalClosure);
    for (const int code : {1001, 1011, 1012, 1013, 1014, 1015})
        row(qPrintable(u"close %1"_s.arg(code)), closes(code), FailureCause::ConnectionClosed);
    for (const int code : {1003, 1008, 1010, 3000, 3999, 4500, 4999})
        row(qPrintable(u"close %1"_s.arg(code)), closes(code), FailureCause::UnexpectedClose);
    row("close 1002", closes(1002, "you broke the rules"), FailureCause::UnexpectedClose);
    row(
        "close without a code", [](PeerConnection &connection) { connection.frame(Opcode::Close, {}); },
        FailureCause::NormalClosure);
    row(
        "FIN", [](PeerConnection &connection) { connection.drop(); }, FailureCause::ConnectionDropped);
    row(
        "RST", [](PeerConnection &connection) { connection.reset(); }, FailureCause::ConnectionDropped);
    row(
        "binary", [](PeerConnection &connection) { connection.frame(Opcode::Binary, "x"); },
        FailureCause::MessageBinary);
    row(
        "start of a binary", [](PeerConnection &connection) { connection.frame(Opcode::Binary, "x", false); },
        FailureCause::MessageBinary);
    row(
        "not UTF-8", [](PeerConnection &connection) { connection.text("\xff\xfe"); },
        FailureCause::MessageNotUtf8);
    row(
        "a frame too large", [](PeerConnection &connection) { connection.text(QByteArray(70'000, ' ')); },
        FailureCause::MessageTooLarge);
    row(
        "a gigabyte announced",
        [](PeerConnection &connection) { connection.write(QByteArray::fromHex("817f0000000040000000")); },
        FailureCause::MessageTooLarge);
    row(
        "a message too large in small frames",
        [](PeerConnection &connection) {
            connection.frame(Opcode::Text, QByteArray(40'000, ' '), false);
            connection.frame(Opcode::Continuation, QByteArray(40'000, ' '));
        },
        FailureCause::MessageTooLarge);
    row(
        "reserved bits", [](PeerConnection &connection) { connection.write(QByteArray::fromHex("c10141")); },
        FailureCause::UnexpectedClose);
    row(
        "unknown opcode", [](PeerConnection &connection) { connection.write(QByteArray::fromHex("8300")); },
        FailureCause::UnexpectedClose);
}

void TestWebSocketTransport::ends()
{
    QFETCH(Script, script);
    QFETCH(int, cause);
    QFETCH(int, code);
    ScriptedPeer peer;
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy connected(&transport, &Transport::connected);
    QSignalSpy received(&transport, &Transport::received);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.url());
    QTRY_COMPARE(connected.count(), 1);
    script(peer.connection());
    const auto end = endOf(ended);
    QVERIFY(end);
    QCOMPARE(causeOf(end), cause);
    if (cause < 0) {
        QCOMPARE(std::get<Closure>(*end).number, code);
        QCOMPARE(std::get<Closure>(*end).retryAfter, std::optional(std::chrono::seconds(5)));
    }
    QVERIFY(received.isEmpty());
    QTRY_VERIFY(!peer.connection().isOpen());
    QCOMPARE(ended.count(), 1);
}

void TestWebSocketTransport::httpHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status"); // 0: no HTTP
    QTest::addColumn<int>("retryAfter"); // -1: none
    QTest::newRow("seconds") << QByteArray("HTTP/1.1 429 Too Many\r\nRetry-After: 37\r\n\r\n") << 429 << 37;
    QTest::newRow("zero") << QByteArray("HTTP/1.1 429 Too Many\r\nRetry-After: 0\r\n\r\n") << 429 << 1;
    QTest::newRow("days") << QByteArray("HTTP/1.1 429 Too Many\r\nretry-after:999999\r\n\r\n") << 429 << 3600;
    QTest::newRow("date") << QByteArray(
        "HTTP/1.0 503 x\r\nRetry-After: Sat, 22 Nov 2025 12:01:00 GMT\r\n\r\n")
                          << 503 << 60;
    QTest::newRow("past date") << QByteArray(
        "HTTP/1.1 503 x\r\nRetry-After: Sat, 22 Nov 2025 11:00:00 GMT\r\n\r\n")
                               << 503 << 1;
    QTest::newRow("negative") << QByteArray("HTTP/1.1 503 x\r\nRetry-After: -5\r\n\r\n") << 503 << -1;
    QTest::newRow("words") << QByteArray("HTTP/1.1 503 x\r\nRetry-After: soon\r\n\r\n") << 503 << -1;
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 503 x\r\n\r\nRetry-After: 5\r\n") << 503 << -1;
    QTest::newRow("none") << QByteArray("HTTP/1.1 503 x\r\n\r\n") << 503 << -1;
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 503") << 0 << -1;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0 429 \r\n") << 0 << -1;
    QTest::newRow("empty") << QByteArray() << 0 << -1;
}

void TestWebSocketTransport::httpHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QFETCH(int, retryAfter);
    const auto parsed = parseHttpHead(head, QDateTime(QDate(2025, 11, 22), QTime(12, 0), QTimeZone::utc()));
    QCOMPARE(parsed ? parsed->status : 0, status);
    QCOMPARE(parsed && parsed->retryAfter ? static_cast<int>(parsed->retryAfter->count()) : -1, retryAfter);
}

void TestWebSocketTransport::retryAfterArrives()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &connection) {
        connection.write(http("429 Too Many Requests\r\nRetry-After: 37", "wait"));
    });
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.url());
    const auto end = endOf(ended);
    QVERIFY(end && std::holds_alternative<Failure>(*end));
    QCOMPARE(std::get<Failure>(*end).retryAfter, std::optional(std::chrono::seconds(37)));
}

void TestWebSocketTransport::nothingListens()
{
    const auto url = ScriptedPeer().url(); // its port is free again
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(url);
    QCOMPARE(causeOf(endOf(ended)), static_cast<int>(FailureCause::ConnectionRefused));
    QCOMPARE(ended.count(), 1);
}

void TestWebSocketTransport::noSuchHost()
{
    SessionConfig config;
    config.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    WebSocketTransport transport{config};
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(QUrl(u"wss://no-such-host.invalid/"_s));
    QCOMPARE(causeOf(endOf(ended)), static_cast<int>(FailureCause::HostNotFound));
}

void TestWebSocketTransport::largestMessageArrives()
{
    ScriptedPeer peer;
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy connected(&transport, &Transport::connected);
    QSignalSpy received(&transport, &Transport::received);
    transport.open(peer.url());
    QTRY_COMPARE(connected.count(), 1);
    peer.connection().text(QByteArray(maximumMessageSize, 'x'));
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(received.constFirst().constFirst().toByteArray().size(), maximumMessageSize);
}

void TestWebSocketTransport::pingFloodEnds()
{
    ScriptedPeer peer;
    WebSocketTransport transport{SessionConfig()};
    QSignalSpy connected(&transport, &Transport::connected);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.url());
    QTRY_COMPARE(connected.count(), 1);
    peer.connection().stopReading();
    const auto pings = QByteArray("\x89\x7d" + QByteArray(125, 'x')).repeated(1000);
    QTimer flood;
    connect(&flood, &QTimer::timeout, &peer, [&] {
        if (peer.connection().isOpen() && ended.isEmpty())
            peer.connection().write(pings);
    });
    flood.start(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QCOMPARE(causeOf(endOf(ended)), static_cast<int>(FailureCause::PeerFlooding));
}

void TestWebSocketTransport::destroyedWithoutASound()
{
    ScriptedPeer peer;
    auto transport = std::make_unique<WebSocketTransport>(SessionConfig());
    QSignalSpy connected(transport.get(), &Transport::connected);
    QSignalSpy ended(transport.get(), &Transport::ended);
    transport->open(peer.url());
    QTRY_COMPARE(connected.count(), 1);
    QSignalSpy closed(&peer.connection(), &PeerConnection::closeReceived);
    transport.reset();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed.constFirst().constFirst().toInt(), 1000);
    QVERIFY(ended.isEmpty());
}

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websockettransport.moc"
