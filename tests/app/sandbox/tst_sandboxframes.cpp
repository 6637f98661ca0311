// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/frame.h"
#include "app/sandbox/framereader.h"
#include "app/sandbox/upgrade.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;

/// What the sandbox makes of the bytes of a client, and writes itself.
class TestSandboxFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void said_data();
    void said();
    void byteByByte_data() { said_data(); }
    void byteByByte();
    void largest();
    void written_data();
    void written();
    void inFragments();
    void upgrade_data();
    void upgrade();
};

namespace {

constexpr qsizetype largestMessage = 1000;

// As a client sends it, with a mask that is not zero.
QByteArray frame(quint8 firstByte, const QByteArray &payload)
{
    const QByteArray mask("\x37\xfa\x21\x3d", 4);
    QByteArray result(1, static_cast<char>(firstByte));
    if (payload.size() < 126) {
        result.append(static_cast<char>(0x80 | payload.size()));
    } else {
        result.append(static_cast<char>(0x80 | 126));
        result.append(static_cast<char>(payload.size() / 256))
            .append(static_cast<char>(payload.size() % 256));
    }
    result += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        result.append(static_cast<char>(payload[i] ^ mask[i % mask.size()]));
    return result;
}

QString textOf(const ClientSaid &said)
{
    if (const auto *const message = std::get_if<Message>(&said)) {
        return (message->kind == Message::Kind::Text ? u"text "_s : u"binary "_s)
               + QString::fromUtf8(message->payload);
    }
    if (const auto *const ping = std::get_if<Ping>(&said))
        return u"ping "_s + QString::fromUtf8(ping->payload);
    if (const auto *const close = std::get_if<Close>(&said))
        return u"close %1 %2"_s.arg(close->code).arg(close->reason);
    return u"violation %1"_s.arg(std::get<Violation>(said).close.code);
}

// Up to the first end, as the reader wants it.
void readAll(FrameReader &reader, QStringList &said)
{
    while (const auto next = reader.next()) {
        said.append(textOf(*next));
        if (std::holds_alternative<Close>(*next) || std::holds_alternative<Violation>(*next))
            return;
    }
}

} // namespace

void TestSandboxFrames::said_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", {}, {});
    row("text", frame(0x81, "hello"), {u"text hello"_s});
    row("empty text", frame(0x81, {}), {u"text "_s});
    row("two", frame(0x81, "one") + frame(0x81, "two"), {u"text one"_s, u"text two"_s});
    row("binary", frame(0x82, "bytes"), {u"binary bytes"_s});
    row("length in two bytes", frame(0x81, QByteArray(300, 'x')), {u"text "_s + QString(300, u'x')});
    row("length in eight bytes", QByteArray("\x81\xff\0\0\0\0\0\0\0\x02\0\0\0\0hi", 16), {u"text hi"_s});
    row("fragments", frame(0x01, "a") + frame(0x00, "b") + frame(0x80, "c"), {u"text abc"_s});
    row("a character in two fragments", frame(0x01, "\xc3") + frame(0x80, "\xa4"), {u"text ä"_s});
    row("a ping between fragments", frame(0x01, "a") + frame(0x89, "p") + frame(0x80, "b"),
        {u"ping p"_s, u"text ab"_s});
    row("a pong is left out", frame(0x8a, "p") + frame(0x81, "a"), {u"text a"_s});
    row("half a frame", frame(0x81, "hello").chopped(1), {});
    row("close",
        frame(0x88, "\x10\x68"
                    "bye"),
        {u"close 4200 bye"_s});
    row("close without a code", frame(0x88, {}), {u"close 1000 "_s});
    row("half a code", frame(0x88, "x"), {u"violation 1002"_s});
    for (const int code : {999, 1004, 1005, 1006, 1015, 2999, 5000}) {
        const QByteArray payload{static_cast<char>(code / 256), static_cast<char>(code % 256)};
        QTest::addRow("no code of clients: %d", code)
            << frame(0x88, QByteArray(payload.constData(), 2)) << QStringList{u"violation 1002"_s};
    }
    row("broken reason", frame(0x88, "\x10\x68\xff"), {u"violation 1007"_s});
    row("no UTF-8", frame(0x81, "\xff"), {u"violation 1007"_s});
    row("half a character at the end", frame(0x01, "a") + frame(0x80, "\xc3"), {u"violation 1007"_s});
    row("any bytes in binary", frame(0x82, "\x01"), {u"binary \x01"_s});
    row("no mask", QByteArray("\x81\x02hi"), {u"violation 1002"_s});
    row("reserved bit", frame(0xc1, "x"), {u"violation 1002"_s});
    row("reserved opcode", frame(0x83, "x"), {u"violation 1002"_s});
    row("reserved control opcode", frame(0x8b, "x"), {u"violation 1002"_s});
    row("a fragment of nothing", frame(0x80, "x"), {u"violation 1002"_s});
    row("a message inside another", frame(0x01, "x") + frame(0x81, "x"), {u"violation 1002"_s});
    row("a ping in fragments", frame(0x09, "x"), {u"violation 1002"_s});
    row("a long ping", frame(0x89, QByteArray(126, 'x')), {u"violation 1002"_s});
    row("all bytes there are", QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14),
        {u"violation 1009"_s});
}

void TestSandboxFrames::said()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    FrameReader reader(largestMessage);
    reader.add(bytes);
    QStringList said;
    readAll(reader, said);
    QCOMPARE(said, expected);
}

// However the bytes arrive.
void TestSandboxFrames::byteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    FrameReader reader(largestMessage);
    QStringList said;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        reader.add(QByteArrayView(bytes).sliced(i, 1));
        readAll(reader, said);
        if (!said.isEmpty() && said.constLast().startsWith(u"violation"_s))
            break;
    }
    QCOMPARE(said, expected);
}

// The limit is that of the whole message, and what is too large is not waited for.
void TestSandboxFrames::largest()
{
    FrameReader reader(largestMessage);
    reader.add(frame(0x81, QByteArray(largestMessage, 'x')));
    QCOMPARE(textOf(*reader.next()), u"text "_s + QString(largestMessage, u'x'));
    reader.add(frame(0x81, QByteArray(largestMessage + 1, 'x')).first(8));
    QCOMPARE(textOf(*reader.next()), u"violation 1009"_s);

    FrameReader another(largestMessage);
    another.add(frame(0x01, QByteArray(largestMessage, 'x')));
    QVERIFY(!another.next());
    another.add(frame(0x89, "still")); // not a part of it
    QCOMPARE(textOf(*another.next()), u"ping still"_s);
    another.add(frame(0x80, "x"));
    QCOMPARE(textOf(*another.next()), u"violation 1009"_s);
}

void TestSandboxFrames::written_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << qsizetype{0} << QByteArray("\x81\x00", 2);
    QTest::newRow("125") << qsizetype{125} << QByteArray("\x81\x7d");
    QTest::newRow("126") << qsizetype{126} << QByteArray("\x81\x7e\x00\x7e", 4);
    QTest::newRow("65,535") << qsizetype{65'535} << QByteArray("\x81\x7e\xff\xff");
    QTest::newRow("65,536") << qsizetype{65'536} << QByteArray("\x81\x7f\0\0\0\0\0\x01\0\0", 10);
}

void TestSandboxFrames::written()
{
    QFETCH(qsizetype, size);
    QFETCH(QByteArray, head);
    const QByteArray payload(size, 'x');
    QCOMPARE(serverFrame(Opcode::Text, payload), head + payload);
}

void TestSandboxFrames::inFragments()
{
    QCOMPARE(serverFrames(Opcode::Text, "abcdefg", 3), QByteArray("\x01\x03"
                                                                  "abc\x00\x03"
                                                                  "def\x80\x01g",
                                                           13));
    QCOMPARE(serverFrames(Opcode::Text, "abcdef", 3), QByteArray("\x01\x03"
                                                                 "abc\x80\x03"
                                                                 "def",
                                                          10));
    QCOMPARE(serverFrames(Opcode::Binary, "", 3), QByteArray("\x82\x00", 2));
}

void TestSandboxFrames::upgrade_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("status");
    const QByteArray good =
        "GET /path?query HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade: "
        "WebSocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    const auto changed = [&good](
                             const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("good") << good << QByteArray("101");
    QTest::newRow("names in capitals")
        << changed("Sec-WebSocket-Key", "SEC-WEBSOCKET-KEY") << QByteArray("101");
    QTest::newRow("other fields") << changed("Host:", "Origin: x\r\nHost:") << QByteArray("101");
    QTest::newRow("nothing") << QByteArray("\r\n\r\n") << QByteArray("400");
    QTest::newRow("POST") << changed("GET", "POST") << QByteArray("400");
    QTest::newRow("HTTP/1.0") << changed("HTTP/1.1", "HTTP/1.0") << QByteArray("400");
    QTest::newRow("no host") << changed("Host: 127.0.0.1\r\n", "") << QByteArray("400");
    QTest::newRow("no upgrade") << changed("WebSocket\r\n", "h2c\r\n") << QByteArray("400");
    QTest::newRow("no connection") << changed(", Upgrade", "") << QByteArray("400");
    QTest::newRow("short key") << changed("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==")
                               << QByteArray("400");
    QTest::newRow("two keys") << changed(
        "\r\n\r\n", "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                              << QByteArray("400");
    QTest::newRow("no field") << changed("Host:", "Host") << QByteArray("400");
    QTest::newRow("old version") << changed("13", "8") << QByteArray("426");
}

void TestSandboxFrames::upgrade()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, status);
    const UpgradeReply reply = replyToUpgrade(head);
    QVERIFY2(reply.text.startsWith("HTTP/1.1 " + status + ' '), reply.text.constData());
    QVERIFY(reply.text.endsWith("\r\n\r\n"));
    QCOMPARE(reply.isAccepted, status == "101");
    // The example of RFC 6455, section 1.3.
    QCOMPARE(
        reply.text.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), reply.isAccepted);
}

QTEST_GUILESS_MAIN(TestSandboxFrames)
#include "tst_sandboxframes.moc"
