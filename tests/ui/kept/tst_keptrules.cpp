// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptrules.h"

#include "session/protocol/tables.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// Which answers take a kept sign-in away.
class TestKeptRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatus_data();
    void everyStatus();
    void numbersOutsideTheTable_data();
    void numbersOutsideTheTable();
    void everyCloseCode_data();
    void everyCloseCode();
};

namespace {

// Written down on its own, not taken from what is tested.
const QList<int> uselessLicense{100, 101, 102, 105};
const QList<int> uselessAccount{200, 201, 205, 206, 207, 208, 209};

} // namespace

void TestKeptRules::everyStatus_data()
{
    QTest::addColumn<Packet>("packet");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("useless");
    for (const auto &row : statusTable()) {
        const int number = static_cast<int>(row.status);
        const auto add = [number](const char *name, Packet packet, bool useless) {
            QTest::addRow("%s %d", name, number) << packet << number << useless;
        };
        add("initialize", Packet::Initialize, false);
        add("license", Packet::AuthorizeByLicense, uselessLicense.contains(number));
        add("account", Packet::AuthorizeByCredentials, uselessAccount.contains(number));
    }
}

void TestKeptRules::everyStatus()
{
    QFETCH(Packet, packet);
    QFETCH(int, number);
    QFETCH(bool, useless);
    QCOMPARE(makesUseless(Rejection{.packet = packet, .number = double(number), .entitlement = {}}), useless);
}

void TestKeptRules::numbersOutsideTheTable_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {-1.0, 199.0, 100.5, 4294967396.0, 1e300})
        QTest::addRow("%g", number) << number;
}

void TestKeptRules::numbersOutsideTheTable()
{
    QFETCH(double, number);
    for (const auto packet : {Packet::AuthorizeByLicense, Packet::AuthorizeByCredentials})
        QVERIFY(!makesUseless(Rejection{.packet = packet, .number = number, .entitlement = {}}));
}

void TestKeptRules::everyCloseCode_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("useless");
    for (const auto &row : closeTable()) {
        const int number = static_cast<int>(row.code);
        QTest::addRow("%d", number) << number << (number == 4102);
    }
    QTest::newRow("not in the table") << 4499 << false;
}

void TestKeptRules::everyCloseCode()
{
    QFETCH(int, number);
    QFETCH(bool, useless);
    QCOMPARE(makesUseless(Closure{.number = number, .reason = u"application deleted"_s, .retryAfter = {}}),
        useless);
}

QTEST_MAIN(TestKeptRules)
#include "tst_keptrules.moc"
