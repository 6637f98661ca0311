// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/proxypreference.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What somebody types as a proxy, and what becomes of it.
class TestProxyPreference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void wholeAddress_data();
    void wholeAddress();
    void choices();
};

void TestProxyPreference::typed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("expected"); // host and port, or the problem
    QTest::newRow("name") << u"proxy.example.com"_s << u"3128"_s << u"proxy.example.com 3128"_s;
    QTest::newRow("blanks") << u"  proxy "_s << u" 80 "_s << u"proxy 80"_s;
    QTest::newRow("address") << u"10.0.0.1"_s << u"1"_s << u"10.0.0.1 1"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"65535"_s << u"::1 65535"_s;
    QTest::newRow("other letters") << u"bücher.example"_s << u"8080"_s << u"xn--bcher-kva.example 8080"_s;
    QTest::newRow("no host") << u"  "_s << u"80"_s << u"HostMissing"_s;
    QTest::newRow("space within") << u"a b"_s << u"80"_s << u"HostWrong"_s;
    QTest::newRow("a path") << u"proxy/path"_s << u"80"_s << u"HostWrong"_s;
    QTest::newRow("login") << u"me:secret@proxy"_s << u"80"_s << u"LoginInHost"_s;
    for (const auto *port : {"", "0", "65536", "http", "-1", "+80", "8 0", "0x50"})
        QTest::addRow("port '%s'", port) << u"proxy"_s << QString::fromLatin1(port) << u"PortWrong"_s;
}

void TestProxyPreference::typed()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, expected);
    const auto read = manualProxyFrom(ProxyKind::Socks5, host, port);
    if (const auto *proxy = std::get_if<ManualProxy>(&read)) {
        QCOMPARE(proxy->host + u' ' + QString::number(proxy->port), expected);
        QCOMPARE(proxy->kind, ProxyKind::Socks5);
        return;
    }
    const QStringList names{u"HostMissing"_s, u"HostWrong"_s, u"LoginInHost"_s, u"PortWrong"_s};
    QCOMPARE(names.value(static_cast<int>(std::get<ProxyProblem>(read))), expected);
}

void TestProxyPreference::wholeAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // kind, host and port
    QTest::newRow("HTTP") << u"http://proxy.example:3128/"_s << u"http proxy.example 3128"_s;
    QTest::newRow("SOCKS") << u" socks5://proxy:1080 "_s << u"socks5 proxy 1080"_s;
    QTest::newRow("without port") << u"http://proxy"_s << u"http proxy "_s;
    QTest::newRow("another scheme") << u"https://proxy:1"_s << u"? proxy 1"_s;
    QTest::newRow("host and port") << u"proxy:3128"_s << u"? proxy 3128"_s;
    QTest::newRow("IPv6 and port") << u"[::1]:3128"_s << u"? ::1 3128"_s;
    QTest::newRow("host") << u"proxy"_s << QString();
    QTest::newRow("IPv6") << u"fe80::1"_s << QString();
    QTest::newRow("login") << u"http://me:secret@proxy:1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nonsense") << u"http://:99999"_s << QString();
}

void TestProxyPreference::wholeAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    const auto parts = wholeAddressFrom(address);
    const auto kind = [&] {
        return !parts->kind ? u"?"_s : *parts->kind == ProxyKind::Http ? u"http"_s : u"socks5"_s;
    };
    QCOMPARE(parts ? kind() + u' ' + parts->host + u' ' + parts->port : QString(), expected);
}

void TestProxyPreference::choices()
{
    QVERIFY(std::holds_alternative<SystemProxy>(choiceOf(SystemsProxy(), SystemProxy())));
    QCOMPARE(std::get<QNetworkProxy>(choiceOf(WithoutProxy(), SystemProxy())).type(), QNetworkProxy::NoProxy);
    const auto proxy = std::get<QNetworkProxy>(
        choiceOf(ManualProxy{.kind = ProxyKind::Socks5, .host = u"proxy"_s, .port = 1080}, SystemProxy()));
    QCOMPARE(proxy, QNetworkProxy(QNetworkProxy::Socks5Proxy, u"proxy"_s, 1080));
    QCOMPARE(
        std::get<QNetworkProxy>(choiceOf(ManualProxy{.host = u"proxy"_s, .port = 80}, SystemProxy())).type(),
        QNetworkProxy::HttpProxy);
}

QTEST_GUILESS_MAIN(TestProxyPreference)
#include "tst_proxypreference.moc"
