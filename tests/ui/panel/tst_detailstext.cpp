// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/credentials.h"
#include "session/protocol/response.h"
#include "tests/ui/loginbench.h"
#include "ui/panel/detailstext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Moment now{.wall = 1'800'000'000s, .boot = 1000s}; // 2027-01-15 08:00 UTC

Grant grantFrom(const QJsonObject &fields, const Credentials &credentials)
{
    auto answer = fields;
    answer.insert(u"id"_s, 1);
    answer.insert(u"status"_s, 1);
    const PendingRequest pending{
        .id = 1, .packet = packetOf(credentials), .identity = identityOf(credentials), .redaction = {}};
    return std::get<Grant>(parseResponse(QJsonDocument(answer).toJson(), pending, now));
}

const LicenseKey license{.key = u"ABCDEF-123456"_s};

QString textOf(const QJsonObject &fields, const Credentials &credentials = license)
{
    return detailsText(grantFrom(fields, credentials), QLocale::c(), QTimeZone(5 * 3600 + 45 * 60));
}

} // namespace

/// What Copy details puts on the clipboard.
class TestDetailsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everything();
    void whatIsNotToldHasNoLine();
    void commentOfAnyLength();
    void harmless();
};

void TestDetailsText::everything()
{
    const auto text =
        textOf({{u"levels"_s, QJsonObject{{u"tier"_s, u"pro"_s}, {u"seats"_s, 3}}},
                   {u"comment"_s, u"First line\nSecond line"_s}, {u"ip_address"_s, u"203.0.113.10"_s},
                   {u"time_left"_s, 3600}, {u"license_required"_s, true}},
            Account{.login = u"user@example.com"_s, .password = u"strong"_s, .license = {}, .type = {}});
    QCOMPARE(text, u"Signed in as: user@example.com\n"
                   "Expires: Friday, 15 January 2027 14:45:00 UTC+05:45\n"
                   "    2027-01-15 09:00:00 UTC\n"
                   "Levels:\n"
                   "    seats: 3\n"
                   "    tier: pro\n"
                   "Comment:\n"
                   "    First line\n"
                   "    Second line\n"
                   "IP address: 203.0.113.10\n"
                   "License required: yes\n"_s);
}

void TestDetailsText::whatIsNotToldHasNoLine()
{
    QCOMPARE(textOf({}), u"Signed in as: AB…56\n"_s);
    QCOMPARE(textOf({{u"levels"_s, QJsonArray{u"beta"_s}}, {u"comment"_s, u"  "_s}, {u"time_left"_s, 0}}),
        u"Signed in as: AB…56\nLevels:\n    beta\n"_s);
}

void TestDetailsText::commentOfAnyLength()
{
    const auto comment = u"العربية 日本語 "_s.repeated(2000).trimmed();
    QVERIFY(textOf({{u"comment"_s, comment}}).contains(comment));
}

void TestDetailsText::harmless()
{
    const auto text = textOf({{u"comment"_s, u"\u001b[31mred\u202e"_s},
        {u"levels"_s, QJsonObject{{u"a\nb"_s, u"c\rd"_s}}}, {u"ip_address"_s, u"::1\n"_s}});
    QVERIFY(!text.contains(u'\u001b') && !text.contains(u'\u202e') && !text.contains(u'\r'));
    QVERIFY(text.contains("    a b: c"_L1));
    QVERIFY(text.contains("IP address: ::1\n"_L1));
}

QTEST_MAIN(TestDetailsText)
#include "tst_detailstext.moc"
