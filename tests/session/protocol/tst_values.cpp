// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/displaytext.h"
#include "session/protocol/expiry.h"
#include "session/protocol/levels.h"
#include "session/protocol/outcome.h"
#include "session/protocol/redaction.h"
#include "session/protocol/request.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 nowSeconds = 1'800'000'000;
constexpr Moment now{.wall = std::chrono::seconds(nowSeconds), .boot = 1000s};

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().at(0);
}

QJsonObject conversation(const QString &name)
{
    QFile file(QStringLiteral(BLAZEAUTH_CONVERSATIONS) + u'/' + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// The small values of the protocol.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void timeLeft_data();
    void timeLeft();
    void levels_data();
    void levels();
    void levelsAreBounded();
    void retryAfter_data();
    void retryAfter();
    void maskedKeys();
    void longerSecretsGoFirst();
    void secretsInsideJson_data();
    void secretsInsideJson();
    void displayedText_data();
    void displayedText();
    void requestsAreThePages();
    void extraLicenseIsSentOnlyWhenThereIsOne();
};

void TestValues::timeLeft_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("end"); // 0: no expiry known
    QTest::addColumn<bool>("clockHint");
    const auto row = [](const char *sent, qint64 end, bool clockHint = false) {
        QTest::newRow(sent) << QByteArray(sent) << end << clockHint;
    };
    row("86400", nowSeconds + 86400);
    row("86400.0", nowSeconds + 86400);
    row("1", nowSeconds + 1);
    row("999999999", nowSeconds + 999'999'999);
    row("0", 0);
    row("-1", 0);
    row("1.5", 0);
    row("\"86400\"", 0);
    row("null", 0);
    row("true", 0);
    row("1800086400", 1'800'086'400);
    row("1800000000", 1'800'000'000, true);
    row("1799999999", 1'799'999'999, true);
    row("1768464000", 1'768'464'000, true); // exactly 365 days ago
    row("1768463999", nowSeconds + 1'768'463'999); // longer ago: 56 years remaining
    row("1000000000", nowSeconds + 1'000'000'000);
    row("253402300799", 253'402'300'799); // the last second of the year 9999
    row("253402300800", 0);
    row("1e300", 0);
    row("18446744073709551617", 0);
}

void TestValues::timeLeft()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, end);
    QFETCH(bool, clockHint);
    const auto expiry = expiryFrom(json(sent), now);
    QCOMPARE(expiry.has_value(), end != 0);
    if (expiry) {
        QCOMPARE(expiry->end, std::chrono::milliseconds(std::chrono::seconds(end)));
        QCOMPARE(expiry->clockHint, clockHint);
        QCOMPARE(expiry->date().toSecsSinceEpoch(), end);
        QCOMPARE(expiry->date().timeSpec(), Qt::UTC);
    }
}

void TestValues::levels_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QStringList>("pairs");
    const auto row = [](const char *sent, const QStringList &pairs) {
        QTest::newRow(sent) << QByteArray(sent) << pairs;
    };
    row(R"({"tier":"pro"})", {u"tier=pro"_s});
    row(R"({"a":1,"b":true,"c":null,"d":1.5})", {u"a=1"_s, u"b=true"_s, u"c=null"_s, u"d=1.5"_s});
    row(R"({"limits":{"seats":[1,2]}})", {uR"(limits={"seats":[1,2]})"_s});
    row(R"(["pro","beta"])", {u"=pro"_s, u"=beta"_s});
    row(R"(["pro",{"a":1},[2]])", {u"=pro"_s, uR"(={"a":1})"_s, u"=[2]"_s});
    row(R"("pro")", {u"=pro"_s});
    row("null", {});
    row("5", {});
    row("true", {});
    row("{}", {});
    row("[]", {});
}

void TestValues::levels()
{
    QFETCH(QByteArray, sent);
    QFETCH(QStringList, pairs);
    QStringList found;
    for (const auto &level : levelsFrom(json(sent), {}))
        found.append(level.name + u'=' + level.value);
    QCOMPARE(found, pairs);
}

void TestValues::levelsAreBounded()
{
    QJsonArray array;
    QJsonObject object;
    for (int index = 0; index < 1000; ++index) {
        array.append(index);
        object.insert(QString::number(index), index);
    }
    QCOMPARE(levelsFrom(array, {}).size(), 100);
    QCOMPARE(levelsFrom(object, {}).size(), 100);
}

void TestValues::retryAfter_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("as documented") << u"rate limited, 37 seconds left"_s << 37;
    QTest::newRow("one second") << u"rate limited, 1 second left"_s << 1;
    QTest::newRow("short") << u"Wait 37s"_s << 37;
    QTest::newRow("shorter words") << u"retry in 12 SEC."_s << 12;
    QTest::newRow("zero") << u"rate limited, 0 seconds left"_s << 1;
    QTest::newRow("of the past") << u"session wasn't initialized in 15 seconds after connection"_s << -1;
    QTest::newRow("an hour and more") << u"rate limited, 99999 seconds left"_s << 3600;
    QTest::newRow("overflow") << u"rate limited, 99999999999999999999999 seconds left"_s << 3600;
    QTest::newRow("no number") << u"rate limit hit"_s << -1;
    QTest::newRow("negative") << u"rate limited, -5 seconds left"_s << -1;
    QTest::newRow("fraction") << u"rate limited, 1.5 seconds left"_s << -1;
    QTest::newRow("exponent") << u"1e3 seconds left"_s << -1;
    QTest::newRow("thousands") << u"1,000 seconds left"_s << -1;
    QTest::newRow("plus") << u"rate limited, +37 seconds left"_s << 37;
    QTest::newRow("the one that is left") << u"60 seconds limit, 37 seconds left"_s << 37;
    QTest::newRow("other number") << u"error 4201"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestValues::retryAfter()
{
    QFETCH(QString, reason);
    QFETCH(int, seconds);
    const auto found = retryAfterFrom(reason);
    QCOMPARE(found ? static_cast<int>(found->count()) : -1, seconds);
}

void TestValues::maskedKeys()
{
    QCOMPARE(maskedKey(u"ABCDEF-123456"_s), u"AB…56"_s);
    QCOMPARE(maskedKey(u"ABCDE12345"_s), u"AB…45"_s);
    QCOMPARE(maskedKey(u"ABCDE1234"_s), u"…"_s);
    QCOMPARE(maskedKey(QString()), u"…"_s);
    QCOMPARE(maskedKey(u"😀😀😀😀😀😀"_s), u"…"_s);
    QCOMPARE(maskedKey(u"a😀bcdefghi😀z"_s), u"a😀…😀z"_s);
}

void TestValues::longerSecretsGoFirst()
{
    Redaction redaction;
    redaction.addPassword(u"1234"_s);
    redaction.addKey(u"ABCDEF-123456"_s);
    redaction.addKey({});
    redaction.addPassword({});
    QCOMPARE(redaction.apply(u"abcdef-123456 and 1234"_s), u"AB…56 and …"_s);
    QCOMPARE(redaction.apply(u"nothing"_s), u"nothing"_s);
}

void TestValues::secretsInsideJson_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"secret"_s << u"{\"password\":\"secret\"}"_s;
    QTest::newRow("by numbers") << u"secret"_s << uR"(\u0073\u0065\u0063\u0072\u0065\u0074)"_s;
    QTest::newRow("partly, in capitals") << u"secret"_s << uR"(\u0053ecRE\u0054)"_s;
    QTest::newRow("quotes") << u"a\"b\\c/d\te"_s << uR"(a\"b\\c\/d\te)"_s;
    QTest::newRow("backslashes") << u"\\\\"_s << uR"(\\\\)"_s;
    QTest::newRow("looks like a pattern") << u"(.*)\"+[^x]$"_s << uR"((.*)\"+[^x]$)"_s;
    QTest::newRow("umlaut") << u"pä\"ss"_s << uR"(p\u00E4\"ss)"_s;
    QTest::newRow("beyond the first plane") << u"🔑\"key"_s << uR"(\ud83d\uDD11\"key)"_s;
}

void TestValues::secretsInsideJson()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, text);
    Redaction redaction;
    redaction.addPassword(secret);
    const auto shown = redaction.apply(u"before \\ "_s + text + u" after"_s);
    QVERIFY2(shown.contains(u"…"_s) && !shown.contains(text) && !shown.contains(secret), qPrintable(shown));
    QVERIFY(shown.startsWith(u"before \\ "_s) && shown.endsWith(u" after"_s));

    // Half a character is no pattern, and still a secret.
    Redaction half;
    half.addPassword(secret + QChar(0xd83d));
    QCOMPARE(half.apply(u"\\"_s + secret + QChar(0xd83d)), u"\\…"_s);
}

void TestValues::displayedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keepLines");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"main seat"_s << false << u"main seat"_s;
    QTest::newRow("markup stays text") << u"<b>x</b>"_s << false << u"<b>x</b>"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << false << u"�[31mred"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << false << u"�31m"_s;
    QTest::newRow("null") << QString(QChar(0)) << false << u"�"_s;
    QTest::newRow("bidi override") << u"abc\u202edef"_s << false << u"abc�def"_s;
    QTest::newRow("bidi isolate") << u"abc\u2066def"_s << false << u"abc�def"_s;
    QTest::newRow("lines") << u"a\nb"_s << false << u"a b"_s;
    QTest::newRow("kept lines") << u"a\nb\tc"_s << true << u"a\nb c"_s;
    QTest::newRow("too long") << u"0123456789ABC"_s << false << u"0123456789…"_s;
    QTest::newRow("no half characters") << u"012345678😀"_s << false << u"012345678…"_s;
    QTest::newRow("joiners stay") << u"क्\u200dष"_s << false << u"क्\u200dष"_s;
}

void TestValues::displayedText()
{
    QFETCH(QString, text);
    QFETCH(bool, keepLines);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text, 10, keepLines), shown);
}

void TestValues::requestsAreThePages()
{
    const auto request = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };
    QCOMPARE(request(initializeRequest(1, u"BA0123456789ABCDEFGHI"_s, u"desktop-main"_s)),
        conversation(u"initialize"_s)["request"_L1].toObject());
    QCOMPARE(request(authorizeRequest(3, LicenseKey{.key = u"ABCDEF-123456"_s})),
        conversation(u"authorize-by-license"_s)["request"_L1].toObject());
    const Account account{
        .login = u"user@example.com"_s, .password = u"strong-password"_s, .license = {}, .type = {}};
    QCOMPARE(request(authorizeRequest(4, account)),
        conversation(u"authorize-by-credentials"_s)["request"_L1].toObject());
}

void TestValues::extraLicenseIsSentOnlyWhenThereIsOne()
{
    Account account{
        .login = u"user"_s, .password = u"\" \\ ü 😀"_s, .license = u"ABCDEF-123456"_s, .type = {}};
    const auto sent = QJsonDocument::fromJson(authorizeRequest(1, account)).object();
    QCOMPARE(sent["license"_L1].toString(), account.license);
    QCOMPARE(sent["password"_L1].toString(), account.password);
    QCOMPARE(sent["credentials_type"_L1].toInt(-1), 0);
    account.license.clear();
    QVERIFY(!QJsonDocument::fromJson(authorizeRequest(1, account)).object().contains("license"_L1));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
