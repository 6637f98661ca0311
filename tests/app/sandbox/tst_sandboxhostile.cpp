// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/doorkeeper.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/wireclient.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QtEndian>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <unistd.h>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Peers that speak no WebSocket, or a broken one: each is gone in the end, and the next client finds all in
/// order.
class TestSandboxHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beforeTheUpgrade_data();
    void beforeTheUpgrade();
    void brokenFrames_data();
    void brokenFrames();
    void pingFloodWithoutReading();
    void pingsAreAnswered();
    void noise();
    void noisyText();
    void comingAndGoing();
    void descriptorsRunOut();

private:
    std::unique_ptr<SandboxServer> m_server;
};

namespace {

const QString key = u"BA0123456789ABCDEFGHI"_s;

const QByteArray upgrade =
    "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n";

// A frame as a client sends it, masked with zeros; the length may be a lie.
QByteArray frame(quint8 firstByte, const QByteArray &payload, std::optional<quint64> length = {})
{
    const quint64 told = length.value_or(static_cast<quint64>(payload.size()));
    QByteArray result(1, static_cast<char>(firstByte));
    if (told < 126) {
        result.append(static_cast<char>(0x80 | told));
    } else {
        result.append(static_cast<char>(0xff));
        const quint64 bytes = qToBigEndian(told);
        result.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    }
    return result + QByteArray(4, '\0') + payload;
}

class RawClient final : public QTcpSocket
{
public:
    explicit RawClient(const SandboxServer &server)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
    }
    [[nodiscard]] bool isUpgraded() const
    {
        return received.startsWith("HTTP/1.1 101") && received.contains("\r\n\r\n");
    }
    [[nodiscard]] bool isGone() const { return m_wasConnected && state() == UnconnectedState; }
    [[nodiscard]] bool wasConnected()
    {
        m_wasConnected |= state() == ConnectedState;
        return m_wasConnected;
    }

    QByteArray received;

private:
    bool m_wasConnected = false;
};

} // namespace

void TestSandboxHostile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Limits limits;
    limits.initialize = 200ms;
    limits.lingering = 20ms;
    m_server = std::make_unique<SandboxServer>(shippedDataset(), systemClock(), limits);
    QVERIFY(m_server->listen());
}

// Whatever happened, an ordinary client is served.
void TestSandboxHostile::cleanup()
{
    WireClient client(m_server->url());
    QTRY_VERIFY(client.isConnected());
    client.initialize(key, u"desktop-main"_s);
    client.license(u"ABCDEF-123456"_s);
    QTRY_COMPARE(client.statusOf(2), 1);
    m_server.reset();
}

void TestSandboxHostile::beforeTheUpgrade_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << upgrade.first(60);
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("no upgrade") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTest::newRow("POST") << QByteArray(upgrade).replace("GET", "POST");
    QTest::newRow("old version") << QByteArray(upgrade).replace("13", "8");
    QTest::newRow("no key") << QByteArray(upgrade).replace("Sec-WebSocket-Key", "X");
    QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\n")
                                         + QByteArray("X: y\r\n").repeated(200'000);
    QTest::newRow("endless line") << QByteArray(2'000'000, 'x');
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("frames without waiting") << upgrade + frame(0x81, "{}").repeated(5'000);
    QTest::newRow("pings without waiting") << upgrade + frame(0x89, "x").repeated(5'000);
    QTest::newRow("1 GB without waiting") << upgrade + frame(0x81, QByteArray(1'000'000, 'x'), 1'000'000'000);
    QTest::newRow("frames at once") << frame(0x81, "{}").repeated(100);
}

void TestSandboxHostile::beforeTheUpgrade()
{
    QFETCH(QByteArray, bytes);
    RawClient client(*m_server);
    QTRY_VERIFY(client.wasConnected());
    client.write(bytes);
    QTRY_VERIFY(client.isGone());
}

void TestSandboxHostile::brokenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = [](const QByteArray &payload) { return frame(0x81, payload); };
    QTest::newRow("65,536 bytes that are no JSON") << text(QByteArray(65'536, 'x'));
    QTest::newRow("65,537 bytes") << text(QByteArray(65'537, 'x'));
    QTest::newRow("10 MB") << text(QByteArray(10'000'000, 'x'));
    QTest::newRow("1 GB announced") << frame(0x81, "x", 1'000'000'000);
    QTest::newRow("all bytes there are announced") << frame(0x81, "x", 0x7fff'ffff'ffff'ffff);
    QTest::newRow("more than all bytes announced") << frame(0x81, "x", 0xffff'ffff'ffff'ffff);
    QTest::newRow("endless fragments")
        << frame(0x01, QByteArray(1'000, 'x')) + frame(0x00, QByteArray(1'000, 'x')).repeated(1'000);
    QTest::newRow("a fragment of nothing") << frame(0x80, "x");
    QTest::newRow("fragments that never end") << frame(0x01, "{");
    QTest::newRow("half a frame") << text("{\"type\":0}").chopped(4);
    QTest::newRow("no UTF-8") << text("{\"type\":0,\"id\":1,\"x\":\"\xff\xfe\"}");
    QTest::newRow("unmasked") << QByteArray("\x81\x02{}");
    QTest::newRow("reserved bit") << frame(0xc1, "{}");
    QTest::newRow("reserved opcode") << frame(0x83, "{}");
    QTest::newRow("long ping") << frame(0x89, QByteArray(200, 'x'));
    QTest::newRow("close without a reason") << frame(0x88, {});
    QTest::newRow("close with half a code") << frame(0x88, "x");
    QTest::newRow("close with a strange code") << frame(0x88, QByteArray("\x00\x05", 2));
    QTest::newRow("close with a broken reason") << frame(0x88, QByteArray("\x10\x68\xff\xff", 4));
    QTest::newRow("close, and on it goes")
        << frame(0x88, QByteArray("\x03\xe8", 2)) + text("{}").repeated(5'000);
    QTest::newRow("broken packets in one go") << text("{").repeated(5'000);
    QTest::newRow("packets too early in one go")
        << text(R"({"type":2,"id":1,"license":"ABCDEF-123456"})").repeated(5'000);
    QTest::newRow("Initialize in one go")
        << text(R"({"type":0,"id":1,"websocket_api_key":"short","client_id":"desktop-loop"})")
               .repeated(5'000);
    QTest::newRow("deeply nested") << text(QByteArray(60'000, '['));
}

void TestSandboxHostile::brokenFrames()
{
    QFETCH(QByteArray, bytes);
    RawClient client(*m_server);
    QTRY_VERIFY(client.wasConnected());
    client.write(upgrade);
    QTRY_VERIFY(client.isUpgraded());
    client.write(bytes);
    QTRY_VERIFY(client.isGone());
}

// Answers to pings must not pile up for somebody who does not take them.
void TestSandboxHostile::pingFloodWithoutReading()
{
    Limits limits; // time enough to be flooded
    m_server = std::make_unique<SandboxServer>(shippedDataset(), systemClock(), limits);
    QVERIFY(m_server->listen());
    RawClient client(*m_server);
    QTRY_VERIFY(client.wasConnected());
    client.write(upgrade);
    QTRY_VERIFY(client.isUpgraded());
    client.disconnect(&client);
    client.setReadBufferSize(1);
    const QByteArray pings = frame(0x89, QByteArray(125, 'x')).repeated(1'000);
    const auto more = [&] {
        if (client.state() == QTcpSocket::ConnectedState && client.bytesToWrite() < pings.size())
            client.write(pings);
    };
    connect(&client, &QTcpSocket::bytesWritten, this, more);
    more();
    QCOMPARE(m_server->connectionCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 0, 20'000);
    client.abort();
}

void TestSandboxHostile::pingsAreAnswered()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->listen());
    RawClient client(*m_server);
    QTRY_VERIFY(client.wasConnected());
    client.write(upgrade);
    QTRY_VERIFY(client.isUpgraded());
    client.write(frame(0x89, QByteArray(125, 'x')).repeated(20'000));
    const QByteArray pongs = (QByteArray("\x8a\x7d") + QByteArray(125, 'x')).repeated(20'000);
    QTRY_VERIFY(client.received.endsWith(pongs));
    QCOMPARE(m_server->connectionCount(), 1);
}

// Bytes by chance after the upgrade, always the same ones.
void TestSandboxHostile::noise()
{
    QRandomGenerator random(20'260'101);
    for (int round = 0; round < 40; ++round) {
        QList<quint32> bytes(500);
        random.fillRange(bytes.data(), bytes.size());
        RawClient client(*m_server);
        QTRY_VERIFY(client.wasConnected());
        client.write(
            upgrade + QByteArray(reinterpret_cast<const char *>(bytes.constData()), 4 * bytes.size()));
        client.disconnectFromHost();
        QTRY_VERIFY(client.isGone());
    }
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

// Requests with bytes changed by chance: each is answered, or closed with an application code.
void TestSandboxHostile::noisyText()
{
    const QByteArray good =
        R"({"type":0,"id":1,"websocket_api_key":"BA0123456789ABCDEFGHI","client_id":"noisy-one"})";
    QRandomGenerator random(20'260'102);
    for (int round = 0; round < 100; ++round) {
        QByteArray text = good;
        for (int change = 0; change < 3; ++change)
            text[random.bounded(static_cast<int>(text.size()))] = static_cast<char>(random.bounded(32, 127));
        WireClient client(m_server->url());
        QTRY_VERIFY(client.isConnected());
        client.send(QString::fromLatin1(text));
        QTRY_VERIFY(client.ended || !client.texts.isEmpty());
        QVERIFY(!client.dropped);
        if (client.ended)
            QVERIFY2(client.closeCode() >= 4300 && client.closeCode() <= 4302, text.constData());
    }
}

void TestSandboxHostile::comingAndGoing()
{
    for (int round = 0; round < 300; ++round) {
        RawClient client(*m_server);
        QTRY_VERIFY(client.wasConnected());
        client.write(upgrade.first(round % upgrade.size()));
        client.abort();
    }
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

// As QTcpServer tells it: it stops to accept first.
void TestSandboxHostile::descriptorsRunOut()
{
    Doorkeeper doorkeeper;
    QVERIFY(doorkeeper.listen(QHostAddress::LocalHost));
    QSignalSpy arrivals(&doorkeeper, &Doorkeeper::arrived);
    doorkeeper.pauseAccepting();
    Q_EMIT doorkeeper.acceptError(QAbstractSocket::SocketResourceError);
    QTcpSocket client;
    client.connectToHost(doorkeeper.serverAddress(), doorkeeper.serverPort());
    QTRY_COMPARE(arrivals.size(), 1);
    ::close(static_cast<int>(arrivals.at(0).at(0).value<qintptr>()));
}

QTEST_GUILESS_MAIN(TestSandboxHostile)
#include "tst_sandboxhostile.moc"
