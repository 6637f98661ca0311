// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "ui/bench/codelines.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace Qt::StringLiterals;

class TestCodeLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRow();
    void lines_data();
    void lines();
    void othersComeLast();
    void document();
};

void TestCodeLines::everyRow()
{
    QCOMPARE(statusLines().size(), static_cast<qsizetype>(statusTable().size()));
    QCOMPARE(closeLines().size(), static_cast<qsizetype>(closeTable().size()));
    QCOMPARE(failureLines().size(), static_cast<qsizetype>(failureTable().size()));
    for (const CodeLine &line : statusLines() + closeLines() + failureLines()) {
        for (const QString &text :
            {line.code, line.name, line.meaning, line.advice, line.remedy, line.policy})
            QVERIFY2(!text.isEmpty(), qPrintable(line.name));
    }
}

void TestCodeLines::lines_data()
{
    QTest::addColumn<QList<CodeLine>>("table");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("status")
        << statusLines()
        << QStringList{u"103"_s, u"LicenseExpired"_s, u"license"_s,
               u"This license has expired. The time of this license is over, or it has none."_s,
               u"Renew it with the vendor, or enter another key."_s, u"ContactVendor"_s,
               u"nothing until the user asks"_s};
    QTest::newRow("close") << closeLines()
                           << QStringList{u"4201"_s, u"RateLimited"_s, {}, {}, {}, u"Wait"_s,
                                  u"waits as long as the server says, then reconnects"_s};
    QTest::newRow("failure") << failureLines()
                             << QStringList{u"network"_s, u"HostNotFound"_s, {}, {}, {}, u"CheckConnection"_s,
                                    u"reconnects, each time after a longer delay"_s};
}

void TestCodeLines::lines()
{
    QFETCH(QList<CodeLine>, table);
    QFETCH(QStringList, expected);
    const auto found = std::ranges::find(table, expected.at(1), &CodeLine::name);
    QVERIFY(found != table.end());
    const QStringList texts{found->code, found->name, found->answers, found->meaning, found->advice,
        found->remedy, found->policy};
    for (qsizetype column = 0; column < expected.size(); ++column) {
        if (!expected.at(column).isEmpty())
            QCOMPARE(texts.at(column), expected.at(column));
    }
}

void TestCodeLines::othersComeLast()
{
    for (const QList<CodeLine> &table : {statusLines(), closeLines()}) {
        QCOMPARE(table.constLast().code, u"any other"_s);
        QCOMPARE(table.constLast().name, u"Unknown"_s);
        QCOMPARE(std::ranges::count(table, u"any other"_s, &CodeLine::code), 1);
    }
}

void TestCodeLines::document()
{
    const QString page = codesDocument();
    QVERIFY(page.contains(u"\n| 103 | `LicenseExpired` | license | This license has expired. "_s));
    QVERIFY(page.contains(u"\n| 4201 | `RateLimited` | "_s));
    QVERIFY(page.contains(u"\n| network | `HostNotFound` | "_s));
    // Every table has as many cells in each row.
    const auto cells = [](const QString &line) { return line.count(u'|') - line.count(u"\\|"_s); };
    const QStringList all = page.split(u'\n');
    for (qsizetype number = 1; number < all.size(); ++number) {
        if (all.at(number).startsWith(u'|') && all.at(number - 1).startsWith(u'|'))
            QCOMPARE(cells(all.at(number)), cells(all.at(number - 1)));
    }
}

QTEST_GUILESS_MAIN(TestCodeLines)
#include "tst_codelines.moc"
