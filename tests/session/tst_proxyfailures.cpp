// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpsrequest.h"
#include "session/websockettransport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

/// A proxy that takes what it is told and gives one answer after the other, the last one again and again.
class ScriptedProxy final : public QTcpServer
{
public:
    explicit ScriptedProxy(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_requests.append(socket->readAll());
                const auto answer = m_answers.value(std::min(m_requests.size(), m_answers.size()) - 1);
                if (answer.isEmpty())
                    socket->disconnectFromHost();
                else
                    socket->write(answer);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

private:
    const QList<QByteArray> m_answers;
    QList<QByteArray> m_requests;
};

/// German in one sentence: what Qt says when its own catalogue is loaded.
class OtherLanguage final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *, int) const override
    {
        return qstrcmp(context, "QHttpSocketEngine") == 0 ? u"Anders: "_s + QString::fromLatin1(sourceText)
                                                          : QString();
    }
};

} // namespace

/// Each way in which a proxy fails, told apart by the session and by the question to the balancer alike.
class TestProxyFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void notThere_data();
    void notThere();
    void answers_data();
    void answers();
    void answersInAnotherLanguage();
    void logins_data();
    void logins();
    void loginIsHidden();

private:
    enum class Way
    {
        Session,
        Balancer
    };
    /// The failure of one connection through \a proxy; unset when it does not end.
    static std::optional<Failure> failureOf(
        Way way, const QNetworkProxy &proxy, const std::optional<ProxyLogin> &login = {});
    static void verify(QNetworkProxy::ProxyType type, const QList<QByteArray> &answers, FailureCause cause);
};

std::optional<Failure> TestProxyFailures::failureOf(
    Way way, const QNetworkProxy &proxy, const std::optional<ProxyLogin> &login)
{
    SessionConfig config;
    config.proxy = proxy;
    config.proxyLogin = login;
    if (way == Way::Balancer) {
        HttpsRequest request(QUrl(u"https://server.invalid/"_s), config);
        QSignalSpy failed(&request, &HttpsRequest::failed);
        request.send();
        if (failed.isEmpty() && !failed.wait())
            return std::nullopt;
        return failed.constFirst().constFirst().value<Failure>();
    }
    WebSocketTransport transport(config);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(QUrl(u"wss://server.invalid/"_s));
    if (ended.isEmpty() && !ended.wait())
        return std::nullopt;
    return std::get<Failure>(ended.constFirst().constFirst().value<TransportEnd>());
}

void TestProxyFailures::verify(
    QNetworkProxy::ProxyType type, const QList<QByteArray> &answers, FailureCause cause)
{
    for (const auto way : {Way::Session, Way::Balancer}) {
        const ScriptedProxy proxy(answers);
        const auto failure = failureOf(way, {type, u"127.0.0.1"_s, proxy.serverPort()});
        QVERIFY(failure);
        QCOMPARE(failure->cause, cause);
    }
}

void TestProxyFailures::notThere_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("HTTP") << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS 5") << QNetworkProxy::Socks5Proxy;
}

void TestProxyFailures::notThere()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    quint16 port = 0;
    {
        QTcpServer closedSoon;
        QVERIFY(closedSoon.listen(QHostAddress::LocalHost));
        port = closedSoon.serverPort();
    }
    for (const auto way : {Way::Session, Way::Balancer}) {
        for (const auto &host : {u"127.0.0.1"_s, u"no-such-proxy.invalid"_s}) {
            const auto failure = failureOf(way, {type, host, port});
            QVERIFY(failure);
            QCOMPARE(failure->cause, FailureCause::ProxyUnreachable);
        }
    }
}

void TestProxyFailures::answers_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QList<QByteArray>>("script");
    QTest::addColumn<FailureCause>("cause");
    const auto http = [](const char *status, FailureCause cause, const QByteArray &fields = {}) {
        QTest::addRow("HTTP %s%s", status, fields.constData())
            << QNetworkProxy::HttpProxy
            << QList<QByteArray>{QByteArray("HTTP/1.1 ") + status + "\r\n" + fields
                                 + "Content-Length: 0\r\n\r\n"}
            << cause;
    };
    for (const auto *status : {"302 Found", "400 Bad", "403 No", "404 No", "405 No", "500 Oh",
             "502 Bad Gateway", "503 Unavailable", "504 Timeout"})
        http(status, FailureCause::ProxyRefused);
    http("407 Who", FailureCause::ProxyLoginRequired, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    http("407 Who", FailureCause::ProxyLoginRequired, "Proxy-Authenticate: Negotiate\r\n");
    http("407 Who", FailureCause::ProxyLoginRequired);

    const auto row = [](const char *name, QNetworkProxy::ProxyType type, const QList<QByteArray> &script,
                         FailureCause cause) { QTest::newRow(name) << type << script << cause; };
    row("HTTP nonsense", QNetworkProxy::HttpProxy, {"220 mail.example ESMTP\r\n\r\n"},
        FailureCause::ProxyFailed);
    row("HTTP hangs up", QNetworkProxy::HttpProxy, {""}, FailureCause::ProxyFailed);
    const auto agreed = QByteArray::fromHex("0500");
    for (char code = 1; code <= 9; ++code) {
        QTest::addRow("SOCKS 5 reply %d", code)
            << QNetworkProxy::Socks5Proxy
            << QList<QByteArray>{agreed, QByteArray("\x05") + code + QByteArray::fromHex("0001000000000000")}
            << FailureCause::ProxyRefused;
    }
    row("SOCKS 5 login", QNetworkProxy::Socks5Proxy, {QByteArray::fromHex("05ff")},
        FailureCause::ProxyLoginRequired);
    row("SOCKS 5 nonsense", QNetworkProxy::Socks5Proxy, {"HTTP/1.1 400 Bad Request\r\n\r\n"},
        FailureCause::ProxyFailed);
    row("SOCKS 5 hangs up", QNetworkProxy::Socks5Proxy, {""}, FailureCause::ProxyFailed);
}

void TestProxyFailures::answers()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QList<QByteArray>, script);
    QFETCH(FailureCause, cause);
    verify(type, script, cause);
}

void TestProxyFailures::answersInAnotherLanguage()
{
    OtherLanguage translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    verify(QNetworkProxy::HttpProxy, {"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"},
        FailureCause::ProxyRefused);
    verify(QNetworkProxy::HttpProxy, {"220 mail.example ESMTP\r\n\r\n"}, FailureCause::ProxyFailed);
}

void TestProxyFailures::logins_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QList<QByteArray>>("script");
    QTest::addColumn<FailureCause>("cause");
    const QByteArray demand =
        "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
    const QByteArray parting =
        "HTTP/1.1 407 Who\r\nProxy-Authenticate: Digest realm=\"x\", nonce=\"n\", qop=\"auth\"\r\n"
        "Connection: close\r\nContent-Length: 0\r\n\r\n";
    const auto row = [](const char *name, QNetworkProxy::ProxyType type, const QList<QByteArray> &script,
                         FailureCause cause) { QTest::newRow(name) << type << script << cause; };
    using enum FailureCause;
    row("HTTP, refused", QNetworkProxy::HttpProxy, {demand}, ProxyLoginRequired);
    row("HTTP Digest, refused", QNetworkProxy::HttpProxy, {parting}, ProxyLoginRequired);
    row("HTTP, accepted", QNetworkProxy::HttpProxy,
        {demand, "HTTP/1.1 503 Full\r\nContent-Length: 0\r\n\r\n"}, ProxyRefused);
    row("SOCKS 5, refused", QNetworkProxy::Socks5Proxy,
        {QByteArray::fromHex("05ff"), QByteArray::fromHex("0502"), QByteArray::fromHex("0101"),
            QByteArray::fromHex("0502"), QByteArray::fromHex("0101")},
        ProxyLoginRequired);
    row("SOCKS 5, accepted", QNetworkProxy::Socks5Proxy,
        {QByteArray::fromHex("05ff"), QByteArray::fromHex("0502"), QByteArray::fromHex("0100"),
            QByteArray::fromHex("05050001000000000000")},
        ProxyRefused);
}

void TestProxyFailures::logins()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QList<QByteArray>, script);
    QFETCH(FailureCause, cause);
    const ProxyLogin login{.user = u"me"_s, .password = u"geheim"_s};
    for (const auto way : {Way::Session, Way::Balancer}) {
        const ScriptedProxy proxy(script);
        const auto failure = failureOf(way, {type, u"127.0.0.1"_s, proxy.serverPort()}, login);
        QVERIFY(failure);
        QCOMPARE(failure->cause, cause);
        const auto offers = std::ranges::count_if(proxy.requests(), [](const QByteArray &request) {
            return request.contains("Proxy-Authorization: ") || request.contains("\x02me\x06geheim");
        });
        QCOMPARE(offers, 1); // neither before it was asked for, nor again
        QVERIFY(!failure->detail.contains("geheim"_L1));
    }
}

void TestProxyFailures::loginIsHidden()
{
    // A login made of words that the text of the error holds.
    const ProxyLogin login{.user = u"socks"_s, .password = u"protocol"_s};
    const ScriptedProxy proxy({"HTTP/1.1 400 Bad Request\r\n\r\n"});
    const auto failure =
        failureOf(Way::Session, {QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, proxy.serverPort()}, login);
    QVERIFY(failure);
    QCOMPARE(failure->detail, u"… version 5 … error"_s);
}

QTEST_GUILESS_MAIN(TestProxyFailures)
#include "tst_proxyfailures.moc"
