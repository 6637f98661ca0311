// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpsrequest.h"
#include "session/proxyfinder.h"
#include "session/websockettransport.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// Who says which proxy it is, and that nobody has to wait for the desktop.
class TestProxyFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void atOnce_data();
    void atOnce();
    void desktop_data();
    void desktop();
    void queries_data();
    void queries();
    void environmentBeatsTheDesktop();
    void nobodyWaits();
    void connectionsGoThrough_data();
    void connectionsGoThrough();
    void theSystemAnswers();
};

namespace {

using Proxies = QList<QNetworkProxy>;
using Type = QNetworkProxy::ProxyType;

const QUrl endpoint(u"wss://login.invalid:444/path?query"_s);

QString textOf(const QNetworkProxy &proxy)
{
    return u"%1 %2:%3"_s.arg(proxy.type()).arg(proxy.hostName()).arg(proxy.port());
}

SystemProxy answering(const Proxies &proxies)
{
    return {DesktopProxies([proxies](const QNetworkProxyQuery &) { return proxies; })};
}

} // namespace

void TestProxyFinder::initTestCase()
{
    for (const auto *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
             "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestProxyFinder::atOnce_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("chosen") << endpoint << true;
    QTest::newRow("localhost") << QUrl(u"ws://localhost:1/"_s) << false;
    QTest::newRow("IPv4") << QUrl(u"wss://127.1.2.3/"_s) << false;
    QTest::newRow("IPv6") << QUrl(u"https://[::1]/"_s) << false;
}

void TestProxyFinder::atOnce()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isChosen);
    const QNetworkProxy chosen(QNetworkProxy::HttpProxy, u"chosen.invalid"_s, 1);
    const auto choice = isChosen ? ProxyChoice(chosen) : ProxyChoice(answering({chosen}));
    ProxyFinder finder(url, choice);
    const QSignalSpy found(&finder, &ProxyFinder::found);
    finder.find();
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.constFirst().constFirst().value<QNetworkProxy>().type(),
        isChosen ? QNetworkProxy::HttpProxy : QNetworkProxy::NoProxy);
}

void TestProxyFinder::desktop_data()
{
    QTest::addColumn<Proxies>("answer");
    QTest::addColumn<QNetworkProxy>("expected");
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    const QNetworkProxy http(QNetworkProxy::HttpProxy, u"h.invalid"_s, 3128);
    const QNetworkProxy socks(QNetworkProxy::Socks5Proxy, u"s.invalid"_s, 1080);
    const QNetworkProxy ftp(QNetworkProxy::FtpCachingProxy, u"f.invalid"_s, 21);
    QTest::newRow("none") << Proxies{none} << none;
    QTest::newRow("nothing") << Proxies{} << none;
    QTest::newRow("HTTP") << Proxies{http, none} << http;
    QTest::newRow("SOCKS5") << Proxies{socks, http} << socks;
    QTest::newRow("first is none") << Proxies{none, http} << none;
    QTest::newRow("first is of no use") << Proxies{ftp, http} << http;
    QTest::newRow("all are of no use") << Proxies{ftp, QNetworkProxy(QNetworkProxy::DefaultProxy)} << none;
    QTest::newRow("no host") << Proxies{QNetworkProxy(QNetworkProxy::HttpProxy)} << none;
}

void TestProxyFinder::desktop()
{
    QFETCH(Proxies, answer);
    QFETCH(QNetworkProxy, expected);
    ProxyFinder finder(endpoint, answering(answer));
    QSignalSpy found(&finder, &ProxyFinder::found);
    finder.find();
    QVERIFY(found.isEmpty());
    QVERIFY(found.wait());
    QCOMPARE(textOf(found.constFirst().constFirst().value<QNetworkProxy>()), textOf(expected));
}

void TestProxyFinder::queries_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QUrl>("asked");
    QTest::newRow("wss") << endpoint << QUrl(u"https://login.invalid:444/"_s);
    QTest::newRow("https") << QUrl(u"https://a.invalid/v1?x=y"_s) << QUrl(u"https://a.invalid/"_s);
    QTest::newRow("ws") << QUrl(u"ws://a.invalid/x"_s) << QUrl(u"http://a.invalid/"_s);
}

void TestProxyFinder::queries()
{
    QFETCH(QUrl, url);
    QFETCH(QUrl, asked);
    const auto query = proxyQueryFor(url);
    QCOMPARE(query.queryType(), QNetworkProxyQuery::UrlRequest);
    QCOMPARE(query.url(), asked);
}

void TestProxyFinder::environmentBeatsTheDesktop()
{
    qputenv("https_proxy", "http://variable.invalid:5");
    ProxyFinder finder(
        endpoint, answering({QNetworkProxy(QNetworkProxy::HttpProxy, u"desktop.invalid"_s, 1)}));
    const QSignalSpy found(&finder, &ProxyFinder::found);
    finder.find();
    qunsetenv("https_proxy");
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.constFirst().constFirst().value<QNetworkProxy>().hostName(), u"variable.invalid"_s);
}

/// However long the desktop takes: no caller blocks, questions do not pile up, and the last one gets its
/// answer.
void TestProxyFinder::nobodyWaits()
{
    struct Desktop
    {
        QSemaphore began;
        QSemaphore mayAnswer;
        std::atomic<int> questions = 0;
        std::atomic<QThread *> thread = nullptr;
    };
    const auto desktop = std::make_shared<Desktop>();
    const SystemProxy choice{DesktopProxies([desktop](const QNetworkProxyQuery &) {
        ++desktop->questions;
        desktop->thread = QThread::currentThread();
        desktop->began.release();
        desktop->mayAnswer.acquire();
        return Proxies{QNetworkProxy(QNetworkProxy::HttpProxy, u"late.invalid"_s, 1)};
    })};
    SessionConfig config;
    config.proxy = choice;
    {
        WebSocketTransport transport(config);
        const QSignalSpy ended(&transport, &Transport::ended);
        transport.open(endpoint);
        transport.send("too early");
        desktop->began.acquire();
        QVERIFY(desktop->thread != QThread::currentThread());
        QVERIFY(ended.isEmpty());
    } // gives it up while the desktop is thinking
    for (int count = 0; count < 100; ++count) {
        HttpsRequest request(QUrl(u"https://login.invalid/"_s), config);
        request.send();
    }
    ProxyFinder finder(endpoint, choice);
    QSignalSpy found(&finder, &ProxyFinder::found);
    finder.find();
    desktop->mayAnswer.release(2);
    QVERIFY(found.wait());
    QCOMPARE(desktop->questions, 2);
    QCOMPARE(found.count(), 1);
}

void TestProxyFinder::connectionsGoThrough_data()
{
    QTest::addColumn<bool>("isWebSocket");
    QTest::newRow("WebSocket") << true;
    QTest::newRow("balancer") << false;
}

void TestProxyFinder::connectionsGoThrough()
{
    QFETCH(bool, isWebSocket);
    QTcpServer proxy;
    const auto asked = std::make_shared<QByteArray>();
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, asked] {
        auto *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &proxy, [asked, socket] {
            *asked += socket->readAll();
            socket->write("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n");
        });
    });
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    SessionConfig config;
    config.proxy = answering({QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort())});
    WebSocketTransport transport(config);
    HttpsRequest request(QUrl(u"https://login.invalid:444/"_s), config);
    QSignalSpy ended(&transport, &Transport::ended);
    QSignalSpy failed(&request, &HttpsRequest::failed);
    if (isWebSocket)
        transport.open(endpoint);
    else
        request.send();
    QVERIFY((isWebSocket ? ended : failed).wait());
    QVERIFY(asked->startsWith("CONNECT login.invalid:444 HTTP/1.1\r\n"));
}

/// Qt's own answer, whatever it is here, comes back from the other thread.
void TestProxyFinder::theSystemAnswers()
{
    ProxyFinder finder(endpoint, SystemProxy());
    QSignalSpy found(&finder, &ProxyFinder::found);
    finder.find();
    QVERIFY(found.wait());
}

QTEST_GUILESS_MAIN(TestProxyFinder)
#include "tst_proxyfinder.moc"
