// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpanswer.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What the bytes of an HTTP answer mean.
class TestHttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answers_data();
    void answers();
    void everyPrefixIsIncomplete_data();
    void everyPrefixIsIncomplete();
};

namespace {

enum Expected
{
    Whole,
    WholeAtEnd, // incomplete until nothing more comes
    Incomplete,
    Unreadable,
};

Expected resultOf(const QByteArray &bytes, bool isAll, QByteArray *body = nullptr)
{
    const auto result = parseHttpAnswer(bytes, isAll, QDateTime::currentDateTimeUtc());
    if (const auto *answer = std::get_if<HttpAnswer>(&result)) {
        if (body != nullptr)
            *body = QByteArray::number(answer->head.status) + ' ' + answer->body;
        return Whole;
    }
    return std::get<HttpAnswerProblem>(result) == HttpAnswerProblem::Incomplete ? Incomplete : Unreadable;
}

} // namespace

void TestHttpAnswer::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QByteArray>("body"); // the status and the body
    const auto row = [](const char *name, const QByteArray &bytes, Expected expected,
                         const QByteArray &body = QByteArray()) {
        QTest::newRow(name) << "HTTP/1.1 " + bytes << static_cast<int>(expected) << body;
    };
    const auto chunked = [&row](const char *name, const QByteArray &body, Expected expected,
                             const QByteArray &decoded = QByteArray()) {
        row(name, "200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n" + body, expected, decoded);
    };
    row("length", "200 OK\r\nContent-Length: 2\r\n\r\n{}", Whole, "200 {}");
    row("length, case and spaces", "404\r\ncontent-LENGTH:2 \r\n\r\n{}", Whole, "404 {}");
    row("length, more follows", "200 OK\r\nContent-Length: 2\r\n\r\n{}xyz", Whole, "200 {}");
    row("length 0", "200 OK\r\nContent-Length: 0\r\n\r\n", Whole, "200 ");
    row("cut off before its length", "200 OK\r\nContent-Length: 3\r\n\r\n{}", Incomplete);
    row("negative length", "200 OK\r\nContent-Length: -1\r\n\r\n{}", Unreadable);
    row("signed length", "200 OK\r\nContent-Length: +2\r\n\r\n{}", Unreadable);
    row("empty length", "200 OK\r\nContent-Length:\r\n\r\n{}", Unreadable);
    row("huge length", "200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}", Unreadable);
    row("two lengths", "200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", Unreadable);
    row("length and chunks", "200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        Unreadable);
    row("until the end", "200 OK\r\nA: b\r\n\r\n{}", WholeAtEnd, "200 {}");
    row("nothing until the end", "200 OK\r\n\r\n", WholeAtEnd, "200 ");
    row("no content", "204 No Content\r\n\r\n", Whole, "204 ");
    row("interim", "100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Whole, "200 {}");
    row("only interim", "103 Early Hints\r\nA: b\r\n\r\n", Incomplete);
    row("too many interim", "100 x\r\n\r\n" + QByteArray("HTTP/1.1 100 x\r\n\r\n").repeated(8), Unreadable);
    row("other protocol", "101 x\r\n\r\n", Unreadable);
    row("identity", "200 OK\r\nContent-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}", Whole, "200 {}");
    row("gzip", "200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", Unreadable);
    row("compressed in transfer", "200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", Unreadable);
    row("endless status line", QByteArray(1000, '2'), Incomplete);
    row("no status", "OK\r\n\r\n", Unreadable);
    row("endless headers", "200 OK\r\n" + QByteArray("A: b\r\n").repeated(100), Incomplete);

    chunked("chunks", "2\r\n{\"\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n", Whole, "200 {\"0123456789");
    chunked("trailers", "2\r\n{}\r\n00\r\nA: b\r\nC: d\r\n\r\n", Whole, "200 {}");
    chunked("unended trailers", "2\r\n{}\r\n0\r\nA: b\r\n", Incomplete);
    chunked("no last chunk", "2\r\n{}\r\n", Incomplete);
    chunked("half a chunk", "3\r\n{}", Incomplete);
    chunked("endless extension", "2;" + QByteArray(1000, 'x'), Incomplete);
    chunked("longer than its size", "1\r\n{}\r\n0\r\n\r\n", Unreadable);
    chunked("no size", "\r\n{}\r\n", Unreadable);
    chunked("size in other digits", "0x2\r\n{}\r\n0\r\n\r\n", Unreadable);
    chunked("negative size", "-2\r\n{}\r\n0\r\n\r\n", Unreadable);
    chunked("size that overflows", "FFFFFFFFFFFFFFFF\r\n{}\r\n", Unreadable);
    chunked("largest size", "FFFFFFFF\r\n{}\r\n", Incomplete);

    const auto raw = [](const char *name, const QByteArray &bytes, Expected expected) {
        QTest::newRow(name) << bytes << static_cast<int>(expected) << QByteArray();
    };
    raw("nothing", "", Incomplete);
    raw("start", "HTT", Incomplete);
    raw("HTTP/2", "HTTP/2", Unreadable);
    raw("other", "SSH-2.0\r\n", Unreadable);
}

void TestHttpAnswer::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    QFETCH(QByteArray, body);
    QByteArray actual;
    QCOMPARE(
        static_cast<int>(resultOf(bytes, false, &actual)), expected == WholeAtEnd ? Incomplete : expected);
    QCOMPARE(static_cast<int>(resultOf(bytes, true, &actual)), expected == WholeAtEnd ? Whole : expected);
    QCOMPARE(actual, body);
}

void TestHttpAnswer::everyPrefixIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << QByteArray(
        "HTTP/1.1 103 x\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 5\r\n\r\n{\r\n\r\n");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a\r\n{\r\n\r\n1\r\n}\r\n0\r\nA: b\r\n\r\n");
}

void TestHttpAnswer::everyPrefixIsIncomplete()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QCOMPARE(resultOf(bytes.first(length), false), Incomplete);
        QCOMPARE(resultOf(bytes.first(length), true), Incomplete);
    }
    QCOMPARE(resultOf(bytes, false), Whole);
}

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
