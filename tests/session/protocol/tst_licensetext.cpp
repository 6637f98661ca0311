// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/licensetext.h"

#include "session/protocol/credentials.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

using Reading = LicenseText::Reading;

namespace {

const auto key = u"ABCD-EFGH-1234"_s;

void addRow(const char *name, const QString &pasted, const QString &found, Removals removed,
    Reading reading = Reading::OneKey)
{
    QTest::newRow(name) << pasted << found << removed << reading;
}

void addColumns()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("found");
    QTest::addColumn<Removals>("removed");
    QTest::addColumn<Reading>("reading");
}

} // namespace

/// A key as people paste it.
class TestLicenseText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void surroundings_data();
    void surroundings() { check(); }
    void oneWordIsNeverCut_data();
    void oneWordIsNeverCut();
    void letters_data();
    void letters() { check(); }
    void brokenKeys_data();
    void brokenKeys() { check(); }
    void staysWhole_data();
    void staysWhole();
    void cleanedTwiceIsCleanedOnce_data();
    void cleanedTwiceIsCleanedOnce();
    void whateverIsPasted();
    void boundedTime_data();
    void boundedTime();

private:
    void check();
};

void TestLicenseText::check()
{
    QFETCH(QString, pasted);
    QFETCH(QString, found);
    QFETCH(Removals, removed);
    QFETCH(Reading, reading);
    const auto result = cleanedLicense(pasted);
    QCOMPARE(result.key, found);
    QCOMPARE(result.removed, removed);
    QCOMPARE(result.reading, reading);
}

void TestLicenseText::surroundings_data()
{
    addColumns();
    addRow("nothing", key, key, {});
    addRow("spaces", u"  ABCD-EFGH-1234 \t"_s, key, Removal::Spaces);
    addRow("no-break spaces", u"\u00a0ABCD-EFGH-1234\u202f\u3000"_s, key, Removal::Spaces);
    addRow("line breaks", u"\r\nABCD-EFGH-1234\u2028\u0085\n"_s, key, Removal::LineBreaks);
    addRow("a line", u" ABCD-EFGH-1234 \n"_s, key, Removal::Spaces | Removal::LineBreaks);
    addRow("zero width", u"\ufeffABCD\u200b-EFGH\u2060-12\u200d34\u200c"_s, key, Removal::Invisible);
    addRow("soft hyphens", u"ABCD-\u00adEFGH-\u00ad1234"_s, key, Removal::Invisible);
    addRow("marks of direction", u"\u202aABCD-\u200eEFGH\u200f-1234\u202c"_s, key, Removal::Invisible);
    addRow("overrides of direction", u"\u202eABCD-EFGH-1234\u2066"_s, key, Removal::Invisible);
    addRow("control characters", u"\u0001ABCD-\u001bEFGH-1234\u007f"_s, key, Removal::Invisible);
    addRow("zero characters", u"ABCD-EFGH-1234"_s + QChar(u'\0') + QChar(u'\0'), key, Removal::Invisible);
    for (const auto &quotes : {u"\"\""_s, u"''"_s, u"``"_s, u"“”"_s, u"„“"_s, u"”„"_s, u"‘’"_s, u"‚‘"_s,
             u"«»"_s, u"»«"_s, u"‹›"_s, u"「」"_s, u"『』"_s, u"＂＂"_s})
        addRow(quotes.toUtf8().constData(), quotes.front() + key + quotes.back(), key, Removal::Quotes);
    addRow("angle brackets", u"<ABCD-EFGH-1234>"_s, key, Removal::Quotes);
    addRow("all of it", u" “\u200b <ABCD-EFGH-1234>”\n"_s, key,
        Removal::Spaces | Removal::LineBreaks | Removal::Quotes | Removal::Invisible);
    addRow("only that", u" \"\u200b\"\n"_s, {},
        Removal::Spaces | Removal::LineBreaks | Removal::Quotes | Removal::Invisible, Reading::Unclear);
    addRow("empty", {}, {}, {}, Reading::Unclear);
}

void TestLicenseText::oneWordIsNeverCut_data()
{
    QTest::addColumn<QString>("text");
    const auto texts = {u"Key:ABCD-EFGH-1234"_s, u"KEY=ABCD-EFGH-1234"_s, u"ABCD-EFGH-1234."_s,
        u"(ABCD-EFGH-1234)"_s, u"{8f14e45f-ceea-467f-9575-e3a1c2b4d5e6}"_s, u"somebody@example.com"_s,
        u"https://example.com/ABCD-EFGH-1234"_s, u"{\"key\":\"ABCD-EFGH-1234\"}"_s, u"ab<cd>ef"_s,
        u"<b>ABCD-EFGH-1234</b>"_s, u"-ABCD-"_s, u"==ABCD=="_s, u"password"_s, u"2026-01-31"_s,
        u"ключ-1234"_s, u"مفتاح-1234"_s, u"می\u200cخواهم"_s, u"密钥ABCD1234"_s, u"🔑🔑🔑🔑🔑🔑"_s,
        u"👩\u200d💻👩\u200d💻"_s, u"O'Brien-1"_s, u"********"_s, u"========"_s, u"---------"_s,
        u"ABCD_EFGH_1234"_s, u"ABCD.EFGH.1234"_s, u"!\"#$%&/()=?"_s.sliced(2), u"x"_s.repeated(64)};
    for (const auto &text : texts)
        QTest::newRow(text.toUtf8().constData()) << text;
}

void TestLicenseText::oneWordIsNeverCut()
{
    QFETCH(QString, text);
    QCOMPARE(cleanedLicense(text), (LicenseText{text, {}, Reading::OneKey}));
    QCOMPARE(cleanedLicense(u" \""_s + text + u"\" "_s),
        (LicenseText{text, Removal::Spaces | Removal::Quotes, Reading::OneKey}));
}

void TestLicenseText::letters_data()
{
    addColumns();
    const auto words = [](const char *name, const QString &text, const QString &found = key) {
        addRow(name, text, found, Removal::Words);
    };
    words("label", u"Key: ABCD-EFGH-1234"_s);
    words("label written to it", u"Your Key:ABCD-EFGH-1234"_s);
    words("assignment", u"# License of Ann\nLICENSE_KEY=ABCD-EFGH-1234\n"_s);
    words("sentence", u"Your license key is ABCD-EFGH-IJKL."_s, u"ABCD-EFGH-IJKL"_s);
    words("brackets after it", u"License key: ABCD-EFGH-1234 (valid until 2026)"_s);
    words("brackets around it", u"Your key (ABCD-EFGH-1234) is ready."_s);
    words("angle brackets", u"License <ABCD-EFGH-1234>, thank you"_s);
    words("quotes", u"The key is “ABCD-EFGH-1234”!"_s);
    words("emphasis", u"The key is **ABCD-EFGH-1234**"_s);
    words("quoted mail", u"> Hello,\n> your key: ABCD-EFGH-1234\n> Bye"_s);
    words("JSON", u"{ \"license\": \"ABCD-EFGH-1234\", \"seats\": 3 }"_s);
    words("twice the same", u"ABCD-EFGH-1234\n\nKey: ABCD-EFGH-1234"_s);
    words("a price and a date", u"ABCD-EFGH-1234 cost $1,299.00 on 2026-01-31 at 12:30:00"_s);
    words("dates", u"31.12.2026 12/31/2026 2026-12-31 ABCD-EFGH-1234"_s);
    words("an address", u"ann@example.com ABCD-EFGH-1234 support-2026@example.com"_s);
    words("a link with a key",
        u"https://example.com/activate?key=ABCD-EFGH-9999 or enter ABCD-EFGH-1234 by hand"_s);
    words("names with numbers", u"Blaze2026 for Windows11 and COVID-19, UTF-8: ABCD-EFGH-1234"_s);
    words("numbers of an order", u"Order #10045, ORD-2026-00123, VAT DE123456789: ABCD-EFGH-1234"_s);
    words("a telephone", u"Call 555-123-4567 or +49-89-1234567. ABCD-EFGH-1234"_s);
    words("ordinary words with dashes", u"E-MAIL: a ready-to-use, END-USER, HIGH-TECH key ABCD-EFGH-1234"_s);
    words("UUID", u"Key: 8f14e45f-ceea-467f-9575-e3a1c2b4d5e6."_s, u"8f14e45f-ceea-467f-9575-e3a1c2b4d5e6"_s);
    words("without dashes", u"Your key is A1B2C3D4E5F6."_s, u"A1B2C3D4E5F6"_s);
    words("a long mixture", u"Your key is aB3dE6gH9jK2mN5p."_s, u"aB3dE6gH9jK2mN5p"_s);
    words("digits in groups", u"Key 1234-5678-9012-3456, PIN 0000"_s, u"1234-5678-9012-3456"_s);
    words("two groups", u"Key ABCDEF-123456"_s, u"ABCDEF-123456"_s);
    words("base64", u"Key QUJD1EVGMTIzNDU2Nzg5M4== here"_s, u"QUJD1EVGMTIzNDU2Nzg5M4=="_s);
    words("capitals after a label", u"License key: ABCDEFGHIJ (for Ann)"_s, u"ABCDEFGHIJ"_s);
    words("capitals below a label", u"License key:\n\n  SANDBOX-OK\n"_s, u"SANDBOX-OK"_s);
    words("German", u"Ihr Lizenzschlüssel lautet: ABCD-EFGH-1234. Viele Grüße!"_s);
    words("Russian", u"Ваш ключ: ABCD-EFGH-1234 (до 2026 года)."_s);
    words("Arabic", u"مفتاح الترخيص الخاص بك هو ABCD-EFGH-1234."_s);
    words("Chinese", u"您的许可证密钥：ABCD-EFGH-1234。"_s);
    words("Chinese capitals", u"许可证密钥：ABCDEFGHIJ，有效期至2026年"_s, u"ABCDEFGHIJ"_s);
    words("Japanese", u"ライセンスキー：「ABCD-EFGH-1234」です。"_s);
    words("emoji", u"🎉 Your key 🔑 ABCD-EFGH-1234 🎉"_s);
    words("a letter",
        u"Hello Ann,\r\n\r\nthank you for buying Blaze Pro 2.0 (order #10045, 49.90 EUR) on 2026-01-31.\r\n"
        "Your license key:\r\n\r\n    ABCD-EFGH-1234\r\n\r\nQuestions? support@example.com or "
        "https://example.com/help?id=ABC-12345-DEF\r\n-- \r\nBlaze Ltd., 12 High Street\r\n"_s);
    addRow(
        "invisible as well", u"Key:\u00a0\u200bABCD-EFGH-1234"_s, key, Removal::Words | Removal::Invisible);
    addRow("directions as well", u"المفتاح: \u2066ABCD-EFGH-1234\u2069."_s, key,
        Removal::Words | Removal::Invisible);
}

void TestLicenseText::brokenKeys_data()
{
    addColumns();
    addRow("after dashes", u"ABCD-\r\nEFGH-\n1234"_s, key, Removal::LineBreaks);
    addRow("before a dash", u"ABCD-EFGH\n-1234"_s, key, Removal::LineBreaks);
    addRow("into short pieces", u"ABCDEF-\r\n123\n45\u20286"_s, u"ABCDEF-123456"_s, Removal::LineBreaks);
    addRow("after a fixed width", u"ABCDEFGHIJKLM01NOPQRSTUVWXYZ2345\n6789"_s,
        u"ABCDEFGHIJKLM01NOPQRSTUVWXYZ23456789"_s, Removal::LineBreaks);
    addRow("in a letter", u"Your license key is ABCD-EFGH-\n1234-5678. Thank you."_s,
        u"ABCD-EFGH-1234-5678"_s, Removal::Words);
    addRow("in a letter before a dash", u"The key: ABCD-EFGH\n-1234\n\nBye"_s, key, Removal::Words);
    addRow("in a letter twice", u"Key: ABCD-\nEFGH-\n1234!"_s, key, Removal::Words);
    addRow("spaces beside dashes", u"ABCD - EFGH - 1234"_s, key, Removal::Spaces);
    addRow("a space after a dash", u"ABCD-EFGH- 1234"_s, key, Removal::Spaces);
    addRow("no list of dashes", u"Key:\n- ABCD-EFGH-1234\n- for Ann"_s, key, Removal::Words);
    addRow("no dash of a list", u"- ABCD-EFGH-1234"_s, key, Removal::Words);
    addRow("no rule of dashes", u"-----BEGIN KEY-----\nABCD-EFGH-1234\n-----END KEY-----"_s, key,
        Removal::Words);
    addRow("a name below", u"ABCD-EFGH-1234\nBob"_s, key, Removal::Words);
    addRow("a word after a dash", u"A well-\nknown ABCD-EFGH-1234"_s, key, Removal::Words);
    addRow("groups", u"ABCD EFGH 1234"_s, u"ABCD EFGH 1234"_s, {});
    addRow("groups, quoted", u" 'ABCD EFGH 1234'"_s, u"ABCD EFGH 1234"_s, Removal::Spaces | Removal::Quotes);
}

void TestLicenseText::staysWhole_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("found");
    QTest::addColumn<Reading>("reading");
    const auto row = [](const char *name, const QString &pasted, const QString &found,
                         Reading reading = Reading::Unclear) {
        QTest::newRow(name) << pasted << found << reading;
    };
    row("two keys", u"ABCD-EFGH-1234\nABCD-EFGH-5678"_s, u"ABCD-EFGH-1234 ABCD-EFGH-5678"_s,
        Reading::SeveralKeys);
    row("two keys in words", u"Old: ABCD-EFGH-1234, new: ABCD-EFGH-5678"_s,
        u"Old: ABCD-EFGH-1234, new: ABCD-EFGH-5678"_s, Reading::SeveralKeys);
    row("two keys of one width", u"ABCDEFGHIJKLM01NOPQRSTUVWXYZ\n0123456789ABCDEFGHIJKLMNOPQR"_s,
        u"ABCDEFGHIJKLM01NOPQRSTUVWXYZ 0123456789ABCDEFGHIJKLMNOPQR"_s, Reading::SeveralKeys);
    row("two after labels", u"License: ABCDEFGHIJ Device: KLMNOPQRST"_s,
        u"License: ABCDEFGHIJ Device: KLMNOPQRST"_s, Reading::SeveralKeys);
    row("ordinary words", u"the quick brown fox"_s, u"the quick brown fox"_s);
    row("loud words", u"PLEASE ENTER YOUR LICENSE"_s, u"PLEASE ENTER YOUR LICENSE"_s, Reading::OneKey);
    row("loud words in lines", u"PLEASE\r\n\r\nENTER SOMETHING"_s, u"PLEASE ENTER SOMETHING"_s);
    row("a key in small letters", u"key my-secret-key"_s, u"key my-secret-key"_s);
    row("a label and a number", u"Order: 1234567890"_s, u"Order: 1234567890"_s);
    row("only an address", u"write to somebody-1234@example.com"_s, u"write to somebody-1234@example.com"_s);
    row("only a link", u"open https://example.com/ABCD-EFGH-1234"_s,
        u"open https://example.com/ABCD-EFGH-1234"_s);
    row("only a date", u"valid until 2026-01-31"_s, u"valid until 2026-01-31"_s);
    row("only a telephone", u"call 555-123-4567"_s, u"call 555-123-4567"_s);
    row("a name with a year", u"for Blazeauth2026"_s, u"for Blazeauth2026"_s);
    row("too long a word", u"key "_s + u"A1"_s.repeated(33), u"key "_s + u"A1"_s.repeated(33));
    row("an invoice", u"Invoice ORD-2026-00123"_s, u"Invoice ORD-2026-00123"_s);
    row("inner spaces stay", u"AB  CD\tef"_s, u"AB  CD\tef"_s);
}

void TestLicenseText::staysWhole()
{
    QFETCH(QString, pasted);
    QFETCH(QString, found);
    QFETCH(Reading, reading);
    const auto result = cleanedLicense(u" "_s + pasted + u"\n"_s);
    QCOMPARE(result.key, found);
    QCOMPARE(result.reading, reading);
    QVERIFY(!result.removed.testFlag(Removal::Words));
}

void TestLicenseText::cleanedTwiceIsCleanedOnce_data()
{
    addColumns();
    letters_data();
}

void TestLicenseText::cleanedTwiceIsCleanedOnce()
{
    QFETCH(QString, found);
    QCOMPARE(cleanedLicense(found), (LicenseText{found, {}, Reading::OneKey}));
}

void TestLicenseText::whateverIsPasted()
{
    const QStringList pieces{u"ABCD-EFGH-1234"_s, u"A1"_s, u"Key:"_s, u"word"_s, u" "_s, u"\n"_s, u"\r\n"_s,
        u"\t"_s, u"-"_s, u"--"_s, u"\""_s, u"<"_s, u">"_s, u"«"_s, u"("_s, u")"_s, u"."_s, u":"_s, u"="_s,
        u"@"_s, u"。"_s, u"："_s, u"\u00a0"_s, u"\u200b"_s, u"\u200d"_s, QString(QChar(0x202e)),
        QString(QChar(0xd83d)), u"🔑"_s, u"ключ"_s, u"0"_s};
    constexpr quint32 seed = 20260131;
    QRandomGenerator random(seed);
    for (int round = 0; round < 20'000; ++round) {
        QString pasted;
        for (int i = random.bounded(12); i > 0; --i)
            pasted += pieces.at(random.bounded(pieces.size()));
        const auto [found, removed, reading] = cleanedLicense(pasted);
        const auto what = qPrintable(pasted + u" -> "_s + found);
        // What is found stands in what was pasted, in that order; only a line break may have become a space.
        qsizetype place = 0;
        for (const auto character : found) {
            while (place < pasted.size() && pasted.at(place) != character
                   && !(character == u' ' && u"\n\r"_s.contains(pasted.at(place))))
                ++place;
            QVERIFY2(place < pasted.size(), what);
            ++place;
        }
        QVERIFY2(!found.contains(u'\n') && !found.contains(u'\r'), what);
        QVERIFY2(found == trimmed(found), what);
        QVERIFY2(removed ? found != pasted : found == pasted, what);
        // Nothing more is taken away when it is pasted again.
        if (reading == Reading::OneKey)
            QCOMPARE(cleanedLicense(found), (LicenseText{found, {}, Reading::OneKey}));
    }
}

void TestLicenseText::boundedTime_data()
{
    QTest::addColumn<QString>("unit");
    for (const auto *unit : {" ", "\n", "-", "A", "A1", "-\n", "A-\n", "A1-\n", "<", "<>", "\"", "\"<",
             "KEY: ABCDEFGHIJ", "KEY: ABCDEFGHIJ\n", "ABCD-EFGH-1234", "a line of words, 12.5 and more\n",
             "x=", ":", "\u200b", "👩\u200d💻", "：", "\"'<(["})
        QTest::newRow(unit) << QString::fromUtf8(unit);
    QTest::newRow("overrides of direction") << QString(QChar(0x202e));
}

void TestLicenseText::boundedTime()
{
    QFETCH(QString, unit);
    const auto half = unit.repeated(longestLicenseText / unit.size() / 2);
    QElapsedTimer time;
    time.start();
    for (const auto &text : {half + u"-\n"_s + half, half.repeated(3)}) {
        const auto result = cleanedLicense(text);
        QVERIFY(result.key.size() <= longestLicenseText);
        QVERIFY(result.key.isEmpty() || !result.key.back().isHighSurrogate());
    }
    // A fraction of it is usual; what grows with the square of the length takes minutes.
    QVERIFY(time.elapsed() < 2000);
}

QTEST_APPLESS_MAIN(TestLicenseText)
#include "tst_licensetext.moc"
