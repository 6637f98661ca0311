// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpsrequest.h"

#include "tests/session/tlsserver.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

using Afterwards = TlsServer::Afterwards;

/// One question over real TLS, to servers that mean well and to servers that do not.
class TestHttpsRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void requests_data();
    void requests();
    void answers_data();
    void answers();
    void endlessAnswers_data();
    void endlessAnswers();
    void addresses_data();
    void addresses();
    void untrusted();
    void wrongName();
    void unencryptedServer();
    void closedInHandshake();
    void nothingListens();
    void noSuchHost();
    void noSuchProxy();
    void destroyedWhileAsking();
    void destroyedByTheEnd_data();
    void destroyedByTheEnd();

private:
    [[nodiscard]] SessionConfig config() const;
    [[nodiscard]] static QUrl urlOf(const QTcpServer &server, const QString &host = u"localhost"_s);
    [[nodiscard]] std::optional<FailureCause> causeOf(const QUrl &url, const SessionConfig &config) const;

    QSslConfiguration m_tls;
};

void TestHttpsRequest::initTestCase()
{
    m_tls = newServerTls();
    QVERIFY(!m_tls.privateKey().isNull());
}

SessionConfig TestHttpsRequest::config() const
{
    SessionConfig result;
    result.authorities = {m_tls.localCertificate()};
    result.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return result;
}

QUrl TestHttpsRequest::urlOf(const QTcpServer &server, const QString &host)
{
    QUrl result(u"https://localhost/v1"_s);
    result.setHost(host);
    result.setPort(server.serverPort());
    return result;
}

std::optional<FailureCause> TestHttpsRequest::causeOf(const QUrl &url, const SessionConfig &config) const
{
    HttpsRequest request(url, config);
    QSignalSpy failed(&request, &HttpsRequest::failed);
    request.send();
    if (failed.isEmpty() && !failed.wait())
        return std::nullopt;
    return failed.constFirst().constFirst().value<Failure>().cause;
}

void TestHttpsRequest::requests_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char *name, const QUrl &url, const char *target, const char *host) {
        QTest::newRow(name) << url << QByteArray(target) << QByteArray(host);
    };
    row("plain", QUrl(u"https://example.com/v1/server"_s), "/v1/server", "example.com");
    row("no path", QUrl(u"https://example.com"_s), "/", "example.com");
    row("query", QUrl(u"https://example.com/a?b=c d&e=%2F"_s), "/a?b=c%20d&e=%2F", "example.com");
    row("query alone", QUrl(u"https://example.com?b"_s), "/?b", "example.com");
    row("empty query", QUrl(u"https://example.com/?"_s), "/?", "example.com");
    row("fragment", QUrl(u"https://example.com/a#b"_s), "/a", "example.com");
    row("port", QUrl(u"https://example.com:8443/"_s), "/", "example.com:8443");
    row("usual port", QUrl(u"https://example.com:443/"_s), "/", "example.com");
    row("IPv6", QUrl(u"https://[::1]:8443/"_s), "/", "[::1]:8443");
    row("user", QUrl(u"https://me:secret@example.com/"_s), "/", "example.com");
    row("letters", QUrl(u"https://b\u00fccher.example/\u00fc"_s), "/%C3%BC", "xn--bcher-kva.example");
    row("line ends", QUrl(u"https://example.com/a\r\nB: c?d\r\n\r\n\n"_s), "/a%0D%0AB:%20c?d%0D%0A%0D%0A%0A",
        "example.com");
    QUrl decoded(u"https://example.com/"_s);
    decoded.setPath(u"/a\r\nb\u2028"_s, QUrl::DecodedMode);
    decoded.setQuery(u"c\r\nd"_s, QUrl::DecodedMode);
    row("line ends, decoded", decoded, "/a%0D%0Ab%E2%80%A8?c%0D%0Ad", "example.com");
}

void TestHttpsRequest::requests()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QVERIFY(url.isValid());
    QCOMPARE(httpRequestFor(url),
        "GET " + target + " HTTP/1.1\r\nHost: " + host
            + "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n");
}

void TestHttpsRequest::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Afterwards>("afterwards");
    QTest::addColumn<int>("cause"); // -1: answered with {}
    const auto row = [](const char *name, const QByteArray &answer, Afterwards afterwards,
                         std::optional<FailureCause> cause = {}) {
        QTest::newRow(name) << answer << afterwards << (cause ? static_cast<int>(*cause) : -1);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto length = ok + "Content-Length: 2\r\n\r\n{}";
    const auto chunked = ok + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;a=b\r\n}\r\n0\r\nA: b\r\n\r\n";
    row("length", length, Afterwards::Wait);
    row("length, closed", length, Afterwards::Close);
    row("length, byte by byte", length, Afterwards::ByteByByte);
    row("chunks", chunked, Afterwards::Wait);
    row("chunks, byte by byte", chunked, Afterwards::ByteByByte);
    row("until the end", ok + "\r\n{}", Afterwards::Close);
    row("largest", ok + "A: " + QByteArray(65'000, 'a') + "\r\n\r\n{}", Afterwards::Close);
    row("nothing", "", Afterwards::Close, FailureCause::ConnectionDropped);
    row("cut off head", ok + "A: b\r\n", Afterwards::Close, FailureCause::ConnectionDropped);
    row("cut off body", ok + "Content-Length: 3\r\n\r\n{}", Afterwards::Close,
        FailureCause::ConnectionDropped);
    row("cut off chunks", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", Afterwards::Close,
        FailureCause::ConnectionDropped);
    row("too large", ok + "\r\n{}" + QByteArray(65'536, ' '), Afterwards::Close,
        FailureCause::BalancerUnusable);
    row("gzip", ok + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", Afterwards::Wait,
        FailureCause::BalancerUnusable);
    row("no HTTP", "SSH-2.0\r\n", Afterwards::Wait, FailureCause::BalancerUnusable);
}

void TestHttpsRequest::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Afterwards, afterwards);
    QFETCH(int, cause);
    const TlsServer server(m_tls, answer, afterwards);
    HttpsRequest request(urlOf(server), config());
    QSignalSpy answered(&request, &HttpsRequest::answered);
    QSignalSpy failed(&request, &HttpsRequest::failed);
    request.send();
    QTRY_COMPARE(answered.count() + failed.count(), 1);
    if (cause >= 0) {
        QCOMPARE(failed.count(), 1);
        QCOMPARE(static_cast<int>(failed.constFirst().constFirst().value<Failure>().cause), cause);
    } else {
        QVERIFY2(failed.isEmpty(),
            failed.isEmpty() ? "" : qPrintable(failed.constFirst().constFirst().value<Failure>().detail));
        QCOMPARE(answered.constFirst().constFirst().value<HttpAnswer>().body, "{}");
    }
    QCOMPARE(server.requests(), 1);
}

void TestHttpsRequest::endlessAnswers_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &part) {
        QTest::newRow(name) << "HTTP/1.1 " + start << part.repeated(0x8000 / part.size());
    };
    row("status line", "200 ", "x");
    row("headers", "200 OK\r\n", "A: b\r\n");
    row("header line", "200 OK\r\nA: ", "x");
    row("interim answers", "100 x\r\n\r\n", "HTTP/1.1 100 x\r\n\r\n");
    row("body", "200 OK\r\n\r\n", "x");
    row("body of a long length", "200 OK\r\nContent-Length: 4000000000\r\n\r\n", "x");
    row("body of 401", "401 x\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n", "x");
    row("body of 407", "407 x\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n", "x");
    row("body of 302", "302 x\r\nLocation: /\r\n\r\n", "x");
    row("chunks", "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n");
    row("chunk extension", "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;", "x");
    row("trailers", "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "A: b\r\n");
}

void TestHttpsRequest::endlessAnswers()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, part);
    const TlsServer server(m_tls, start, Afterwards::RepeatForEver, part);
    QCOMPARE(causeOf(urlOf(server), config()), FailureCause::BalancerUnusable);
    // The buffers of both systems hold a part of it.
    constexpr qint64 most = qint64{12} * 1024 * 1024;
    QVERIFY2(server.taken() < most, qPrintable(QString::number(server.taken())));
}

void TestHttpsRequest::addresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isIPv6");
    QTest::newRow("name") << u"localhost"_s << false;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << false;
    // Not every computer has it.
    if (QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QTest::newRow("IPv6") << u"::1"_s << true;
}

void TestHttpsRequest::addresses()
{
    QFETCH(QString, host);
    QFETCH(bool, isIPv6);
    const TlsServer server(m_tls, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Afterwards::Wait, {},
        isIPv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    QVERIFY(server.isListening());
    auto url = urlOf(server, host);
    url.setQuery(u"a=b"_s);
    HttpsRequest request(url, config());
    QSignalSpy answered(&request, &HttpsRequest::answered);
    request.send();
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(server.request(), httpRequestFor(url));
    QVERIFY(server.request().startsWith("GET /v1?a=b HTTP/1.1\r\n"));
}

void TestHttpsRequest::untrusted()
{
    const TlsServer server(m_tls, "HTTP/1.1 200 OK\r\n\r\n", Afterwards::Close);
    auto strangers = config();
    strangers.authorities.clear();
    QCOMPARE(causeOf(urlOf(server), strangers), FailureCause::CertificateUntrusted);
    QCOMPARE(server.requests(), 0);
}

void TestHttpsRequest::wrongName()
{
    const TlsServer server(
        m_tls, "HTTP/1.1 200 OK\r\n\r\n", Afterwards::Close, {}, QHostAddress(u"127.0.0.2"_s));
    QVERIFY(server.isListening());
    QCOMPARE(causeOf(urlOf(server, u"127.0.0.2"_s), config()), FailureCause::CertificateWrongHost);
    QCOMPARE(server.requests(), 0);
}

void TestHttpsRequest::unencryptedServer()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QCOMPARE(causeOf(urlOf(server), config()), FailureCause::TlsNotSpoken);
}

void TestHttpsRequest::closedInHandshake()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        auto *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QCOMPARE(causeOf(urlOf(server), config()), FailureCause::ConnectionDropped);
}

void TestHttpsRequest::nothingListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto url = urlOf(server);
    server.close();
    QCOMPARE(causeOf(url, config()), FailureCause::ConnectionRefused);
}

void TestHttpsRequest::noSuchHost()
{
    QCOMPARE(causeOf(QUrl(u"https://no-such-host.invalid/"_s), config()), FailureCause::HostNotFound);
}

void TestHttpsRequest::noSuchProxy()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    for (const auto type : {QNetworkProxy::HttpProxy, QNetworkProxy::Socks5Proxy}) {
        auto proxied = config();
        proxied.proxy = QNetworkProxy(type, u"127.0.0.1"_s, server.serverPort());
        server.close();
        QCOMPARE(causeOf(QUrl(u"https://server.invalid/"_s), proxied), FailureCause::ProxyUnreachable);
        QVERIFY(server.listen(QHostAddress::LocalHost));
    }
}

void TestHttpsRequest::destroyedWhileAsking()
{
    const TlsServer server(m_tls, "HTTP/1.1 200 OK\r\n", Afterwards::Wait);
    auto request = std::make_unique<HttpsRequest>(urlOf(server), config());
    QSignalSpy failed(request.get(), &HttpsRequest::failed);
    QSignalSpy answered(request.get(), &HttpsRequest::answered);
    request->send();
    QTRY_COMPARE(server.requests(), 1);
    request.reset();
    QCOMPARE(failed.count() + answered.count(), 0);
}

void TestHttpsRequest::destroyedByTheEnd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Afterwards>("afterwards");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("answer") << ok + "Content-Length: 2\r\n\r\n{}" << Afterwards::Wait;
    QTest::newRow("answer, closed") << ok + "\r\n{}" << Afterwards::Close;
    QTest::newRow("unreadable") << QByteArray("SSH") << Afterwards::Wait;
    QTest::newRow("cut off") << ok << Afterwards::Close;
}

void TestHttpsRequest::destroyedByTheEnd()
{
    QFETCH(QByteArray, answer);
    QFETCH(Afterwards, afterwards);
    const TlsServer server(m_tls, answer, afterwards);
    auto request = std::make_unique<HttpsRequest>(urlOf(server), config());
    connect(request.get(), &HttpsRequest::answered, this, [&request] { request.reset(); });
    connect(request.get(), &HttpsRequest::failed, this, [&request] { request.reset(); });
    request->send();
    QTRY_VERIFY(!request);
}

QTEST_GUILESS_MAIN(TestHttpsRequest)
#include "tst_httpsrequest.moc"
