// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/decimal.h"
#include "tests/fuzz/independentcheck.h"
#include "tests/fuzz/strictreader.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr Asked authorize{.id = 2, .isAuthorize = true};
constexpr Asked initialize{.id = 2, .isAuthorize = false};

Verdict verdict(const QByteArray &message, const std::optional<Asked> &asked)
{
    return verdictOn({message.constData(), static_cast<std::size_t>(message.size())}, asked);
}

} // namespace

/// Who checks the checker: its verdicts are spelled out here, one by one.
class TestIndependentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void statuses_data();
    void statuses();
    void messages_data();
    void messages();
    void initializeAuthorizesNothing();
    void nothingAskedNothingAnswered();
    void utf8_data();
    void utf8();
    void decimals();
    void strings();
};

void TestIndependentCheck::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Verdict>("expected");
    const auto row = [](const char *status, Verdict expected) {
        QTest::newRow(status) << QByteArray(status) << expected;
    };
    for (const auto *one : {"1", "1.0", "1.000", "1e0", "1E+0", "1e-0", "10e-1", "0.1e1", "0.01e2",
             "100000000000000000000e-20", "1.00000000000000000000000000"})
        row(one, Verdict::Authorized);
    for (const auto *noInteger : {"\"1\"", "true", "false", "null", "1.5", "[1]", "{\"status\":1}", "\"\"",
             "[]", "{}", "1.00000000000000000001", "0.99999999999999999999", "1e-1", "1e-400", "11e-1",
             "100000000000000000001e-20", "1e-99999999999999999999", "0.5", "9007199254740993.5"})
        row(noInteger, Verdict::Malformed);
    for (const auto *noJson : {"01", "1.", "+1", ".1", "1e", "1e+", "--1", "0x1", "1 1", "1_000", "NaN",
             "Infinity", "-", "", "True", "tru", "'1'", "1/**/", "\xef\xbc\x91"})
        row(noJson, Verdict::NoObject);
    for (const auto *other : {"0", "-0", "0.0", "0e5", "-1", "-1.0", "2", "2.0", "4", "7", "103", "257",
             "65537", "10", "1e1", "4294967297", "-4294967295", "18446744073709551617",
             "-18446744073709551615", "9007199254740993", "1e300"})
        row(other, Verdict::Rejected);
    for (const auto *large : {"1e400", "-1e400", "1e99999999999999999999"})
        row(large, Verdict::RejectedOrMalformed);
}

void TestIndependentCheck::statuses()
{
    QFETCH(QByteArray, status);
    QFETCH(Verdict, expected);
    QCOMPARE(verdict("{\"id\":2,\"status\":" + status + "}", authorize), expected);
    QCOMPARE(verdict("\t{ \"status\" : " + status + " ,\r\n\"id\" : 2.0 } ", authorize), expected);
}

void TestIndependentCheck::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Verdict>("expected");
    const auto row = [](const char *name, const QByteArray &message, Verdict expected) {
        QTest::newRow(name) << message << expected;
    };
    const QByteArray good = R"({"id":2,"status":1})";
    row("good", good, Verdict::Authorized);
    row("64 KiB", good + QByteArray(65536 - good.size(), ' '), Verdict::Authorized);
    row("a byte more", good + QByteArray(65537 - good.size(), ' '), Verdict::TooLarge);
    row("not UTF-8", good + '\xff', Verdict::NotUtf8);
    row("half a character", "{\"id\":2,\"status\":1,\"x\":\"\xc3\"}", Verdict::NotUtf8);
    row("byte order mark", "\xef\xbb\xbf" + good, Verdict::NoObject);
    row("empty", "", Verdict::NoObject);
    row("array", '[' + good + ']', Verdict::NoObject);
    row("half", good.chopped(1), Verdict::NoObject);
    row("two", good + good, Verdict::NoObject);
    row("more after it", good + 'x', Verdict::NoObject);
    row("zero after it", good + '\0', Verdict::NoObject);
    row("comma too many", R"({"id":2,"status":1,})", Verdict::NoObject);
    row("comma first", R"({,"id":2,"status":1})", Verdict::NoObject);
    row("colon missing", R"({"id"2,"status":1})", Verdict::NoObject);
    row("name without quotes", R"({id:2,"status":1})", Verdict::NoObject);
    row("line feed in a string", "{\"id\":2,\"status\":1,\"x\":\"\n\"}", Verdict::NoObject);
    row("unknown escape", R"({"id":2,"status":1,"x":"\q"})", Verdict::NoObject);
    row("short escape", R"({"id":2,"status":1,"x":"\u12"})", Verdict::NoObject);
    row("every escape", R"({"id":2,"status":1,"x":"\"\\\/\b\f\n\r\t\uFfAa"})", Verdict::Authorized);
    row("half a surrogate in an escape", R"({"id":2,"status":1,"x":"\ud800"})", Verdict::Authorized);
    row("wrong bracket", R"({"id":2,"status":1,"x":[}]})", Verdict::NoObject);
    row("1024 deep", R"({"id":2,"status":1,"x":)" + QByteArray(1023, '[') + QByteArray(1023, ']') + '}',
        Verdict::Authorized);
    row("1025 deep", R"({"id":2,"status":1,"x":)" + QByteArray(1024, '[') + QByteArray(1024, ']') + '}',
        Verdict::NoObject);
    row("no id", R"({"status":1})", Verdict::Ignored);
    row("id as text", R"({"id":"2","status":1})", Verdict::Ignored);
    row("other id", R"({"id":3,"status":1})", Verdict::Ignored);
    row("id that overflows", R"({"id":18446744073709551618,"status":1})", Verdict::Ignored);
    row("id that overflows 32 bits", R"({"id":4294967298,"status":1})", Verdict::Ignored);
    row("id nearly ours", R"({"id":2.00000000000000000001,"status":1})", Verdict::Ignored);
    row("id with an exponent", R"({"id":0.2e1,"status":1})", Verdict::Authorized);
    row("no status", R"({"id":2})", Verdict::Malformed);
    row("status deeper", R"({"id":2,"x":{"status":1}})", Verdict::Malformed);
    row("id deeper", R"({"x":{"id":2},"status":1})", Verdict::Ignored);
    row("status in a string", R"({"id":2,"x":"\"status\":1"})", Verdict::Malformed);
    row("other case", R"({"id":2,"Status":1})", Verdict::Malformed);
    row("names in escapes", R"({"\u0069d":2,"statu\u0073":1})", Verdict::Authorized);
    row("deeper ones do not count", R"({"id":2,"status":1,"x":{"id":3,"status":103,"status":2}})",
        Verdict::Authorized);
    row("status twice", R"({"id":2,"status":103,"status":1})", Verdict::IgnoredOrMalformed);
    row("status twice, once in escapes", R"({"id":2,"st\u0061tus":103,"status":1})",
        Verdict::IgnoredOrMalformed);
    row("id twice", R"({"id":2,"id":2,"status":1})", Verdict::IgnoredOrMalformed);
    row("comment twice", R"({"id":2,"comment":"","status":1,"comment":null})", Verdict::IgnoredOrMalformed);
}

void TestIndependentCheck::messages()
{
    QFETCH(QByteArray, message);
    QFETCH(Verdict, expected);
    QCOMPARE(verdict(message, authorize), expected);
}

void TestIndependentCheck::initializeAuthorizesNothing()
{
    QCOMPARE(verdict(R"({"id":2,"status":1})", initialize), Verdict::Initialized);
    QCOMPARE(verdict(R"({"id":2,"status":4})", initialize), Verdict::Initialized);
    QCOMPARE(verdict(R"({"id":2,"status":4})", authorize), Verdict::Rejected);
    QCOMPARE(verdict(R"({"id":2,"status":7})", initialize), Verdict::Rejected);
}

void TestIndependentCheck::nothingAskedNothingAnswered()
{
    QCOMPARE(verdict(R"({"id":2,"status":1})", std::nullopt), Verdict::Ignored);
    QCOMPARE(verdict(R"({"id":2,"status":1,"status":1})", std::nullopt), Verdict::Ignored);
    QCOMPARE(verdict(R"({"id":2)", std::nullopt), Verdict::NoObject);
}

void TestIndependentCheck::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char32_t>("character"); // 0 where it is none
    const auto row = [](const QByteArray &bytes, char32_t character) {
        QTest::newRow(bytes.toHex().constData()) << bytes << character;
    };
    row("A", U'A');
    row("\x7f", 0x7f);
    row("\xc2\x80", 0x80);
    row("\xdf\xbf", 0x7ff);
    row("\xe0\xa0\x80", 0x800);
    row("\xed\x9f\xbf", 0xd7ff);
    row("\xee\x80\x80", 0xe000);
    row("\xef\xbf\xbf", 0xffff);
    row("\xf0\x90\x80\x80", 0x10000);
    row("\xf4\x8f\xbf\xbf", 0x10ffff);
    for (const auto *wrong : {"\x80", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2\x41", "\xe0\x9f\xbf", "\xe0\xa0",
             "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
             "\xf8\x88\x80\x80\x80", "\xff"})
        row(wrong, 0);
}

void TestIndependentCheck::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char32_t, character);
    const auto decoded = decodedUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QCOMPARE(decoded.has_value(), character != 0);
    if (decoded)
        QCOMPARE(*decoded, std::u32string(1, character));
}

void TestIndependentCheck::decimals()
{
    QCOMPARE(decimalFrom(U"-12.50e2"), decimalFrom(-1250));
    QCOMPARE(decimalFrom(U"-12.50e2")->magnitude(), 4);
    QCOMPARE(decimalFrom(U"0.001")->magnitude(), -2);
    QCOMPARE(decimalFrom(U"-0"), Decimal());
    QCOMPARE(decimalFrom(U"0e999999999999999999999999"), Decimal());
    QVERIFY(decimalFrom(U"1e999999999999999999999999")->isInteger());
    QVERIFY(!decimalFrom(U"1e-999999999999999999999999")->isInteger());
    QVERIFY(decimalFrom(U"1e999999999999999999999999") != decimalFrom(1));
}

void TestIndependentCheck::strings()
{
    QCOMPARE(stringIn(UR"("a\u00e9\n\ud83d\ude00")"), std::u16string(u"aé\n\U0001f600"));
    QCOMPARE(stringIn(U"\"\U0001f600\""), std::u16string(u"\U0001f600"));
    QVERIFY(!stringIn(U"1") && !stringIn(U"\"") && !stringIn(U"\"a\" "));
}

QTEST_GUILESS_MAIN(TestIndependentCheck)
#include "tst_independentcheck.moc"
