// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

const auto apiKey = u"BA0123456789ABCDEFGHI"_s;

Settings withKey(Settings settings = {})
{
    if (!settings.contains(Setting::ApiKey))
        settings.insert(Setting::ApiKey, apiKey);
    return settings;
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void names();
    void environment();
    void defaults();
    void precedence();
    void proxies_data();
    void proxies();
    void refuses_data();
    void refuses();
    void namesTheSource();
    void pins();
    void proxyLogin();
    void caFile_data();
    void caFile();

private:
    QTemporaryDir m_directory;
};

void TestConfiguration::names()
{
    QCOMPARE(nameOf(Setting::ApiKey), u"api-key"_s);
    QCOMPARE(environmentVariableOf(Setting::CaFile), u"BLAZEAUTH_CA_FILE"_s);
    QCOMPARE(environmentVariableOf(Setting::Proxy), QString());
    QVERIFY(settingsFilePath().endsWith("/blazeauth/settings.ini"_L1));
}

void TestConfiguration::environment()
{
    qputenv("BLAZEAUTH_SERVER", "wss://a.example");
    qputenv("BLAZEAUTH_CLIENT_ID", "");
    qunsetenv("BLAZEAUTH_API_KEY");
    qunsetenv("BLAZEAUTH_CA_FILE");
    qunsetenv("BLAZEAUTH_PINS");
    const Settings expected{{Setting::Server, u"wss://a.example"_s}};
    QCOMPARE(settingsFromEnvironment(), expected);
}

void TestConfiguration::defaults()
{
    const auto config = std::get<SessionConfig>(configurationFrom(withKey(), {}, {}));
    QCOMPARE(config.server, SessionConfig().server);
    QCOMPARE(config.apiKey, apiKey);
    QCOMPARE(config.clientId.size(), 40);
    QVERIFY(config.authorities.isEmpty());
    QVERIFY(std::holds_alternative<SystemProxy>(config.proxy));
}

void TestConfiguration::precedence()
{
    const Settings options{{Setting::Server, u"wss://options.example"_s}};
    const Settings environment{
        {Setting::Server, u"wss://environment.example"_s}, {Setting::ClientId, u"environment"_s}};
    const Settings file{{Setting::Server, u"wss://file.example"_s}, {Setting::ClientId, u"file"_s},
        {Setting::ApiKey, u" \"%1\"\n"_s.arg(apiKey)}};
    const auto config = std::get<SessionConfig>(configurationFrom(options, environment, file));
    QCOMPARE(config.server, QUrl(u"wss://options.example"_s));
    QCOMPARE(config.clientId, u"environment"_s);
    QCOMPARE(config.apiKey, apiKey);
}

void TestConfiguration::proxies_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QNetworkProxy>("expected");
    QTest::newRow("none") << u"none"_s << QNetworkProxy(QNetworkProxy::NoProxy);
    QTest::newRow("http") << u"http://p.example:3128"_s
                          << QNetworkProxy(QNetworkProxy::HttpProxy, u"p.example"_s, 3128);
    QTest::newRow("socks5") << u"socks5://[::1]:1080/"_s
                            << QNetworkProxy(QNetworkProxy::Socks5Proxy, u"::1"_s, 1080);
}

void TestConfiguration::proxies()
{
    QFETCH(const QString, address);
    const auto config =
        std::get<SessionConfig>(configurationFrom(withKey({{Setting::Proxy, address}}), {}, {}));
    QTEST(std::get<QNetworkProxy>(config.proxy), "expected");
}

void TestConfiguration::refuses_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<FailureCause>("cause");
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char *name, Setting setting, const QString &value, FailureCause cause,
                         const QString &beginning) {
        QTest::newRow(name) << static_cast<int>(setting) << value << cause << beginning;
    };
    using enum FailureCause;
    const auto server = u"--server: "_s;
    row("no URL", Setting::Server, u"???"_s, ServerUrlInvalid, server);
    row("empty URL", Setting::Server, QString(), ServerUrlInvalid, server);
    row("no scheme", Setting::Server, u"a.example"_s, ServerUrlInvalid, server);
    row("no host", Setting::Server, u"wss:///ws"_s, ServerUrlInvalid, server);
    row("wrong port", Setting::Server, u"wss://a.example:70000/"_s, ServerUrlInvalid, server);
    row("space", Setting::Server, u"wss://a example/"_s, ServerUrlInvalid, server);
    row("http", Setting::Server, u"http://a.example/"_s, ServerUrlInvalid, server);
    row("file", Setting::Server, u"file:///etc/passwd"_s, ServerUrlInvalid, server);
    row("user", Setting::Server, u"wss://user:geheim@a.example/"_s, ServerUrlInvalid, server);
    row("fragment", Setting::Server, u"wss://a.example/#x"_s, ServerUrlInvalid, server);
    row("not loopback", Setting::Server, u"ws://192.0.2.1/"_s, ServerInsecure, server);
    row("looks like loopback", Setting::Server, u"ws://127.0.0.1.example/"_s, ServerInsecure, server);
    const auto key = u"InvalidAPIKey: --api-key "_s;
    row("20 characters", Setting::ApiKey, apiKey.chopped(1), InputRefused, key);
    row("22 characters", Setting::ApiKey, apiKey + u'X', InputRefused, key);
    row("empty key", Setting::ApiKey, QString(), ApiKeyMissing, u"--api-key: "_s);
    row("short id", Setting::ClientId, u" abc "_s, InputRefused, u"ClientIDTooShort: --client-id "_s);
    row("long id", Setting::ClientId, QString(65, u'x'), InputRefused, u"ClientIDTooLong: --client-id "_s);
    const auto proxy = u"--proxy: "_s;
    row("proxy without scheme", Setting::Proxy, u"p:1"_s, ProxyInvalid, proxy);
    row("proxy without port", Setting::Proxy, u"http://p"_s, ProxyInvalid, proxy);
    row("proxy of another kind", Setting::Proxy, u"ftp://p:1"_s, ProxyInvalid, proxy);
    row("proxy with a path", Setting::Proxy, u"http://p:1/x"_s, ProxyInvalid, proxy);
    row("proxy with a password", Setting::Proxy, u"http://user:geheim@p:1"_s, ProxyInvalid, proxy);
    const auto pins = u"--pins: "_s;
    const auto pin = u"sha256/%1="_s.arg(QString(43, u'A'));
    row("no pins", Setting::Pins, QString(), PinsInvalid, pins);
    row("blank pins", Setting::Pins, u" , "_s, PinsInvalid, pins);
    row("pin of another kind", Setting::Pins, u"sha1/%1="_s.arg(QString(27, u'A')), PinsInvalid, pins);
    row("pin without a kind", Setting::Pins, QString(43, u'A') + u'=', PinsInvalid, pins);
    row("short pin", Setting::Pins, u"sha256/%1="_s.arg(QString(42, u'A')), PinsInvalid, pins);
    row("long pin", Setting::Pins, u"sha256/%1="_s.arg(QString(44, u'A')), PinsInvalid, pins);
    row("pin without its end", Setting::Pins, pin.chopped(1), PinsInvalid, pins);
    row("pin that is no base64", Setting::Pins, u"sha256/%1="_s.arg(QString(43, u'-')), PinsInvalid, pins);
    row("pin with bits too many", Setting::Pins, u"sha256/%1B="_s.arg(QString(42, u'A')), PinsInvalid, pins);
    row("second pin wrong", Setting::Pins, pin + u",geheim"_s, PinsInvalid, u"--pins: pin 2 "_s);
    row("empty proxy", Setting::Proxy, QString(), ProxyInvalid, proxy);
}

void TestConfiguration::refuses()
{
    QFETCH(const int, setting);
    QFETCH(const QString, value);
    QFETCH(const QString, beginning);
    const auto result = configurationFrom(withKey({{static_cast<Setting>(setting), value}}), {}, {});
    const auto *failure = std::get_if<Failure>(&result);
    QVERIFY(failure);
    QTEST(failure->cause, "cause");
    QVERIFY2(failure->detail.startsWith(beginning), qPrintable(failure->detail));
    QVERIFY(!failure->detail.contains(u'\n'));
    QVERIFY(!failure->detail.contains("geheim"_L1));
    QVERIFY(!failure->detail.contains(apiKey.chopped(1)));
}

void TestConfiguration::namesTheSource()
{
    const auto detail = [](const Settings &environment, const Settings &file) {
        return std::get<Failure>(configurationFrom({}, environment, file)).detail;
    };
    QVERIFY(detail({}, {}).contains("BLAZEAUTH_API_KEY"_L1));
    QVERIFY(detail({{Setting::ApiKey, u"x"_s}}, {}).startsWith("InvalidAPIKey: BLAZEAUTH_API_KEY "_L1));
    QVERIFY(detail({}, {{Setting::ApiKey, u"x"_s}})
                .startsWith("InvalidAPIKey: api-key in the settings file "_L1));
    QVERIFY(detail(withKey({{Setting::Server, u"x"_s}}), {}).startsWith("BLAZEAUTH_SERVER: "_L1));
}

void TestConfiguration::pins()
{
    const QByteArray first(32, '\1');
    const QByteArray second(32, '\2');
    const auto text = [](const QByteArray &pin) {
        return u"sha256/"_s + QString::fromLatin1(pin.toBase64());
    };
    for (const auto &separator : {u","_s, u", "_s, u" "_s, u"\n"_s}) {
        const auto given = text(first) + separator + text(second) + u' ';
        const auto config =
            std::get<SessionConfig>(configurationFrom(withKey({{Setting::Pins, given}}), {}, {}));
        QCOMPARE(config.pins, (QList<QByteArray>{first, second}));
    }
    // A server without TLS has no key.
    const auto failure = std::get<Failure>(configurationFrom(
        withKey({{Setting::Server, u"ws://localhost/"_s}}), {{Setting::Pins, text(first)}}, {}));
    QCOMPARE(failure.cause, FailureCause::PinsInvalid);
    QVERIFY2(failure.detail.startsWith("BLAZEAUTH_PINS: "_L1), qPrintable(failure.detail));
}

void TestConfiguration::proxyLogin()
{
    qunsetenv("BLAZEAUTH_PROXY_USER");
    qunsetenv("BLAZEAUTH_PROXY_PASSWORD");
    QVERIFY(!proxyLoginFromEnvironment());
    qputenv("BLAZEAUTH_PROXY_USER", "me");
    qputenv("BLAZEAUTH_PROXY_PASSWORD", " geheim ");
    const auto login = proxyLoginFromEnvironment();
    QVERIFY(login);
    QCOMPARE(login->user, u"me"_s);
    QCOMPARE(login->password, u" geheim "_s);
}

void TestConfiguration::caFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its file");
        return file.fileName();
    };
    QTest::newRow("missing") << m_directory.filePath(u"gone"_s) << u"does not exist"_s;
    QTest::newRow("directory") << m_directory.path() << u"is no file of certificates"_s;
    QTest::newRow("empty name") << QString() << u"the empty name"_s;
    QTest::newRow("empty") << write(u"empty"_s, {}) << u"holds no certificate"_s;
    QTest::newRow("no PEM") << write(u"text"_s, "hello\n") << u"holds no certificate"_s;
    QTest::newRow("damaged") << write(
        u"damaged"_s, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                             << u"holds no certificate"_s;
}

void TestConfiguration::caFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    const auto failure = std::get<Failure>(configurationFrom(withKey({{Setting::CaFile, path}}), {}, {}));
    QCOMPARE(failure.cause, FailureCause::CaFileUnusable);
    QVERIFY2(failure.detail.startsWith("--ca-file: "_L1), qPrintable(failure.detail));
    QVERIFY2(failure.detail.contains(expected), qPrintable(failure.detail));
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
