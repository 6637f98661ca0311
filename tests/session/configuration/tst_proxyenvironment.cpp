// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/proxyenvironment.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

/// `none`, `direct`, or type, host and port.
QString textOf(const std::optional<QNetworkProxy> &proxy)
{
    if (!proxy)
        return u"none"_s;
    if (proxy->type() == QNetworkProxy::NoProxy)
        return u"direct"_s;
    const auto type = proxy->type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return u"%1 %2:%3"_s.arg(type, proxy->hostName()).arg(proxy->port());
}

} // namespace

class TestProxyEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void choosesByVariables_data();
    void choosesByVariables();
    void noProxy_data();
    void noProxy();
    void takesCredentials();
};

void TestProxyEnvironment::choosesByVariables_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *endpoint, const QStringList &variables,
                         const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << variables << QString::fromLatin1(expected);
    };
    const auto *wss = "wss://a.example/ws";
    row("nothing", wss, {}, "none");
    row("https_proxy for wss", wss, {u"https_proxy=http://p:3128"_s}, "http p:3128");
    row("https_proxy for https", "https://a.example/", {u"https_proxy=http://p:3128"_s}, "http p:3128");
    row("capitals", wss, {u"HTTPS_PROXY=http://p:3128"_s}, "http p:3128");
    row("small letters beat capitals", wss, {u"HTTPS_PROXY=http://q:1"_s, u"https_proxy=http://p:3128"_s},
        "http p:3128");
    row("http_proxy is not for wss", wss, {u"http_proxy=http://p:3128"_s}, "direct");
    row("https_proxy is not for ws", "ws://a.example/", {u"https_proxy=http://p:3128"_s}, "direct");
    row("no_proxy alone", wss, {u"no_proxy=a.example"_s}, "direct");
    row("no_proxy alone for another", wss, {u"no_proxy=b.example"_s}, "none");
    row("http_proxy for ws", "ws://a.example/", {u"http_proxy=http://p:3128"_s}, "http p:3128");
    row("all_proxy", wss, {u"all_proxy=socks5://p:1080"_s}, "socks5 p:1080");
    row("https_proxy beats all_proxy", wss, {u"all_proxy=http://q:1"_s, u"https_proxy=http://p:2"_s},
        "http p:2");
    row("empty is not set", wss, {u"https_proxy="_s, u"all_proxy=http://p:2"_s}, "http p:2");
    row("no scheme", wss, {u"https_proxy=p:3128"_s}, "http p:3128");
    row("socks5h", wss, {u"https_proxy=socks5h://p:1081"_s}, "socks5 p:1081");
    row("socks", wss, {u"https_proxy=socks://p"_s}, "socks5 p:1080");
    row("no port", wss, {u"https_proxy=http://p/"_s}, "http p:80");
    row("IPv6", wss, {u"https_proxy=http://[2001:db8::1]:3128"_s}, "http 2001:db8::1:3128");
    row("unreadable", wss, {u"https_proxy=junk::::"_s}, "http proxy-variable.invalid:1");
    row("kind that Qt lacks", wss, {u"https_proxy=https://p:1"_s}, "http proxy-variable.invalid:1");
    row("loopback name", "ws://localhost:8/", {u"http_proxy=http://p:1"_s}, "direct");
    row("loopback address", "wss://127.1.2.3/", {u"https_proxy=http://p:1"_s}, "direct");
    row("loopback IPv6", "wss://[::1]:4/", {u"https_proxy=http://p:1"_s}, "direct");
    row("no_proxy", wss, {u"https_proxy=http://p:1"_s, u"no_proxy=a.example"_s}, "direct");
    row("no_proxy in capitals", wss, {u"https_proxy=http://p:1"_s, u"NO_PROXY=*"_s}, "direct");
    row("no_proxy for another", wss, {u"https_proxy=http://p:1"_s, u"no_proxy=b.example"_s}, "http p:1");
}

void TestProxyEnvironment::choosesByVariables()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QStringList, variables);
    QProcessEnvironment environment;
    for (const auto &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QTEST(textOf(proxyFromEnvironment(QUrl(endpoint), environment)), "expected");
}

void TestProxyEnvironment::noProxy_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *list, const char *endpoint, bool expected) {
        QTest::addRow("%s for %s", list, endpoint)
            << QString::fromLatin1(list) << QString::fromLatin1(endpoint) << expected;
    };
    row("", "wss://a.example", false);
    row("a.example", "wss://a.example", true);
    row("A.Example", "wss://a.EXAMPLE", true);
    row("example", "wss://a.example", true);
    row(".example", "wss://a.example", true);
    row("*.example", "wss://a.example", true);
    row(".a.example", "wss://a.example", true);
    row("ample", "wss://a.example", false);
    row("b.a.example", "wss://a.example", false);
    row("x, ,a.example", "wss://a.example", true);
    row("x a.example", "wss://a.example", true);
    row("*", "wss://a.example", true);
    row("a.example:443", "wss://a.example", true);
    row("a.example:444", "wss://a.example", false);
    row("a.example:444", "wss://a.example:444", true);
    row("192.0.2.7", "wss://192.0.2.7", true);
    row("192.0.2.0/24", "wss://192.0.2.7", true);
    row("192.0.3.0/24", "wss://192.0.2.7", false);
    row("192.0.2.7:443", "wss://192.0.2.7", true);
    row("2.7", "wss://192.0.2.7", false);
    row("[2001:db8::1]", "wss://[2001:db8::1]", true);
    row("2001:db8:0::1", "wss://[2001:db8::1]", true);
    row("2001:db8::/32", "wss://[2001:db8::1]", true);
    row("[2001:db8::1]:443", "wss://[2001:db8::1]", true);
    row("/", "wss://192.0.2.7", false);
    row(".", "wss://a.example", false);
}

void TestProxyEnvironment::noProxy()
{
    QFETCH(const QString, list);
    QFETCH(const QString, endpoint);
    QTEST(isNamedIn(list, QUrl(endpoint)), "expected");
}

void TestProxyEnvironment::takesCredentials()
{
    QProcessEnvironment environment;
    environment.insert(u"https_proxy"_s, u"http://user:p%40ss@p:3128"_s);
    const auto proxy = proxyFromEnvironment(QUrl(u"wss://a.example"_s), environment);
    QVERIFY(proxy);
    QCOMPARE(proxy->user(), u"user"_s);
    QCOMPARE(proxy->password(), u"p@ss"_s);
}

QTEST_GUILESS_MAIN(TestProxyEnvironment)
#include "tst_proxyenvironment.moc"
