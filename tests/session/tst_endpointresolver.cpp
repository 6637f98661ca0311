// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/endpointresolver.h"

#include "tests/session/tlsserver.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// Finding the server: a fixed URL, or a real balancer over HTTPS.
class TestEndpointResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answers_data();
    void answers();
    void endpoints_data();
    void endpoints();
    void configurations_data();
    void configurations();
    void fixedUrl();
    void balancer_data();
    void balancer();
    void untrustedBalancer();
    void givenUp();

private:
    [[nodiscard]] SessionConfig configFor(const TlsServer &server) const;

    QSslConfiguration m_tls;
};

void TestEndpointResolver::initTestCase()
{
    m_tls = newServerTls();
    QVERIFY(!m_tls.privateKey().isNull());
}

SessionConfig TestEndpointResolver::configFor(const TlsServer &server) const
{
    SessionConfig config;
    config.server = QUrl(u"https://localhost:%1/v1/websocket/server"_s.arg(server.serverPort()));
    config.authorities = {m_tls.localCertificate()};
    return config;
}

void TestEndpointResolver::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<FailureCause>("cause");
    QTest::newRow("endpoint") << QByteArray(
        R"({"endpoint":"wss://eu-1.blazeauth.net/ws","location":"Frankfurt"})")
                              << u"wss://eu-1.blazeauth.net/ws"_s << FailureCause::UsageError;
    const auto fails = [](const char *name, const QByteArray &body, FailureCause cause) {
        QTest::newRow(name) << body << QString() << cause;
    };
    fails("100", R"({"error_message":"x","error_code":100})", FailureCause::BalancerNoNodes);
    fails("101", R"({"error_message":"x","error_code":101})", FailureCause::BalancerAllOffline);
    fails("102", R"({"error_message":"x","error_code":102})", FailureCause::BalancerVersionUnsupported);
    fails("103", R"({"error_message":"x","error_code":103})", FailureCause::BalancerUnusable);
    fails("error code as text", R"({"error_code":"100"})", FailureCause::BalancerUnusable);
    fails("no TLS", R"({"endpoint":"ws://eu-1.blazeauth.net/ws"})", FailureCause::BalancerUnusable);
    fails("no WebSocket", R"({"endpoint":"https://eu-1.blazeauth.net/ws"})", FailureCause::BalancerUnusable);
    fails("user name", R"({"endpoint":"wss://me:pw@eu-1.blazeauth.net/ws"})", FailureCause::BalancerUnusable);
    fails("no host", R"({"endpoint":"wss:///ws"})", FailureCause::BalancerUnusable);
    fails("no URL", R"({"endpoint":"wss://eu 1/ws"})", FailureCause::BalancerUnusable);
    fails("number", R"({"endpoint":5})", FailureCause::BalancerUnusable);
    fails("not JSON", "<html>", FailureCause::BalancerUnusable);
    fails("empty", "", FailureCause::BalancerUnusable);
}

void TestEndpointResolver::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, endpoint);
    QFETCH(FailureCause, cause);
    const auto answer = parseBalancerAnswer(body);
    if (const auto *url = std::get_if<QUrl>(&answer))
        QCOMPARE(url->toString(), endpoint);
    else
        QCOMPARE(std::get<Failure>(answer).cause, cause);
    QCOMPARE(std::holds_alternative<QUrl>(answer), !endpoint.isEmpty());
}

void TestEndpointResolver::endpoints_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("cause"); // -1: good
    const auto good = [](const char *url) { QTest::newRow(url) << QString::fromLatin1(url) << -1; };
    const auto bad = [](const char *url, FailureCause cause) {
        QTest::newRow(url) << QString::fromLatin1(url) << static_cast<int>(cause);
    };
    good("wss://example.com/ws");
    good("wss://example.com:8443");
    good("ws://localhost:1234/");
    good("ws://LOCALHOST/");
    good("ws://127.0.0.1/");
    good("ws://127.255.0.9/");
    good("ws://[::1]:80/");
    bad("ws://example.com/", FailureCause::ServerInsecure);
    bad("ws://localhost.example.com/", FailureCause::ServerInsecure);
    bad("ws://127.0.0.1.example.com/", FailureCause::ServerInsecure);
    bad("ws://0.0.0.0/", FailureCause::ServerInsecure);
    bad("ws://192.168.0.1/", FailureCause::ServerInsecure);
    bad("http://localhost/", FailureCause::ServerUrlInvalid);
    bad("ftp://example.com/", FailureCause::ServerUrlInvalid);
    bad("example.com", FailureCause::ServerUrlInvalid);
    bad("wss://", FailureCause::ServerUrlInvalid);
    bad("wss://user:secret@example.com/", FailureCause::ServerUrlInvalid);
    bad("wss://example.com/#part", FailureCause::ServerUrlInvalid);
    bad("wss://example.com:99999/", FailureCause::ServerUrlInvalid);
    bad("", FailureCause::ServerUrlInvalid);
}

void TestEndpointResolver::endpoints()
{
    QFETCH(QString, url);
    QFETCH(int, cause);
    const auto problem = problemInEndpoint(QUrl(url));
    QCOMPARE(problem ? static_cast<int>(problem->cause) : -1, cause);
    if (problem)
        QVERIFY(!problem->detail.contains("secret"_L1));
}

void TestEndpointResolver::configurations_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("detail");
    const auto server = u"wss://example.com/"_s;
    const auto apiKey = u"BA0123456789ABCDEFGHI"_s;
    QTest::newRow("good") << server << apiKey << u"desktop"_s << QString();
    QTest::newRow("balancer") << u"https://example.com/"_s << apiKey << u"desktop"_s << QString();
    QTest::newRow("no key") << server << QString() << u"desktop"_s << u"api-key: missing"_s;
    QTest::newRow("20 characters") << server << apiKey.first(20) << u"desktop"_s << u"InvalidAPIKey: "_s;
    QTest::newRow("22 characters") << server << apiKey + u'A' << u"desktop"_s << u"InvalidAPIKey: "_s;
    QTest::newRow("short id") << server << apiKey << u"abc"_s << u"ClientIDTooShort: "_s;
    QTest::newRow("long id") << server << apiKey << QString(65, u'a') << u"ClientIDTooLong: "_s;
    QTest::newRow("plain") << u"ws://example.com/"_s << apiKey << u"desktop"_s << u"server: ws://"_s;
}

void TestEndpointResolver::configurations()
{
    QFETCH(QString, server);
    QFETCH(QString, apiKey);
    QFETCH(QString, clientId);
    QFETCH(QString, detail);
    SessionConfig config;
    config.server = QUrl(server);
    config.apiKey = apiKey;
    config.clientId = clientId;
    const auto problem = problemIn(config);
    QCOMPARE(problem.has_value(), !detail.isEmpty());
    if (problem) {
        QVERIFY2(problem->detail.startsWith(detail), qPrintable(problem->detail));
        QCOMPARE(problem->kind(), FailureKind::Config);
    }
}

void TestEndpointResolver::fixedUrl()
{
    SessionConfig config;
    config.server = QUrl(u"wss://example.com/ws?x=1"_s);
    EndpointResolver resolver(config);
    QSignalSpy resolved(&resolver, &EndpointResolver::resolved);
    resolver.resolve();
    QCOMPARE(resolved.count(), 1);
    QCOMPARE(resolved.constFirst().constFirst().toUrl(), config.server);
}

void TestEndpointResolver::balancer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("cause"); // -1: resolved
    const QByteArray endpoint = R"({"endpoint":"wss://eu-1.blazeauth.net/ws","location":"Frankfurt"})";
    const auto row = [](const char *name, const QByteArray &answer, std::optional<FailureCause> cause) {
        QTest::newRow(name) << "HTTP/1.1 " + answer << (cause ? static_cast<int>(*cause) : -1);
    };
    row("endpoint", "200 OK\r\n\r\n" + endpoint, std::nullopt);
    row("error with 200", "200 OK\r\n\r\n{\"error_code\":101}", FailureCause::BalancerAllOffline);
    row("error with 503", "503 x\r\n\r\n{\"error_code\":100}", FailureCause::BalancerNoNodes);
    row("error with 404", "404 x\r\n\r\n{\"error_code\":102}", FailureCause::BalancerVersionUnsupported);
    row("endpoint with 500", "500 x\r\n\r\n" + endpoint, FailureCause::HttpServerError);
    row("redirect", "302 Found\r\nLocation: https://example.com/\r\n\r\n", FailureCause::HttpRedirected);
    row("page with 401", "401 x\r\n\r\n<html>", FailureCause::HttpUnauthorized);
    row("page with 403", "403 x\r\n\r\n<html>", FailureCause::HttpForbidden);
    row("page with 404", "404 x\r\n\r\n<html>", FailureCause::HttpNotFound);
    row("page with 400", "400 x\r\n\r\n<html>", FailureCause::HttpRefused);
    row("unknown error with 503", "503 x\r\n\r\n{\"error_code\":999}", FailureCause::HttpServerError);
    row("429", "429 x\r\nRetry-After: 9\r\n\r\n", FailureCause::TooManyConnections);
    row("cut off", "200 OK\r\nContent-Length: 500\r\n\r\n" + endpoint, FailureCause::ConnectionDropped);
    row("gzip", "200 OK\r\nContent-Encoding: gzip\r\n\r\n" + endpoint, FailureCause::BalancerUnusable);
    row("page", "200 OK\r\n\r\n<html>", FailureCause::BalancerUnusable);
}

void TestEndpointResolver::balancer()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, cause);
    const TlsServer server(m_tls, answer, TlsServer::Afterwards::Close);
    EndpointResolver resolver(configFor(server));
    QSignalSpy resolved(&resolver, &EndpointResolver::resolved);
    QSignalSpy failed(&resolver, &EndpointResolver::failed);
    resolver.resolve();
    QTRY_COMPARE(resolved.count() + failed.count(), 1);
    if (cause < 0) {
        QCOMPARE(resolved.count(), 1);
    } else {
        const auto failure = failed.constFirst().constFirst().value<Failure>();
        QCOMPARE(static_cast<int>(failure.cause), cause);
        if (failure.cause == FailureCause::TooManyConnections)
            QCOMPARE(failure.retryAfter, std::optional(std::chrono::seconds(9)));
    }
    QCOMPARE(server.requests(), 1);
}

void TestEndpointResolver::untrustedBalancer()
{
    const TlsServer server(m_tls, "HTTP/1.1 200 OK\r\n\r\n", TlsServer::Afterwards::Close);
    auto config = configFor(server);
    config.authorities.clear();
    EndpointResolver resolver(config);
    QSignalSpy failed(&resolver, &EndpointResolver::failed);
    resolver.resolve();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Failure>().kind(), FailureKind::Tls);
    QCOMPARE(server.requests(), 0);
}

void TestEndpointResolver::givenUp()
{
    const TlsServer server(m_tls, "HTTP/1.1 200 OK\r\n", TlsServer::Afterwards::Wait);
    auto resolver = std::make_unique<EndpointResolver>(configFor(server));
    QSignalSpy failed(resolver.get(), &EndpointResolver::failed);
    resolver->resolve();
    QTRY_COMPARE(server.requests(), 1);
    resolver.reset();
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TestEndpointResolver)
#include "tst_endpointresolver.moc"
