// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/sessionconfig.h"
#include "ui/kept/keptentry.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What lies in the keychain.
class TestKeptEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void license();
    void account();
    void theLongest();
    void whatIsNotOurs_data();
    void whatIsNotOurs();
    void eachServerAndApplicationHasItsOwn();
};

void TestKeptEntry::license()
{
    const auto bytes = keptBytesFrom(LicenseKey{.key = u"ABCDEF-123456"_s});
    QCOMPARE(bytes, QByteArray(R"({"license":"ABCDEF-123456","version":1})"));
    const auto back = credentialsFrom(bytes);
    QVERIFY(back && std::holds_alternative<LicenseKey>(*back));
    QCOMPARE(std::get<LicenseKey>(*back).key, u"ABCDEF-123456"_s);
}

void TestKeptEntry::account()
{
    const Account account{.login = u"jürgen@example.com"_s,
        .password = u" \"pass\\word\"\u2028😀\t"_s,
        .license = u"USED-UP-123456"_s,
        .type = CredentialsType::Email};
    const auto bytes = keptBytesFrom(account);
    QVERIFY(!bytes.contains("USED-UP"));
    const auto back = credentialsFrom(bytes);
    QVERIFY(back && std::holds_alternative<Account>(*back));
    const auto &read = std::get<Account>(*back);
    QCOMPARE(read.login, account.login);
    QCOMPARE(read.password, account.password);
    QVERIFY(read.license.isEmpty() && !read.type);
}

void TestKeptEntry::theLongest()
{
    const auto bytes = keptBytesFrom(Account{
        .login = QString(320, QChar(1)), .password = QString(64, QChar(1)), .license = {}, .type = {}});
    QVERIFY(credentialsFrom(bytes));
}

void TestKeptEntry::whatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("nothing", {});
    row("no JSON", "ABCDEF-123456");
    row("cut off", R"({"license":"ABCDEF-123456","versi)");
    row("an array", R"([{"license":"ABCDEF-123456","version":1}])");
    row("a newer version", R"({"license":"ABCDEF-123456","version":2})");
    row("no version", R"({"license":"ABCDEF-123456"})");
    row("a version as text", R"({"license":"ABCDEF-123456","version":"1"})");
    row("more than we write", R"({"license":"ABCDEF-123456","next":1,"version":1})");
    row("both kinds", R"({"license":"ABCDEF-123456","login":"user","password":"pass","version":1})");
    row("twice", R"({"license":"ABCDEF-123456","license":"ABCDEF-123457","version":1})");
    row("another's layout", R"({ "license": "ABCDEF-123456", "version": 1 })");
    row("a license that is a number", R"({"license":123456789,"version":1})");
    row("a license too short", R"({"license":"ABC","version":1})");
    row("no password", R"({"login":"user@example.com","version":1})");
    row("a password too short", R"({"login":"user@example.com","password":"123","version":1})");
    row("not UTF-8", "{\"license\":\"ABCDEF-\xff\xfe\x80\x80\x80\",\"version\":1}");
    row("a zero byte", QByteArray("{\"license\":\"ABCDEF\0-123456\",\"version\":1}", 39));
    row("very long", R"({"license":")" + QByteArray(1024L * 1024, 'A') + R"(","version":1})");
    row("very deep", QByteArray(3000, '['));
}

void TestKeptEntry::whatIsNotOurs()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!credentialsFrom(bytes));
}

void TestKeptEntry::eachServerAndApplicationHasItsOwn()
{
    SessionConfig config;
    config.server = QUrl(u"wss://Login.example.com/ws"_s);
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    const auto name = keptNameFor(config);
    QVERIFY(name.startsWith("login.example.com/"_L1));
    QVERIFY(!name.contains("BA01"_L1));

    auto other = config;
    other.apiKey.back() = u'J';
    QVERIFY(keptNameFor(other) != name);
    other = config;
    other.server.setHost(u"login.example.org"_s);
    QVERIFY(keptNameFor(other) != name);
    other = config;
    other.server.setPort(8443);
    QVERIFY(keptNameFor(other) != name);
    other = config;
    other.clientId = u"another device"_s;
    QCOMPARE(keptNameFor(other), name);
}

QTEST_MAIN(TestKeptEntry)
#include "tst_keptentry.moc"
