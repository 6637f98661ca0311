// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/time/timelefttext.h"

#include <QtCore/QLocale>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::milliseconds;

class TestTimeLeftText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void lasts_data();
    void lasts();
    void textStaysAsLongAsItSays();
    void countdowns_data();
    void countdowns();
    void digits();
};

void TestTimeLeftText::texts_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QString>("expected");
    const auto row = [](milliseconds remaining, const QString &expected) {
        QTest::addRow("%lld ms", static_cast<long long>(remaining.count()))
            << qint64(remaining.count()) << expected;
    };
    row(0ms, u"0 seconds"_s);
    row(1ms, u"1 second"_s);
    row(59s, u"59 seconds"_s);
    row(60s, u"1 minute"_s);
    row(61s, u"1 minute 1 second"_s);
    row(4min + 12s, u"4 minutes 12 seconds"_s);
    row(1h, u"1 hour"_s);
    row(1h + 59s, u"1 hour"_s);
    row(23h + 59min + 59s, u"23 hours 59 minutes"_s);
    row(days(1) - 1ms, u"1 day"_s);
    row(days(1) + 1h, u"1 day 1 hour"_s);
    row(days(29) + 4h + 59min, u"29 days 4 hours"_s);
    row(days(11574), u"11,574 days"_s);
    row(-5s, u"0 seconds"_s);
}

void TestTimeLeftText::texts()
{
    QFETCH(qint64, remaining);
    QTEST(timeLeftText(milliseconds(remaining)), "expected");
}

void TestTimeLeftText::lasts_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, milliseconds remaining, milliseconds expected) {
        QTest::newRow(name) << qint64(remaining.count()) << qint64(expected.count());
    };
    row("nothing left", 0ms, 0ms);
    row("seconds", 12s, 1s);
    row("part of a second", 12s + 300ms, 300ms);
    row("minutes", 2h + 10s, 11s);
    row("hours", days(3) + 20min, 20min + 1s);
    row("last of its hour", days(3), 1s);
    row("from days to hours", days(1), 1s);
}

void TestTimeLeftText::lasts()
{
    QFETCH(qint64, remaining);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(timeLeftTextLasts(milliseconds(remaining)).count()), expected);
}

void TestTimeLeftText::textStaysAsLongAsItSays()
{
    milliseconds remaining = days(2) + 3h + 7min + 4s + 250ms;
    int changes = 0;
    while (remaining > 0ms) {
        const auto lasts = timeLeftTextLasts(remaining);
        QVERIFY(lasts > 0ms);
        QCOMPARE(timeLeftText(remaining - lasts + 1ms), timeLeftText(remaining));
        QVERIFY(timeLeftText(remaining - lasts) != timeLeftText(remaining));
        remaining -= lasts;
        ++changes;
    }
    // One an hour down to a day, one a minute down to an hour, then one a second.
    QCOMPARE(changes, 28 + 23 * 60 + 3599);
}

void TestTimeLeftText::countdowns_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QString>("expected");
    const auto row = [](milliseconds remaining, const QString &expected) {
        QTest::addRow("%lld ms", static_cast<long long>(remaining.count()))
            << qint64(remaining.count()) << expected;
    };
    row(0ms, u"0:00"_s);
    row(37s, u"0:37"_s);
    row(36s + 1ms, u"0:37"_s);
    row(4min + 12s, u"4:12"_s);
    row(1h, u"60:00"_s);
}

void TestTimeLeftText::countdowns()
{
    QFETCH(qint64, remaining);
    QTEST(countdownText(milliseconds(remaining)), "expected");
}

void TestTimeLeftText::digits()
{
    const auto restore = qScopeGuard([former = QLocale()] { QLocale::setDefault(former); });
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(countdownText(4min + 2s), u"٤:٠٢"_s);
    QCOMPARE(countdownText(days(1)), u"١٤٤٠:٠٠"_s);
    QCOMPARE(timeLeftText(days(29)), u"٢٩ days"_s);
}

QTEST_GUILESS_MAIN(TestTimeLeftText)
#include "tst_timelefttext.moc"
