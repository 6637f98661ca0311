// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/numbertext.h"
#include "app/sandbox/request.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;

/// What the sandbox reads from a text frame.
class TestSandboxRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ids_data();
    void ids();
    void badRequests_data();
    void badRequests();
    void initialize();
    void account();
    void unknownMembersAreIgnored();
    void neverCrashes();
};

namespace {

const QByteArray licenseOf = R"({"type":2,"license":"ABCDEF-123456","id":)";

} // namespace

void TestSandboxRequest::ids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    const auto literal = [](const char *name, const char *id) {
        QTest::newRow(name) << QByteArray(licenseOf + id + '}') << QByteArray(id);
    };
    literal("small", "3");
    literal("zero", "0");
    literal("negative", "-7");
    literal("beyond a double", "9007199254740993");
    literal("largest 64 bits signed", "9223372036854775807");
    literal("smallest 64 bits signed", "-9223372036854775808");
    literal("of an event", "18446744073709551615");
    literal("beyond 64 bits", "18446744073709551616123");
    QTest::newRow("written with a fraction") << QByteArray(licenseOf + "3.0}") << QByteArray("3");
    QTest::newRow("written with an exponent") << QByteArray(licenseOf + "1e3}") << QByteArray("1000");
    QTest::newRow("spaced") << QByteArray(licenseOf + " \t\r\n 18446744073709551615 \n}")
                            << QByteArray("18446744073709551615");
    QTest::newRow("escaped name") << QByteArray(
        R"({"type":2,"license":"ABCDEF","\u0069d":18446744073709551615})")
                                  << QByteArray("18446744073709551615");
    QTest::newRow("decoys") << QByteArray(
        R"({"x":{"id":18446744073709551611},"y":["id",":",18446744073709551612],"z":"\"id\":18446744073709551613",)"
        R"("type":2,"license":"ABCDEF","id":18446744073709551615,"w":[{"id":1}]})")
                            << QByteArray("18446744073709551615");
    QTest::newRow("twice, the last one counts")
        << QByteArray(R"({"id":18446744073709551611,"type":2,"license":"ABCDEF","id":18446744073709551615})")
        << QByteArray("18446744073709551615");
}

void TestSandboxRequest::ids()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const Request request = parseRequest(text);
    QVERIFY(std::holds_alternative<LicenseRequest>(request));
    QCOMPARE(std::get<LicenseRequest>(request).id, id);
}

void TestSandboxRequest::badRequests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("closeCode");
    const auto row = [](const char *text, int code) { QTest::newRow(text) << QByteArray(text) << code; };

    row("", 4300);
    row("hello", 4300);
    row("null", 4300);
    row("[]", 4300);
    row("[{\"type\":0,\"id\":1}]", 4300);
    row("{", 4300);
    row("{}", 4300);
    row(R"({"type":2,"license":"ABCDEF"})", 4300);
    row(R"({"id":1,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":null,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":"1","license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":1.5,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":8014398509481986.5,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":1.00000000000000000001,"license":"ABCDEF"})", 4300);
    row(R"({"type":2.00000000000000000001,"id":1,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":1,"license":"ABC\q"})", 4300);
    row("{\"type\":2,\"id\":1,\"license\":\"ABC\nDEF\"}", 4300);
    row(R"({"type":2,"id":1e30,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":1e400,"license":"ABCDEF"})", 4300);
    row(R"({"type":2,"id":[1],"license":"ABCDEF"})", 4300);
    row(R"({"type":"2","id":1,"license":"ABCDEF"})", 4300);
    row(R"({"type":true,"id":1,"license":"ABCDEF"})", 4300);
    row(R"({"type":2.5,"id":1,"license":"ABCDEF"})", 4300);
    row("{\"type\":2,\"id\":1,\"license\":\"ABCDEF\xff\"}", 4300);

    row(R"({"type":1,"id":1})", 4301);
    row(R"({"type":-1,"id":1})", 4301);
    row(R"({"type":99,"id":1})", 4301);
    row(R"({"type":4294967298,"id":1,"license":"ABCDEF"})", 4301);
    row(R"({"type":18446744073709551618,"id":1,"license":"ABCDEF"})", 4301);

    row(R"({"type":0,"id":1})", 4302);
    row(R"({"type":0,"id":1,"websocket_api_key":"BA0123456789ABCDEFGHI"})", 4302);
    row(R"({"type":0,"id":1,"websocket_api_key":1,"client_id":"desktop-main"})", 4302);
    row(R"({"type":0,"id":1,"websocket_api_key":"BA0123456789ABCDEFGHI","client_id":null})", 4302);
    row(R"({"type":2,"id":1})", 4302);
    row(R"({"type":2,"id":1,"license":123456})", 4302);
    row(R"({"type":2,"id":1,"license":["ABCDEF"]})", 4302);
    row(R"({"type":3,"id":1,"login":"user","password":"password"})", 4302);
    row(R"({"type":3,"id":1,"login":"user","password":null,"credentials_type":1})", 4302);
    row(R"({"type":3,"id":1,"login":"user","password":"password","credentials_type":"1"})", 4302);
    row(R"({"type":3,"id":1,"login":"user","password":"password","credentials_type":true})", 4302);
    row(R"({"type":3,"id":1,"login":"user","password":"password","credentials_type":0.5})", 4302);
    row(R"({"type":3,"id":1,"login":"user","password":"password","credentials_type":1,"license":null})",
        4302);
    row(R"({"type":3,"id":1,"login":"user","password":"password","credentials_type":1,"license":7})", 4302);

    QTest::newRow("deeply nested") << QByteArray(32'000, '[') + QByteArray(32'000, ']') << 4300;
}

void TestSandboxRequest::badRequests()
{
    QFETCH(QByteArray, text);
    QFETCH(int, closeCode);
    const Request request = parseRequest(text);
    QVERIFY(std::holds_alternative<BadRequest>(request));
    QCOMPARE(std::get<BadRequest>(request).closeCode, closeCode);
}

void TestSandboxRequest::initialize()
{
    const Request request = parseRequest(
        R"({"type":0,"id":1,"websocket_api_key":"BA0123456789ABCDEFGHI","client_id":"desktop-main"})");
    QVERIFY(std::holds_alternative<InitializeRequest>(request));
    QCOMPARE(std::get<InitializeRequest>(request).apiKey, u"BA0123456789ABCDEFGHI"_s);
    QCOMPARE(std::get<InitializeRequest>(request).clientId, u"desktop-main"_s);
}

void TestSandboxRequest::account()
{
    const QByteArray start =
        R"({"type":3,"id":4,"login":"user@example.com","password":" p ","credentials_type":)";
    const auto plain = std::get<AccountRequest>(parseRequest(start + "0}"));
    QCOMPARE(plain.login, u"user@example.com"_s);
    QCOMPARE(plain.password, u" p "_s);
    QVERIFY(plain.type == CredentialsType::Login);
    QVERIFY(!plain.license);
    const auto whole = std::get<AccountRequest>(parseRequest(start + "1.0,\"license\":\"\"}"));
    QVERIFY(whole.type == CredentialsType::Email);
    QCOMPARE(whole.license, QString());
    for (const char *other : {"2}", "-1}", "4294967296}", "18446744073709551617}"})
        QVERIFY(!std::get<AccountRequest>(parseRequest(start + other)).type);
}

void TestSandboxRequest::unknownMembersAreIgnored()
{
    const Request request = parseRequest(
        R"({"type":2,"id":3,"license":"ABCDEF-123456","":[null,{"id":9}],"status":1,"comment":"x"})");
    QVERIFY(std::holds_alternative<LicenseRequest>(request));
    QCOMPARE(std::get<LicenseRequest>(request).id, "3"_ba);
}

// Every cut and every changed byte of a request with all kinds of values in it.
void TestSandboxRequest::neverCrashes()
{
    const QByteArray whole =
        R"({"id":18446744073709551615,"type":3,"login":"\"u\\","password":"p","credentials_type":-1e2,"l":[{},[]]})";
    int parsed = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char c : {'"', '\\', '{', '}', '[', ':', '\0', '9', '-', '\xff'}) {
            QByteArray text = whole;
            text[i] = c;
            parsed += parseRequest(text).index() < std::variant_size_v<Request> ? 1 : 0;
            parsed += parseRequest(text.first(i)).index() < std::variant_size_v<Request> ? 1 : 0;
        }
    }
    QCOMPARE(parsed, 20 * whole.size());
}

QTEST_GUILESS_MAIN(TestSandboxRequest)
#include "tst_sandboxrequest.moc"
