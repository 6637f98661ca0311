// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyEnumeratorHasOneRow();
    void everyRowHasWords();
    void statusesAnswerWhatThePagesSay_data();
    void statusesAnswerWhatThePagesSay();
    void unknownNumbers();
    void retryRulesOfCloseCodes_data();
    void retryRulesOfCloseCodes();
    void retryRulesOfFailures();
    void noFailureIsToldAsAnother();
};

namespace {

template <typename Enum, typename Rows, typename Member> void compareWithEnum(const Rows &rows, Member member)
{
    const auto meta = QMetaEnum::fromType<Enum>();
    QCOMPARE(static_cast<int>(rows.size()), meta.keyCount());
    for (int index = 0; index < meta.keyCount(); ++index) {
        const auto value = static_cast<Enum>(meta.value(index));
        QCOMPARE(std::ranges::count(rows, value, member), 1);
    }
}

template <typename Rows> void checkWords(const Rows &rows)
{
    for (const auto &row : rows) {
        const auto title = QString::fromUtf8(row.words.title.source);
        const auto explanation = QString::fromUtf8(row.words.explanation.source);
        const auto advice = QString::fromUtf8(row.words.advice.source);
        QVERIFY2(title.count(u' ') < 6, qPrintable(title));
        QVERIFY2(!title.isEmpty() && !title.endsWith(u'.'), qPrintable(title));
        for (const auto &sentence : {explanation, advice}) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence.at(0).isUpper(), qPrintable(sentence));
        }
    }
}

} // namespace

void TestTables::everyEnumeratorHasOneRow()
{
    compareWithEnum<Status>(statusTable(), &StatusRow::status);
    compareWithEnum<CloseCode>(closeTable(), &CloseRow::code);
    compareWithEnum<FailureCause>(failureTable(), &FailureRow::cause);
}

void TestTables::everyRowHasWords()
{
    checkWords(statusTable());
    checkWords(closeTable());
    checkWords(failureTable());
}

void TestTables::statusesAnswerWhatThePagesSay_data()
{
    QTest::addColumn<Packet>("packet");
    QTest::addColumn<QList<int>>("statuses");
    QTest::newRow("Initialize") << Packet::Initialize << QList<int>{1, 2, 4, 6, 602, 500, 501, 503, 600, 601};
    QTest::newRow("Authorize by license")
        << Packet::AuthorizeByLicense << QList<int>{1, 6, 7, 602, 100, 101, 102, 103, 104, 105, 502};
    QTest::newRow("Authorize by credentials")
        << Packet::AuthorizeByCredentials
        << QList<int>{1, 6, 7, 602, 100, 101, 102, 107, 200, 201, 203, 205, 206, 207, 208, 209, 210, 502};
}

void TestTables::statusesAnswerWhatThePagesSay()
{
    QFETCH(Packet, packet);
    QFETCH(QList<int>, statuses);
    for (const auto &row : statusTable()) {
        const auto number = static_cast<int>(row.status);
        QVERIFY2(
            row.answers.contains(packet) == statuses.contains(number), qPrintable(QString::number(number)));
    }
}

void TestTables::unknownNumbers()
{
    QCOMPARE(statusFrom(103), Status::LicenseExpired);
    QCOMPARE(statusFrom(-1), Status::Unknown);
    QCOMPARE(statusFrom(103.5), Status::Unknown);
    QCOMPARE(statusFrom(4294967297.0), Status::Unknown);
    QCOMPARE(closeCodeFrom(4201), CloseCode::RateLimited);
    QCOMPARE(closeCodeFrom(4499), CloseCode::Unknown);
    QCOMPARE(closeCodeFrom(-1), CloseCode::Unknown);
    QVERIFY(isApplicationCloseCode(4000) && isApplicationCloseCode(4499));
    QVERIFY(!isApplicationCloseCode(3999) && !isApplicationCloseCode(4500));
    QCOMPARE(constantOf(Status::AppUserHasNoValidLicenses), u"AppUserHasNoValidLicenses"_s);
}

void TestTables::retryRulesOfCloseCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryRule>("rule");
    QTest::newRow("4000") << 4000 << RetryRule::Backoff;
    QTest::newRow("4201") << 4201 << RetryRule::AfterWait;
    QTest::newRow("4202") << 4202 << RetryRule::AtOnceThenBackoff;
    for (const int code : {4100, 4101, 4102, 4203, 4204, 4205, 4300, 4301, 4302, 4303, 4304})
        QTest::addRow("%d", code) << code << RetryRule::Never;
}

void TestTables::retryRulesOfCloseCodes()
{
    QFETCH(int, code);
    QFETCH(RetryRule, rule);
    QCOMPARE(rowOf(closeCodeFrom(code)).retry, rule);
}

void TestTables::retryRulesOfFailures()
{
    for (const auto &row : failureTable()) {
        const bool isOfTheWay = row.kind == FailureKind::Network || row.kind == FailureKind::Timeout;
        auto expected = isOfTheWay ? RetryRule::Backoff : RetryRule::Never;
        if (row.cause == FailureCause::TooManyConnections)
            expected = RetryRule::AfterWait;
        if (row.cause == FailureCause::NormalClosure)
            expected = RetryRule::OnUserAction;
        // No server for this version will not change by itself; a wrong login repeated can lock an account.
        if (row.cause == FailureCause::BalancerVersionUnsupported
            || row.cause == FailureCause::ProxyLoginRequired)
            expected = RetryRule::Never;
        QVERIFY2(row.retry == expected, row.words.title.source);
    }
}

void TestTables::noFailureIsToldAsAnother()
{
    QSet<QString> explanations;
    QSet<QString> titles;
    for (const auto &row : failureTable()) {
        const auto title = QString::fromUtf8(row.words.title.source);
        const auto explanation = QString::fromUtf8(row.words.explanation.source);
        QVERIFY2(!explanations.contains(explanation), row.words.explanation.source);
        explanations.insert(explanation);
        if (row.kind == FailureKind::Network || row.kind == FailureKind::Tls) {
            QVERIFY2(!titles.contains(title), row.words.title.source);
            titles.insert(title);
        }
        QVERIFY2(!(title + explanation).contains("expired"_L1), row.words.title.source);
        // The only login that a failure may speak of is the proxy's.
        if (row.cause != FailureCause::ProxyLoginRequired)
            QVERIFY2(!(title + explanation).contains("password"_L1), row.words.title.source);
    }
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
