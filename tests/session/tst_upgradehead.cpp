// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/upgradehead.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// Which heads of a 101 answer are taken.
class TestUpgradeHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void heads_data();
    void heads();
    void everyPrefixIsRefused();
};

namespace {

const QByteArray status("HTTP/1.1 101 Switching Protocols\r\n");
const QByteArray upgrade("Upgrade: websocket\r\n");
const QByteArray connection("Connection: Upgrade\r\n");
const QByteArray accept("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n");
const QByteArray good = status + upgrade + connection + accept;

} // namespace

void TestUpgradeHead::heads_data()
{
    QTest::addColumn<QByteArray>("head"); // without the empty line
    QTest::addColumn<QString>("problem"); // a part of it; empty: none
    const auto row = [](const char *name, const QByteArray &head, const QString &problem = {}) {
        QTest::newRow(name) << head << problem;
    };
    row("as in the RFC", good);
    row("no reason phrase", "HTTP/1.1 101 \r\n" + upgrade + connection + accept);
    row("no reason phrase, nor space", "HTTP/1.1 101\r\n" + upgrade + connection + accept);
    row("another reason phrase",
        "HTTP/1.1 101 Web Socket Protocol Handshake\r\n" + upgrade + connection + accept);
    row("names in any case",
        status + "UPGRADE: WebSocket\r\nconnection: upgrade\r\nsec-websocket-ACCEPT: x\r\n");
    row("no white space", status + "Upgrade:websocket\r\nConnection:Upgrade\r\nSec-WebSocket-Accept:x\r\n");
    row("much white space",
        status + "Upgrade: \t websocket \t\r\nConnection:  Upgrade  \r\nSec-WebSocket-Accept: x \r\n");
    row("several tokens", status + upgrade + "Connection: keep-alive, Upgrade\r\n" + accept);
    row("several lines", status + upgrade + "Connection: keep-alive\r\nConnection: Upgrade\r\n" + accept);
    row("more headers", good + "Server: a/1.0 (b)\r\nDate: Sat, 22 Nov 2025 12:00:00 GMT\r\nX-Empty:\r\n");
    row("a header in Latin-1", good + "X-Name: J\xf6rg\r\n");
    row("empty extensions", good + "Sec-WebSocket-Extensions: \r\n");
    row("empty subprotocol", good + "Sec-WebSocket-Protocol:\r\n");

    row("extension", good + "Sec-WebSocket-Extensions: permessage-deflate\r\n", u"extension"_s);
    row("extension, other case", good + "sec-websocket-extensions:x\r\n", u"extension"_s);
    row("extension after an empty one", good + "Sec-WebSocket-Extensions:\r\nSec-WebSocket-Extensions: x\r\n",
        u"extension"_s);
    row("subprotocol", good + "Sec-WebSocket-Protocol: chat\r\n", u"subprotocol"_s);
    row("HTTP/1.0", "HTTP/1.0 101 x\r\n" + upgrade + connection + accept, u"status line"_s);
    row("HTTP/2", "HTTP/2 101 x\r\n" + upgrade + connection + accept, u"status line"_s);
    row("HTTP/1.12", "HTTP/1.12 101 x\r\n" + upgrade + connection + accept, u"status line"_s);
    row("1010", "HTTP/1.1 1010 x\r\n" + upgrade + connection + accept, u"status line"_s);
    row("200", "HTTP/1.1 200 OK\r\n" + upgrade + connection + accept, u"status line"_s);
    row("two spaces", "HTTP/1.1  101 x\r\n" + upgrade + connection + accept, u"status line"_s);
    row("nothing else", status.chopped(2), u"do not end"_s);
    row("no Upgrade", status + connection + accept, u"Upgrade"_s);
    row("another Upgrade", status + "Upgrade: h2c\r\n" + connection + accept, u"Upgrade"_s);
    row("two Upgrades", status + upgrade + upgrade + connection + accept, u"Upgrade"_s);
    row("no Connection", status + upgrade + accept, u"Connection"_s);
    row("another Connection", status + upgrade + "Connection: Upgraded, close\r\n" + accept, u"Connection"_s);
    row("no Accept", status + upgrade + connection, u"Accept"_s);
    row("two Accepts", good + accept, u"Accept"_s);
    row("bare LF", QByteArray(good).replace("\r\n", "\n"), u"do not end"_s);
    row("one bare LF", status + "Upgrade: websocket\n" + connection + accept, u"no header"_s);
    row("bare CR", good + "A: b\rC: d\r\n", u"no header"_s);
    row("NUL", good + QByteArray("A: b\0c\r\n", 8), u"no header"_s);
    row("folded", good + "A: b\r\n c\r\n", u"no header"_s);
    row("no colon", good + "nonsense\r\n", u"no header"_s);
    row("no name", good + ": x\r\n", u"no header"_s);
    row("space before the colon", good + "Sec-WebSocket-Extensions : x\r\n", u"no header"_s);
    row("an empty line in between", good + "\r\n" + connection, u"do not end"_s);
    row("LF before the end", good + "A: b\r\n\n", u"do not end"_s);
}

void TestUpgradeHead::heads()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, problem);
    const auto found = problemInUpgrade(head + "\r\n");
    QCOMPARE(found.has_value(), !problem.isEmpty());
    if (found)
        QVERIFY2(found->contains(problem), qPrintable(*found));
}

void TestUpgradeHead::everyPrefixIsRefused()
{
    const auto whole = good + "\r\n";
    QVERIFY(!problemInUpgrade(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(problemInUpgrade(whole.first(length)));
}

QTEST_GUILESS_MAIN(TestUpgradeHead)
#include "tst_upgradehead.moc"
