// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/app/sandbox/rulestester.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The documented rules, one by one, over the data that ships with the sandbox.
class TestSandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initialize_data();
    void initialize();
    void pausedApplication();
    void unknownApiKeys();
    void alreadyInitialized();
    void notInitialized();
    void license_data();
    void license();
    void licenseOfThePage();
    void firstUseTellsATimestamp();
    void licenseRunsOut();
    void licenseIsBound();
    void account_data();
    void account();
    void accountOfThePage();
    void accountIsBound();
    void accountWithLicense();
    void alreadyAuthorized();
    void quota();
    void resetForgets();
};

namespace {

using T = RulesTester;

const QString password = u"strong-password"_s;
const QString emoji = u"\U0001F600"_s; // one code point, two UTF-16 units, four bytes of UTF-8

} // namespace

void TestSandboxRules::initialize_data()
{
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<int>("status");
    const QString key = u"BA0123456789ABCDEFGHI"_s;
    QTest::newRow("good") << key << u"desktop-main"_s << 1;
    QTest::newRow("no key") << QString() << u"desktop-main"_s << 2;
    QTest::newRow("20 characters") << key.chopped(1) << u"desktop-main"_s << 2;
    QTest::newRow("22 characters") << key + u'X' << u"desktop-main"_s << 2;
    QTest::newRow("21 code points") << emoji.repeated(21) << u"desktop-main"_s << 600;
    QTest::newRow("21 UTF-16 units") << emoji.repeated(10) + u'x' << u"desktop-main"_s << 2;
    QTest::newRow("other case") << key.toLower() << u"desktop-main"_s << 600;
    QTest::newRow("client id 3") << key << u"abc"_s << 500;
    QTest::newRow("client id 4") << key << u"abcd"_s << 1;
    QTest::newRow("client id 64") << key << u"a"_s.repeated(64) << 1;
    QTest::newRow("client id 65") << key << u"a"_s.repeated(65) << 501;
    QTest::newRow("client id 3 code points") << key << emoji.repeated(3) << 500;
    QTest::newRow("client id 64 code points") << key << emoji.repeated(64) << 1;
    QTest::newRow("client id 65 code points") << key << emoji.repeated(65) << 501;
    QTest::newRow("blacklisted") << key << u"blacklisted-device"_s << 503;
    QTest::newRow("both wrong") << u"short"_s << u"abc"_s << 2;
}

void TestSandboxRules::initialize()
{
    QFETCH(QString, apiKey);
    QFETCH(QString, clientId);
    QFETCH(int, status);
    RulesTester tester;
    Session session = T::newSession();
    const Reply reply = tester.initialize(session, apiKey, clientId);
    QCOMPARE(T::statusIn(reply), status);
    QCOMPARE(session.application.has_value(), status == 1);
    const QJsonObject expected = status == 1 ? QJsonObject{{u"id"_s, 1}, {u"app_name"_s, u"Blazeauth Demo"_s},
                                     {u"app_version"_s, u"1.0.0"_s}, {u"status"_s, 1}}
                                             : QJsonObject{{u"id"_s, 1}, {u"status"_s, status}};
    QCOMPARE(T::sentIn(reply), expected);
}

void TestSandboxRules::pausedApplication()
{
    Dataset dataset = shippedDataset();
    dataset.applications[0].paused = true;
    RulesTester tester(dataset);
    Session session = T::newSession();
    QCOMPARE(T::statusIn(tester.initialize(session, u"BA0123456789ABCDEFGHI"_s, u"desktop-main"_s)), 601);
}

// The fourth failure in a row closes; a success in between begins anew; a wrong length is another matter.
void TestSandboxRules::unknownApiKeys()
{
    RulesTester tester;
    Session session = T::newSession();
    const auto unknown = [&] {
        return tester.initialize(session, u"BA0000000000000000000"_s, u"desktop-main"_s);
    };
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(T::statusIn(unknown()), 600);
        QCOMPARE(T::statusIn(tester.initialize(session, u"short"_s, u"desktop-main"_s)), 2);
    }
    const Reply fourth = unknown();
    QCOMPARE(T::closeCodeIn(fourth), 4205);
    QCOMPARE(T::reasonIn(fourth), u"failed to initialize session"_s);

    Session other = T::newSession();
    session = other;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(T::statusIn(unknown()), 600);
    QCOMPARE(
        T::statusIn(tester.initialize(session, u"BA0123456789ABCDEFGHI"_s, u"blacklisted-device"_s)), 503);
    QCOMPARE(T::statusIn(unknown()), 600);
}

void TestSandboxRules::alreadyInitialized()
{
    RulesTester tester;
    Session session = tester.readySession();
    QCOMPARE(T::statusIn(tester.initialize(session, u"short"_s, u"another-device"_s)), 4);
    QCOMPARE(session.clientId, u"desktop-main"_s);
    QVERIFY(!tester.rules.initializeOverdue(session));
}

void TestSandboxRules::notInitialized()
{
    RulesTester tester;
    Session session = T::newSession();
    QCOMPARE(T::reasonIn(tester.license(session, u"ABCDEF-123456"_s)), u"connection is not initialized"_s);
    QCOMPARE(T::closeCodeIn(tester.account(session, u"user@example.com"_s, password)), 4200);
    QCOMPARE(T::closeCodeIn(tester.ask(session, {{u"type"_s, 2}, {u"id"_s, 1}})), 4200);
    QCOMPARE(T::closeCodeIn(tester.ask(session, {{u"type"_s, 0}, {u"id"_s, 1}})), 4302);
    QCOMPARE(T::closeCodeIn(tester.ask(session, {{u"type"_s, 77}, {u"id"_s, 1}})), 4301);
    QCOMPARE(T::closeCodeIn(tester.rules.answer("{}", session, tester.now)), 4300);
    QCOMPARE(T::reasonIn(tester.rules.answerToBinary()), u"received unsupported data"_s);
    const auto overdue = tester.rules.initializeOverdue(session);
    QVERIFY(overdue);
    QCOMPARE(T::closeCodeIn(*overdue), 4202);
    QCOMPARE(T::reasonIn(*overdue), u"session wasn't initialized in 15 seconds after connection"_s);
}

void TestSandboxRules::license_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("answer"); // without the id
    const auto row = [](const char *key, const char *answer) {
        QTest::newRow(key) << QString::fromLatin1(key) << QByteArray(answer);
    };
    row("12345", R"({"status":101})");
    row("123456", R"({"status":100})");
    row("", R"({"status":101})");
    row("abcdef-123456", R"({"status":100})");
    row(" ABCDEF-123456", R"({"status":100})");
    QTest::newRow("64") << u"x"_s.repeated(64) << QByteArray(R"({"status":100})");
    QTest::newRow("65") << u"x"_s.repeated(65) << QByteArray(R"({"status":102})");
    QTest::newRow("5 code points") << emoji.repeated(5) << QByteArray(R"({"status":101})");
    QTest::newRow("64 code points") << emoji.repeated(64) << QByteArray(R"({"status":100})");
    QTest::newRow("65 code points") << emoji.repeated(65) << QByteArray(R"({"status":102})");
    row("EXPIRED-123456", R"({"levels":{"tier":"pro"},"comment":"ran out","status":103})");
    row("NODATE-123456",
        R"({"levels":{"tier":"pro"},"comment":"activated, without an expiration date","status":103})");
    row("PAUSED-123456",
        R"({"levels":{"tier":"pro"},"comment":"paused by the vendor","time_left":86400,"status":104})");
    row("BLACKLISTED-123456",
        R"({"levels":{"tier":"pro"},"comment":"blacklisted by the vendor","time_left":86400,"status":105})");
    row("BOUND-123456",
        R"({"levels":{"tier":"pro"},"comment":"bound to another device","time_left":86400,"status":502})");
    row("BARE-123456", R"({"license":"BARE-123456","ip_address":"127.0.0.1","time_left":86400,"status":1})");
    row("ARRAY-123456", R"({"license":"ARRAY-123456","levels":["pro","beta"],"comment":"levels as a list",
        "ip_address":"2001:db8::10","time_left":86400,"status":1})");
}

void TestSandboxRules::license()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, answer);
    RulesTester tester;
    Session session = tester.readySession();
    QJsonObject expected = QJsonDocument::fromJson(answer).object();
    expected.insert(u"id"_s, 3);
    QCOMPARE(T::sentIn(tester.license(session, key)), expected);
    QCOMPARE(session.authorized, expected.value(u"status"_s) == 1);
}

void TestSandboxRules::licenseOfThePage()
{
    RulesTester tester;
    Session session = tester.readySession();
    const QByteArray page =
        R"({"id":3,"license":"ABCDEF-123456","levels":{"tier":"pro"},"comment":"main seat",
        "ip_address":"203.0.113.10","time_left":86400,"status":1})";
    QCOMPARE(T::sentIn(tester.license(session, u"ABCDEF-123456"_s)), QJsonDocument::fromJson(page).object());
}

void TestSandboxRules::firstUseTellsATimestamp()
{
    RulesTester tester;
    Session first = tester.readySession();
    const QJsonObject activated = T::sentIn(tester.license(first, u"FRESH-123456"_s));
    QCOMPARE(activated.value(u"time_left"_s).toInteger(), 1'800'000'000 + 2'592'000);
    QCOMPARE(activated.value(u"ip_address"_s), u"127.0.0.1"_s);
    tester.pass(10s);
    Session second = tester.readySession();
    QCOMPARE(
        T::sentIn(tester.license(second, u"FRESH-123456"_s)).value(u"time_left"_s).toInteger(), 2'591'990);
}

// By the time since boot: setting the clock of the computer back helps nobody.
void TestSandboxRules::licenseRunsOut()
{
    RulesTester tester;
    Session session = tester.readySession();
    QCOMPARE(T::statusIn(tester.license(session, u"ABCDEF-123456"_s)), 1);
    tester.pass(86'399s);
    tester.now.wall -= 1'000'000s;
    Session later = tester.readySession();
    const QJsonObject last = T::sentIn(tester.license(later, u"ABCDEF-123456"_s));
    QCOMPARE(last.value(u"time_left"_s).toInt(), 1);
    tester.pass(1s);
    Session late = tester.readySession();
    const QJsonObject expired = T::sentIn(tester.license(late, u"ABCDEF-123456"_s));
    QCOMPARE(expired.value(u"status"_s).toInt(), 103);
    QVERIFY(!expired.contains(u"time_left"_s));
    QCOMPARE(expired.value(u"comment"_s), u"main seat"_s);
}

void TestSandboxRules::licenseIsBound()
{
    RulesTester tester;
    Session here = tester.readySession(u"first-device"_s);
    Session there = tester.readySession(u"second-device"_s);
    QCOMPARE(T::statusIn(tester.license(here, u"ABCDEF-123456"_s)), 1);
    QCOMPARE(T::statusIn(tester.license(there, u"ABCDEF-123456"_s)), 502);
    Session again = tester.readySession(u"first-device"_s);
    QCOMPARE(T::statusIn(tester.license(again, u"ABCDEF-123456"_s)), 1);
    Session owner = tester.readySession(u"another-device"_s);
    QCOMPARE(T::statusIn(tester.license(owner, u"BOUND-123456"_s)), 1);
}

void TestSandboxRules::account_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("givenPassword");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("good") << u"user@example.com"_s << password << 1 << 1;
    QTest::newRow("plain login") << u"testuser"_s << password << 0 << 1;
    QTest::newRow("as the other type") << u"user@example.com"_s << password << 0 << 200;
    QTest::newRow("type 2") << u"user@example.com"_s << password << 2 << 210;
    QTest::newRow("type -1") << u"usr"_s << password << -1 << 210;
    QTest::newRow("wrong password") << u"user@example.com"_s << u"weak-password"_s << 1 << 200;
    QTest::newRow("password in other case") << u"user@example.com"_s << password.toUpper() << 1 << 200;
    QTest::newRow("unknown") << u"nobody@example.com"_s << password << 1 << 200;
    QTest::newRow("blacklisted, wrong password") << u"blacklisted@example.com"_s << u"wrong"_s << 1 << 200;
    QTest::newRow("blacklisted") << u"blacklisted@example.com"_s << password << 1 << 201;
    QTest::newRow("unlicensed") << u"unlicensed@example.com"_s << password << 1 << 203;
    QTest::newRow("bound") << u"bound@example.com"_s << password << 1 << 502;
    QTest::newRow("login 3") << u"usr"_s << password << 0 << 205;
    QTest::newRow("login 4") << u"user"_s << password << 0 << 200;
    QTest::newRow("login 320") << u"u"_s.repeated(320) << password << 0 << 200;
    QTest::newRow("login 321") << u"u"_s.repeated(321) << password << 0 << 206;
    QTest::newRow("login 320 code points") << emoji.repeated(320) << password << 0 << 200;
    QTest::newRow("password 3") << u"testuser"_s << u"abc"_s << 0 << 207;
    QTest::newRow("password 64") << u"testuser"_s << u"a"_s.repeated(64) << 0 << 200;
    QTest::newRow("password 65") << u"testuser"_s << u"a"_s.repeated(65) << 0 << 208;
    QTest::newRow("password 3 code points") << u"testuser"_s << emoji.repeated(3) << 0 << 207;
    QTest::newRow("no address") << u"testuser"_s << password << 1 << 209;
    for (const char *address :
        {"user@", "@example.com", "a@b@c.de", "user@host", "us er@example.com", "user@.com"})
        QTest::newRow(address) << QString::fromLatin1(address) << password << 1 << 209;
}

void TestSandboxRules::account()
{
    QFETCH(QString, login);
    QFETCH(QString, givenPassword);
    QFETCH(int, type);
    QFETCH(int, status);
    RulesTester tester;
    Session session = tester.readySession();
    const QJsonObject answer = T::sentIn(tester.account(session, login, givenPassword, type));
    QCOMPARE(answer.value(u"status"_s).toInt(), status);
    QCOMPARE(session.authorized, status == 1);
    const bool found = status == 1 || status == 201 || status == 203 || status == 502;
    QCOMPARE(answer.contains(u"levels"_s), found);
    QCOMPARE(answer.contains(u"comment"_s), found);
    QCOMPARE(answer.contains(u"license_required"_s), status == 1);
    QCOMPARE(
        answer.contains(u"time_left"_s), status == 502 || (status == 1 && login == u"user@example.com"_s));
}

void TestSandboxRules::accountOfThePage()
{
    RulesTester tester;
    Session session = tester.readySession();
    const QByteArray page =
        R"({"id":4,"login":"user@example.com","levels":{"tier":"pro"},"comment":"main account",
        "ip_address":"203.0.113.10","time_left":86400,"license_required":true,"status":1})";
    QCOMPARE(T::sentIn(tester.account(session, u"user@example.com"_s, password)),
        QJsonDocument::fromJson(page).object());
}

void TestSandboxRules::accountIsBound()
{
    RulesTester tester;
    Session here = tester.readySession(u"first-device"_s);
    Session there = tester.readySession(u"second-device"_s);
    QCOMPARE(T::statusIn(tester.account(here, u"testuser"_s, password, 0)), 1);
    QCOMPARE(T::statusIn(tester.account(there, u"testuser"_s, password, 0)), 502);
    QCOMPARE(T::statusIn(tester.account(there, u"testuser"_s, u"wrong"_s, 0)), 200);
}

// The license beside an account: what is refused leaves it unused, and what is accepted covers the account.
void TestSandboxRules::accountWithLicense()
{
    RulesTester tester;
    Session session = tester.readySession();
    const auto with = [&](const QString &license) {
        return T::sentIn(tester.account(session, u"unlicensed@example.com"_s, password, 1, license));
    };
    QCOMPARE(with(QString()).value(u"status"_s).toInt(), 101);
    QCOMPARE(with(u"x"_s.repeated(65)).value(u"status"_s).toInt(), 102);
    QCOMPARE(with(u"UNHEARD-OF"_s).value(u"status"_s).toInt(), 100);
    for (const auto &used : {u"ABCDEF-123456"_s, u"EXPIRED-123456"_s, u"BOUND-123456"_s})
        QCOMPARE(with(used).value(u"status"_s).toInt(), 107);
    QCOMPARE(
        T::statusIn(tester.account(session, u"unlicensed@example.com"_s, u"wrong"_s, 1, u"FRESH-123456"_s)),
        200);

    const QJsonObject answer = with(u"FRESH-123456"_s);
    QCOMPARE(answer.value(u"status"_s).toInt(), 1);
    QCOMPARE(answer.value(u"time_left"_s).toInteger(), 2'592'000);

    Session next = tester.readySession();
    QCOMPARE(T::statusIn(tester.account(next, u"unlicensed@example.com"_s, password)), 1);
    Session last = tester.readySession();
    QCOMPARE(T::statusIn(tester.account(last, u"user@example.com"_s, password, 1, u"FRESH-123456"_s)), 107);
}

void TestSandboxRules::alreadyAuthorized()
{
    RulesTester tester;
    Session session = tester.readySession();
    QCOMPARE(T::statusIn(tester.license(session, u"ABCDEF-123456"_s)), 1);
    QCOMPARE(T::statusIn(tester.license(session, u"ABCDEF-123456"_s)), 7);
    QCOMPARE(T::statusIn(tester.license(session, u"x"_s)), 7);
    QCOMPARE(T::statusIn(tester.license(session, u"SANDBOX-103"_s)), 7);
    QCOMPARE(T::statusIn(tester.account(session, u"user@example.com"_s, password)), 7);
}

void TestSandboxRules::quota()
{
    Dataset dataset = shippedDataset();
    dataset.applications[0].sessionsQuota = 1;
    RulesTester tester(dataset);
    Session first = tester.readySession();
    Session second = tester.readySession();
    QCOMPARE(T::statusIn(tester.license(first, u"ABCDEF-123456"_s)), 1);
    QCOMPARE(T::statusIn(tester.license(second, u"FRESH-123456"_s)), 602);
    QCOMPARE(T::statusIn(tester.account(second, u"testuser"_s, password, 0)), 602);
    Session third = T::newSession();
    QCOMPARE(T::statusIn(tester.initialize(third, u"BA0123456789ABCDEFGHI"_s, u"desktop-main"_s)), 602);

    tester.rules.leave(first);
    tester.rules.leave(first); // and only once
    // The refused license has not been activated.
    QVERIFY(T::sentIn(tester.license(second, u"FRESH-123456"_s)).value(u"time_left"_s).toInteger()
            > 1'800'000'000);
    Session fourth = T::newSession();
    QCOMPARE(T::statusIn(tester.initialize(fourth, u"BA0123456789ABCDEFGHI"_s, u"desktop-main"_s)), 602);
}

void TestSandboxRules::resetForgets()
{
    RulesTester tester;
    Session session = tester.readySession(u"first-device"_s);
    QCOMPARE(T::statusIn(tester.license(session, u"FRESH-123456"_s)), 1);
    tester.pass(1h);
    tester.rules.reset();
    Session other = tester.readySession(u"second-device"_s);
    QCOMPARE(T::sentIn(tester.license(other, u"FRESH-123456"_s)).value(u"time_left"_s).toInteger(),
        1'800'003'600 + 2'592'000);
    Session third = tester.readySession(u"second-device"_s);
    QCOMPARE(T::sentIn(tester.license(third, u"ABCDEF-123456"_s)).value(u"time_left"_s).toInteger(), 86'400);
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandboxrules.moc"
