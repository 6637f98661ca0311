// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/catalogue.h"
#include "app/sandbox/closereasons.h"
#include "app/sandbox/magic.h"
#include "session/protocol/tables.h"
#include "tests/app/sandbox/rulestester.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;

/// The words of the magic inputs, and that the catalogue holds them all.
class TestSandboxMagic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void words_data();
    void words();
    void everyStatus();
    void reasons();
    void catalogueIsWhole();
    void ordinaryRulesComeFirst();
    void times();
    void statusesWithEntitlement();
};

namespace {

using T = RulesTester;
using Kind = Magic::Kind;

const Magic noMagic{Kind::Status, -1, {}};

} // namespace

void TestSandboxMagic::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Magic>("expected");
    const auto row = [](const char *word, const Magic &magic) {
        QTest::newRow(word) << QString::fromLatin1(word) << magic;
    };
    row("OK", {Kind::Status, 1, {}});
    row("1", {Kind::Status, 1, {}});
    row("103", {Kind::Status, 103, {}});
    row("licenseexpired", {Kind::Status, 103, {}});
    row("CLIENTIDMISMATCH", {Kind::Status, 502, {}});
    row("NEW", {Kind::New, 0, {}});
    row("EXPIRES-90", {Kind::Expires, 90, {}});
    row("CLOSE-4201", {Kind::Close, 4201, {}});
    row("CLOSE-4201-37", {Kind::Close, 4201, 37});
    row("CLOSE-0", {Kind::Close, 0, {}});
    row("DROP", {Kind::Drop, 0, {}});
    row("SILENT", {Kind::Silent, 0, {}});
    row("SLOW-3000", {Kind::Slow, 3000, {}});
    row("GARBAGE", {Kind::Garbage, 0, {}});
    row("BINARY", {Kind::Binary, 0, {}});
    row("HUGE", {Kind::Huge, 0, {}});
    row("FRAGMENTS", {Kind::Fragments, 0, {}});
    row("WRONG-ID", {Kind::WrongId, 0, {}});
    row("THEN-4100-5", {Kind::ThenClose, 4100, 5});
    row("THEN-DROP-5", {Kind::ThenDrop, 0, 5});
    row("THEN-DROP-0", {Kind::ThenDrop, 0, 0});

    for (const char *none : {"", "-", "NOTHING", "OK ", " OK", "1O3", "-1", "+1", "1.0", "0x1", "1000000",
             "99999999999999999999", "Unknown", "CLOSE", "CLOSE-", "CLOSE-x", "CLOSE-65536", "CLOSE-4201-",
             "CLOSE-4201-x", "CLOSE-4201-37-1", "CLOSE--4201", "SLOW", "SLOW-", "SLOW-600001", "SLOW-3000-1",
             "EXPIRES", "EXPIRES-", "EXPIRES-1000000000001", "WRONG", "WRONG-ID-1", "THEN", "THEN-4100",
             "THEN-4100-", "THEN-DROP", "THEN-DROP-x", "THEN-DROP-86401", "THEN-4100-5-1", "DROP-1"})
        row(none, noMagic);
    QTest::newRow("other digits") << u"١٠٣"_s << noMagic;
}

void TestSandboxMagic::words()
{
    QFETCH(QString, word);
    QFETCH(Magic, expected);
    const auto one = expected == noMagic ? std::nullopt : std::optional(expected);
    QCOMPARE(magicInLicense(u"SANDBOX-"_s + word), one);
    QCOMPARE(magicInLicense(u"sandbox-"_s + word.toLower()), one);
    QCOMPARE(magicInLogin(word.toLower() + u"@sandbox.test"_s), one);
    QCOMPARE(magicInLogin(word + u"@SANDBOX.TEST"_s), one);
    QVERIFY(!magicInLicense(word));
    QVERIFY(!magicInLogin(word + u"@example.com"_s));
    QVERIFY(!magicInLogin(word + u"@x.sandbox.test"_s));
    if (one && one->kind != Kind::Expires) {
        QCOMPARE(magicAtEnd(u"device-"_s + word), one);
        QCOMPARE(magicAtEnd(u"desk-top-main-"_s + word.toLower()), one);
        QVERIFY(!magicAtEnd(word + u"-device"_s));
    }
}

void TestSandboxMagic::everyStatus()
{
    for (const StatusRow &row : statusTable()) {
        if (row.status == Status::Unknown)
            continue;
        const int number = static_cast<int>(row.status);
        const auto expected = std::optional(Magic{Kind::Status, number, {}});
        QCOMPARE(magicInLicense(u"SANDBOX-%1"_s.arg(number)), expected);
        QCOMPARE(magicInLicense(u"SANDBOX-"_s + constantOf(row.status)), expected);
        QCOMPARE(magicInLogin(constantOf(row.status) + u"@sandbox.test"_s), expected);
        QCOMPARE(magicAtEnd(u"device-%1"_s.arg(number)), expected);
        QCOMPARE(magicAtEnd(u"device-"_s + constantOf(row.status)), expected);
    }
    // Names that people give their devices stay ordinary.
    for (const auto &name : {u"desktop-main"_s, u"laptop-999"_s, u"device-EXPIRES-90"_s, u"ok"_s, u"103"_s,
             u"4f7c1b9e-0d3a-4c55-9a77-0123456789ab"_s, u"BA0123456789ABCDEFGHI"_s})
        QVERIFY2(!magicAtEnd(name), qPrintable(name));
}

void TestSandboxMagic::reasons()
{
    QCOMPARE(documentedReason(4202), u"session wasn't initialized in 15 seconds after connection"_s);
    QCOMPARE(documentedReason(4300), u"packet does not contain mandatory 'type' and/or 'id' fields"_s);
    QCOMPARE(documentedReason(4303), QString()); // the page has none
    QCOMPARE(documentedReason(4999), QString());
    for (const CloseRow &row : closeTable()) {
        const bool known = row.code != CloseCode::Unknown && row.code != CloseCode::InvalidPacketData;
        QCOMPARE(!documentedReason(static_cast<int>(row.code)).isEmpty(), known);
        QVERIFY(documentedReason(static_cast<int>(row.code)).toUtf8().size() <= 123);
    }
}

void TestSandboxMagic::catalogueIsWhole()
{
    QSet<QString> inputs;
    QSet<QPair<int, int>> statuses;
    QSet<QPair<int, int>> closes;
    const QList<CatalogueRow> rows = catalogue();
    for (const CatalogueRow &row : rows) {
        QVERIFY2(!row.meaning.isEmpty(), qPrintable(row.input));
        const QString input = QString::number(static_cast<int>(row.kind)) + row.input + row.password;
        QVERIFY2(!inputs.contains(input), qPrintable(row.input));
        inputs.insert(input);
        if (row.kind == InputKind::ApiKey)
            QCOMPARE(row.input.size(), 21);
        QCOMPARE(row.kind == InputKind::Login, !row.password.isEmpty());
        if (row.expected.kind == Expected::Kind::Rejected)
            statuses.insert({static_cast<int>(row.kind), static_cast<int>(row.expected.status)});
        if (row.expected.kind == Expected::Kind::Closed)
            closes.insert({static_cast<int>(row.kind), row.expected.closeCode});
    }
    for (const auto kind : {InputKind::License, InputKind::Login, InputKind::ClientId, InputKind::ApiKey}) {
        const bool initialize = kind == InputKind::ClientId || kind == InputKind::ApiKey;
        for (const StatusRow &row : statusTable()) {
            const bool goesOn = row.status == Status::Ok || row.status == Status::Unknown
                                || (initialize && row.status == Status::AlreadyInitialized);
            QVERIFY(goesOn || statuses.contains({static_cast<int>(kind), static_cast<int>(row.status)}));
        }
        for (const CloseRow &row : closeTable())
            QVERIFY(row.code == CloseCode::Unknown
                    || closes.contains({static_cast<int>(kind), static_cast<int>(row.code)}));
    }
}

// A magic word in something that is too long, too short or out of place is not asked for.
void TestSandboxMagic::ordinaryRulesComeFirst()
{
    RulesTester tester;
    Session fresh = T::newSession();
    QCOMPARE(T::closeCodeIn(tester.license(fresh, u"SANDBOX-OK"_s)), 4200);
    QCOMPARE(T::statusIn(tester.initialize(fresh, u"BA-503"_s, u"desktop-main"_s)), 2);
    QCOMPARE(
        T::statusIn(tester.initialize(fresh, u"BA0123456789ABCDEFGHI"_s, u"x"_s.repeated(61) + u"-503"_s)),
        501);
    QCOMPARE(T::statusIn(tester.initialize(fresh, u"BA0000000000000000000"_s, u"device-503"_s)), 600);
    Session session = tester.readySession();
    QCOMPARE(T::statusIn(tester.license(session, u"SANDBOX-"_s + u"0"_s.repeated(57))), 102);
    QCOMPARE(T::statusIn(tester.account(session, u"103@sandbox.test"_s, u"abc"_s)), 207);
    QCOMPARE(T::statusIn(tester.account(session, u"103@sandbox.test"_s, u"password"_s, 7)), 210);
    QCOMPARE(T::statusIn(tester.account(session, u"103@sandbox.test"_s, u"password"_s, 0)), 103);
    QCOMPARE(T::statusIn(tester.license(session, u"SANDBOX-NOTHING"_s)), 100);
}

void TestSandboxMagic::times()
{
    RulesTester tester;
    const auto timeLeft = [&tester](const QString &key) {
        Session session = tester.readySession();
        return T::sentIn(tester.license(session, key)).value(u"time_left"_s).toInteger(-1);
    };
    QCOMPARE(timeLeft(u"SANDBOX-OK"_s), 86'400);
    QCOMPARE(timeLeft(u"SANDBOX-NEW"_s), 1'800'000'000 + 86'400);
    QCOMPARE(timeLeft(u"SANDBOX-EXPIRES-90"_s), 90);
    QCOMPARE(timeLeft(u"SANDBOX-EXPIRES-0"_s), 0);
    QCOMPARE(timeLeft(u"SANDBOX-EXPIRES-999999999999"_s), 999'999'999'999);
    QCOMPARE(timeLeft(u"SANDBOX-103"_s), -1);
    Session session = tester.readySession();
    const Reply slow = tester.license(session, u"SANDBOX-SLOW-2500"_s);
    QCOMPARE(std::get<Send>(slow).delay.count(), 2'500);
}

void TestSandboxMagic::statusesWithEntitlement()
{
    RulesTester tester(shippedDataset(), {.actionsPerMinute = 1'000});
    for (const StatusRow &row : statusTable()) {
        const int number = static_cast<int>(row.status);
        Session session = tester.readySession();
        const QJsonObject byLicense = T::sentIn(tester.license(session, u"SANDBOX-%1"_s.arg(number)));
        QCOMPARE(byLicense.contains(u"levels"_s), (QSet{1, 103, 104, 105, 502}.contains(number)));
        QCOMPARE(byLicense.contains(u"comment"_s), byLicense.contains(u"levels"_s));
        Session other = tester.readySession();
        const QJsonObject byLogin =
            T::sentIn(tester.account(other, u"%1@sandbox.test"_s.arg(number), u"password"_s));
        QCOMPARE(byLogin.contains(u"levels"_s), (QSet{1, 201, 203, 502}.contains(number)));
        QCOMPARE(byLogin.contains(u"license_required"_s), number == 1);
    }
}

QTEST_GUILESS_MAIN(TestSandboxMagic)
#include "tst_sandboxmagic.moc"
