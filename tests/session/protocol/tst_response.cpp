// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/response.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment now{.wall = std::chrono::seconds(1'900'000'000), .boot = std::chrono::seconds(1000)};

PendingRequest pendingFor(Packet packet, qint64 id = 2)
{
    return {.id = id, .packet = packet, .identity = u"AB…56"_s, .redaction = {}};
}

enum class Kind
{
    Initialized,
    Grant,
    Rejection,
    Ignored,
    Malformed
}; // in the order of Answer

Kind kindOf(const Answer &answer)
{
    return static_cast<Kind>(answer.index());
}

} // namespace

class TestResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyTheIntegerOneAuthorizes_data();
    void onlyTheIntegerOneAuthorizes();
    void frames_data();
    void frames();
    void statusOneOnlyAnswersWhatWasAsked();
    void grantCarriesEverything();
    void missingFieldsAreUnset();
    void rejectionCarriesWhatWasSent();
    void serverTextIsRedacted();
    void initializedNamesTheApplication();
};

void TestResponse::onlyTheIntegerOneAuthorizes_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *status, Kind kind) {
        QTest::newRow(status) << QByteArray(status) << static_cast<int>(kind);
    };
    row("1", Kind::Grant);
    row("1.0", Kind::Grant);
    row("1e0", Kind::Grant);
    row("10e-1", Kind::Grant);
    row("\"1\"", Kind::Malformed);
    row("true", Kind::Malformed);
    row("1.5", Kind::Malformed);
    row("1.0000000000000002", Kind::Malformed);
    row("null", Kind::Malformed);
    row("[1]", Kind::Malformed);
    row("{\"status\":1}", Kind::Malformed);
    row("1.00000000000000000001", Kind::Malformed);
    row("0.99999999999999999999", Kind::Malformed);
    row("100000000000000000000001e-23", Kind::Malformed);
    row("1e-400", Kind::Malformed);
    row("9007199254740993.5", Kind::Malformed);
    row("-4503599627370497.25e1", Kind::Malformed);
    row("1.000000000000000000000", Kind::Grant);
    row("100000000000000000000000e-23", Kind::Grant);
    row("1e400", Kind::Rejection);
    row("-1e400", Kind::Rejection);
    row("1e99999999999999999999", Kind::Rejection);
    row("01", Kind::Malformed);
    row("1.", Kind::Malformed);
    row("+1", Kind::Malformed);
    row(".5", Kind::Malformed);
    row("1e", Kind::Malformed);
    row("--1", Kind::Malformed);
    row("0x1", Kind::Malformed);
    row("4294967297", Kind::Rejection);
    row("18446744073709551617", Kind::Rejection);
    row("-18446744073709551615", Kind::Rejection);
    row("2.0", Kind::Rejection);
    row("0", Kind::Rejection);
    row("-0", Kind::Rejection);
    row("-1", Kind::Rejection);
    row("1e300", Kind::Rejection);
    row("103", Kind::Rejection);
    row("9007199254740993", Kind::Rejection);
}

void TestResponse::onlyTheIntegerOneAuthorizes()
{
    QFETCH(QByteArray, status);
    QFETCH(int, kind);
    for (const auto packet : {Packet::AuthorizeByLicense, Packet::AuthorizeByCredentials}) {
        const auto answer = parseResponse("{\"id\":2,\"status\":" + status + "}", pendingFor(packet), now);
        QCOMPARE(static_cast<int>(kindOf(answer)), kind);
    }
    const auto answer =
        parseResponse("{\"id\":2,\"status\":" + status + "}", pendingFor(Packet::Initialize), now);
    QVERIFY(kindOf(answer) != Kind::Grant);
}

void TestResponse::frames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &text, Kind kind) {
        QTest::newRow(name) << text << static_cast<int>(kind);
    };
    row("no id", R"({"status":1})", Kind::Ignored);
    row("other id", R"({"id":3,"status":1})", Kind::Ignored);
    row("id as text", R"({"id":"2","status":1})", Kind::Ignored);
    row("id with fraction", R"({"id":2.5,"status":1})", Kind::Ignored);
    row("id 2.0", R"({"id":2.0,"status":1})", Kind::Grant);
    row("id 2 and a bit", R"({"id":2.00000000000000000001,"status":1})", Kind::Ignored);
    row("numbers in strings", R"({"id":2,"status":1,"comment":"1e400 \"1.00000000000000000001\" \\"})",
        Kind::Grant);
    row("literals", R"({"id":2,"status":1,"license_required":true,"comment":null,"x":false})", Kind::Grant);
    row("a huge number elsewhere", R"({"id":2,"status":1,"time_left":1e400})", Kind::Grant);
    row("a huge number in an event", R"({"id":5,"event_type":1,"content":1e999})", Kind::Ignored);
    row("id true", R"({"id":true,"status":1})", Kind::Ignored);
    row("id null", R"({"id":null,"status":1})", Kind::Ignored);
    row("id of an earlier request", R"({"id":1,"status":1})", Kind::Ignored);
    row("id that overflows to 2", R"({"id":18446744073709551618,"status":1})", Kind::Ignored);
    row("event", R"({"id":18446744073709551615,"event_type":1})", Kind::Ignored);
    row("event with our status", R"({"id":18446744073709551615,"event_type":1,"status":1})", Kind::Ignored);
    row("no status", R"({"id":2})", Kind::Malformed);
    row("array", R"([{"id":2,"status":1}])", Kind::Malformed);
    row("string", R"("status")", Kind::Malformed);
    row("number", "1", Kind::Malformed);
    row("empty", "", Kind::Malformed);
    row("half", R"({"id":2,"status":1)", Kind::Malformed);
    row("two objects", R"({"id":2,"status":1}{"id":2,"status":1})", Kind::Malformed);
    row("trailing comma", R"({"id":2,"status":1,})", Kind::Malformed);
    row("not UTF-8", "{\"id\":2,\"status\":1,\"comment\":\"\xff\"}", Kind::Malformed);
    row("not UTF-8 in white space", "{\"id\":2,\"status\":1}\xc0", Kind::Malformed);
    row("half a surrogate in UTF-8", "{\"id\":2,\"status\":1,\"comment\":\"\xed\xa0\x80\"}", Kind::Malformed);
    row("nested too deep", QByteArray(5000, '[') + QByteArray(5000, ']'), Kind::Malformed);
    row("just small enough", R"({"id":2,"status":1})" + QByteArray(maximumMessageSize - 19, ' '),
        Kind::Grant);
    row("one byte too many", R"({"id":2,"status":1})" + QByteArray(maximumMessageSize - 18, ' '),
        Kind::Malformed);
    row("unknown fields", R"({"id":2,"status":1,"new":{"thing":[1,2,3]}})", Kind::Grant);
    row("control character in a string", "{\"id\":2,\"status\":1,\"comment\":\"a\nb\"}", Kind::Malformed);
    row("unknown escape", R"({"id":2,"status":1,"comment":"\q"})", Kind::Malformed);
    row("unknown escape in a name", R"({"id":2,"stat\us":1})", Kind::Malformed);
    row("every escape", R"({"id":2,"status":1,"comment":"\"\\\/\b\f\n\r\t\u0041"})", Kind::Grant);
    row("name in escapes", R"({"\u0069d":2,"st\u0061tus":1})", Kind::Grant);
    row("byte order mark", "\xef\xbb\xbf{\"id\":2,\"status\":1}", Kind::Malformed);
    row("byte order mark in a name", "{\"id\":2,\"\xef\xbb\xbfstatus\":1}", Kind::Malformed);
    row("byte order mark in the name of the id", "{\"\xef\xbb\xbfid\":2,\"status\":1}", Kind::Ignored);
    row("byte order mark in one of two names", "{\"id\":2,\"status\":103,\"\xef\xbb\xbfstatus\":1}",
        Kind::Rejection);
    row("status twice, the last one OK", R"({"id":2,"status":103,"status":1})", Kind::Malformed);
    row("status twice, the first one OK", R"({"id":2,"status":1,"status":103})", Kind::Malformed);
    row("OK twice", R"({"id":2,"status":1,"status":1})", Kind::Malformed);
    row("status twice, once in escapes", R"({"id":2,"status":103,"st\u0061tus":1})", Kind::Malformed);
    row("id twice, the last one ours", R"({"id":3,"id":2,"status":1})", Kind::Malformed);
    row("id twice, the first one ours", R"({"id":2,"id":3,"status":1})", Kind::Ignored);
    row("something else twice", R"({"id":2,"status":1,"time_left":5,"time_left":0})", Kind::Malformed);
    row("something twice in an event", R"({"id":5,"event_type":1,"event_type":2})", Kind::Ignored);
    row("the same names deeper", R"({"id":2,"status":1,"levels":{"status":103,"id":[{"a:b":1},{"a:b":1}]}})",
        Kind::Grant);
    row("white space", " \n{ \"id\" : 2 , \"status\" : 1 }\t", Kind::Grant);
}

void TestResponse::frames()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QCOMPARE(
        static_cast<int>(kindOf(parseResponse(text, pendingFor(Packet::AuthorizeByLicense), now))), kind);
    QVERIFY(kindOf(parseResponse(text, std::nullopt, now)) != Kind::Grant);
}

void TestResponse::statusOneOnlyAnswersWhatWasAsked()
{
    const auto text = R"({"id":1,"status":1,"license":"ABCDEF-123456","levels":{"tier":"pro"}})";
    QCOMPARE(kindOf(parseResponse(text, pendingFor(Packet::Initialize, 1), now)), Kind::Initialized);
    QCOMPARE(kindOf(parseResponse(text, std::nullopt, now)), Kind::Ignored);
}

void TestResponse::grantCarriesEverything()
{
    const auto answer = parseResponse(R"({"id":2,"login":"user@example.com","levels":{"tier":"pro"},
        "comment":"main account","ip_address":"203.0.113.10","time_left":86400,"license_required":true,"status":1})",
        pendingFor(Packet::AuthorizeByCredentials), now);
    const auto &grant = std::get<Grant>(answer);
    QCOMPARE(grant.identity(), u"AB…56"_s);
    QCOMPARE(grant.packet(), Packet::AuthorizeByCredentials);
    QCOMPARE(grant.levels(), (Levels{{.name = u"tier"_s, .value = u"pro"_s}}));
    QCOMPARE(grant.comment(), std::optional(u"main account"_s));
    QCOMPARE(grant.ipAddress(), std::optional(u"203.0.113.10"_s));
    QCOMPARE(grant.licenseRequired(), std::optional(true));
    QCOMPARE(grant.expiry()->end, std::chrono::seconds(1'900'086'400));
}

void TestResponse::missingFieldsAreUnset()
{
    for (const auto *text :
        {R"({"id":2,"status":1})",
            R"({"id":2,"status":1,"levels":null,"comment":null,"ip_address":null,"license_required":null,"time_left":null})",
            R"({"id":2,"status":1,"levels":5,"comment":[],"ip_address":{},"license_required":1,"time_left":"1"})"}) {
        const auto answer = parseResponse(text, pendingFor(Packet::AuthorizeByLicense), now);
        const auto &grant = std::get<Grant>(answer);
        QVERIFY(grant.levels().isEmpty());
        QVERIFY(!grant.comment() && !grant.ipAddress() && !grant.licenseRequired() && !grant.expiry());
    }
}

void TestResponse::rejectionCarriesWhatWasSent()
{
    const auto answer =
        parseResponse(R"({"id":2,"status":103,"levels":["pro"],"comment":"old","time_left":5})",
            pendingFor(Packet::AuthorizeByLicense), now);
    const auto &rejection = std::get<Rejection>(answer);
    QCOMPARE(rejection.status(), Status::LicenseExpired);
    QCOMPARE(rejection.packet, Packet::AuthorizeByLicense);
    QCOMPARE(rejection.entitlement.levels, (Levels{{.name = {}, .value = u"pro"_s}}));
    QCOMPARE(rejection.entitlement.comment, std::optional(u"old"_s));
    QVERIFY(rejection.entitlement.expiry.has_value());

    const auto huge = parseResponse(
        R"({"id":2,"status":18446744073709551617})", pendingFor(Packet::AuthorizeByLicense), now);
    QCOMPARE(std::get<Rejection>(huge).status(), Status::Unknown);
    QCOMPARE(std::get<Rejection>(huge).number, 18446744073709551616.0);
}

void TestResponse::serverTextIsRedacted()
{
    auto pending = pendingFor(Packet::AuthorizeByCredentials);
    pending.redaction.addPassword(u"pa\"ss"_s);
    pending.redaction.addKey(u"ABCDEF-123456"_s);
    const QJsonObject object{{"id"_L1, 2}, {"status"_L1, 1}, {"comment"_L1, u"you typed PA\"SS"_s},
        {"ip_address"_L1, u"abcdef-123456"_s},
        {"levels"_L1,
            QJsonObject{{u"pa\"ss"_s, u"x"_s}, {u"nested"_s, QJsonArray{u"pa\"ss"_s, u"ABCDEF-123456"_s}}}}};
    const auto answer = parseResponse(QJsonDocument(object).toJson(), pending, now);
    const auto &grant = std::get<Grant>(answer);
    QCOMPARE(grant.comment(), std::optional(u"you typed …"_s));
    QCOMPARE(grant.ipAddress(), std::optional(u"AB…56"_s));
    for (const auto &level : grant.levels()) {
        QVERIFY(!level.name.contains("ss"_L1) && !level.value.contains("ss"_L1));
        QVERIFY(!level.value.contains("CDEF"_L1));
    }
}

void TestResponse::initializedNamesTheApplication()
{
    const auto answer =
        parseResponse(R"({"id":1,"app_name":"Blazeauth Demo","app_version":"1.0.0","status":1})",
            pendingFor(Packet::Initialize, 1), now);
    QCOMPARE(std::get<Initialized>(answer).app.name, std::optional(u"Blazeauth Demo"_s));
    QCOMPARE(std::get<Initialized>(answer).app.version, std::optional(u"1.0.0"_s));
    const auto already = parseResponse(R"({"id":1,"status":4})", pendingFor(Packet::Initialize, 1), now);
    QCOMPARE(kindOf(already), Kind::Initialized);
    QVERIFY(!std::get<Initialized>(already).app.name && !std::get<Initialized>(already).app.version);
    const auto elsewhere =
        parseResponse(R"({"id":2,"status":4})", pendingFor(Packet::AuthorizeByLicense), now);
    QCOMPARE(kindOf(elsewhere), Kind::Rejection);
}

QTEST_GUILESS_MAIN(TestResponse)
#include "tst_response.moc"
