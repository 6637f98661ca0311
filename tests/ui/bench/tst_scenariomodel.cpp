// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/scenarioitems.h"
#include "ui/bench/scenariofilter.h"
#include "ui/bench/scenariomodel.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The scenarios below their groups, how they went, and what is found among them.
class TestScenarioModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void groups();
    void saysHowItWent_data();
    void saysHowItWent();
    void countsAgainAfterAnotherRun();
    void clears();
    void leavesTheUnknownAlone();
    void resultNeverResets();
    void showsServerTextHarmlessly();
    void durations_data();
    void durations();
    void finds_data();
    void finds();
    void showFollowsResults();
};

namespace {

constexpr int scenarioColumn = static_cast<int>(ScenarioColumn::Scenario);
constexpr int observedColumn = static_cast<int>(ScenarioColumn::Observed);
constexpr int timeColumn = static_cast<int>(ScenarioColumn::Time);

QString textAt(const QModelIndex &index, int column, int role = Qt::DisplayRole)
{
    return index.siblingAtColumn(column).data(role).toString();
}

/// The names of all scenarios that \a model shows.
QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex above = model.index(group, 0);
        for (int row = 0; row < model.rowCount(above); ++row)
            names += model.index(row, 0, above).data().toString();
    }
    return names;
}

} // namespace

void TestScenarioModel::groups()
{
    ScenarioModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(fewScenarios());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Grant (1)"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Status (2)"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Close code (2)"_s);
    QCOMPARE(textAt(model.index(1, 0), observedColumn), QString());
    const QModelIndex expired = model.indexOf(u"license/SANDBOX-103"_s);
    QCOMPARE(expired.parent(), model.index(1, 0));
    QCOMPARE(expired.data().toString(), u"license/SANDBOX-103"_s);
    QCOMPARE(textAt(expired, 1), u"rejected 103 LicenseExpired"_s);
    QVERIFY(!model.indexOf(u"license/nothing"_s).isValid());
    QVERIFY(model.itemAt(model.index(0, 0)) == nullptr);
    QCOMPARE(model.itemAt(expired)->group, u"status"_s);
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts(), ScenarioCounts());
}

void TestScenarioModel::saysHowItWent_data()
{
    QTest::addColumn<ScenarioResult>("result");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("counts");
    QTest::newRow("passed") << ScenarioResult{.verdict = Verdict::Passed,
        .observed = u"rejected 103 LicenseExpired"_s,
        .duration = 12ms} << u"license/SANDBOX-103, passed"_s
                            << u"1 passed, 0 failed, 1 not run"_s;
    QTest::newRow("failed") << ScenarioResult{.verdict = Verdict::Failed,
        .observed = u"authorized"_s,
        .duration = 12ms} << u"license/SANDBOX-103, failed"_s
                            << u"0 passed, 1 failed, 1 not run"_s;
}

void TestScenarioModel::saysHowItWent()
{
    QFETCH(ScenarioResult, result);
    QFETCH(QString, spoken);
    QFETCH(QString, counts);
    ScenarioModel model;
    model.setItems(fewScenarios());
    const QModelIndex index = model.indexOf(u"license/SANDBOX-103"_s);
    QCOMPARE(textAt(index, scenarioColumn, Qt::AccessibleTextRole), u"license/SANDBOX-103, not run"_s);
    QVERIFY(!index.data(ScenarioModel::verdictRole).isValid());
    model.setResult(u"license/SANDBOX-103"_s, result);
    QCOMPARE(index.data(ScenarioModel::verdictRole).value<Verdict>(), result.verdict);
    QCOMPARE(textAt(index, scenarioColumn, Qt::AccessibleTextRole), spoken);
    QCOMPARE(textAt(index, observedColumn), result.observed);
    QCOMPARE(textAt(index, timeColumn), u"12 ms"_s);
    QCOMPARE(textAt(index.parent(), observedColumn), counts);
    QCOMPARE(textAt(index.parent(), scenarioColumn, Qt::AccessibleTextRole), u"Status: "_s + counts);
}

void TestScenarioModel::countsAgainAfterAnotherRun()
{
    ScenarioModel model;
    model.setItems(fewScenarios());
    QCOMPARE(textOf(model.counts()), u"0 passed, 0 failed, 5 not run"_s);
    model.setResult(u"license/SANDBOX-OK"_s, {.verdict = Verdict::Failed, .observed = {}, .duration = {}});
    model.setResult(u"license/SANDBOX-103"_s, {.verdict = Verdict::Passed, .observed = {}, .duration = {}});
    QCOMPARE(textOf(model.counts()), u"1 passed, 1 failed, 3 not run"_s);
    model.setResult(u"license/SANDBOX-OK"_s, {.verdict = Verdict::Passed, .observed = {}, .duration = {}});
    QCOMPARE(textOf(model.counts()), u"2 passed, 0 failed, 3 not run"_s);
}

void TestScenarioModel::clears()
{
    ScenarioModel model;
    model.setItems(fewScenarios());
    for (const auto &item : fewScenarios())
        model.setResult(item.name, {.verdict = Verdict::Failed, .observed = u"x"_s, .duration = 1ms});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.clearResults();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.counts(), (ScenarioCounts{.passed = 0, .failed = 0, .notRun = 5}));
    for (const auto &item : fewScenarios()) {
        const QModelIndex index = model.indexOf(item.name);
        QVERIFY(!model.resultAt(index));
        QCOMPARE(textAt(index, observedColumn), QString());
        QCOMPARE(textAt(index.parent(), observedColumn), QString());
    }
}

void TestScenarioModel::leavesTheUnknownAlone()
{
    ScenarioModel model;
    model.setItems(fewScenarios());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setResult(u"license/nothing"_s, {});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.counts().notRun, 5);
}

void TestScenarioModel::resultNeverResets()
{
    ScenarioModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(fewScenarios());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setResult(u"login/205@sandbox.test"_s, {});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(changed.count(), 2); // its own row, and the counts of its group
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf(u"login/205@sandbox.test"_s));
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(changed.at(1).at(0).toModelIndex(), model.index(1, 0));
}

void TestScenarioModel::showsServerTextHarmlessly()
{
    ScenarioModel model;
    model.setItems(fewScenarios());
    const QString hostile = u"closed 4100: <b>\u202Eevil\n\u0007"_s + QString(5000, u'x');
    model.setResult(
        u"license/SANDBOX-OK"_s, {.verdict = Verdict::Failed, .observed = hostile, .duration = {}});
    const QString shown = textAt(model.indexOf(u"license/SANDBOX-OK"_s), observedColumn);
    QVERIFY(shown.startsWith(u"closed 4100: <b>\uFFFDevil \uFFFDx"_s));
    QVERIFY(shown.size() <= 301);
    QCOMPARE(model.resultAt(model.indexOf(u"license/SANDBOX-OK"_s))->observed, hostile);
}

void TestScenarioModel::durations_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0ms << u"0 ms"_s;
    QTest::newRow("short") << 999ms << u"999 ms"_s;
    QTest::newRow("second") << std::chrono::milliseconds(1s) << u"1.00 s"_s;
    QTest::newRow("long") << 61'250ms << u"61.25 s"_s;
}

void TestScenarioModel::durations()
{
    QFETCH(std::chrono::milliseconds, duration);
    QFETCH(QString, text);
    QCOMPARE(durationText(duration), text);
}

void TestScenarioModel::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScenarioShow>("show");
    QTest::addColumn<QStringList>("names");
    const auto all = ScenarioShow::All;
    const QString ok = u"license/SANDBOX-OK"_s;
    const QString expired = u"license/SANDBOX-103"_s;
    const QString banned = u"login/205@sandbox.test"_s;
    const QString limited = u"license/SANDBOX-CLOSE-4201-37"_s;
    const QString other = u"license/SANDBOX-CLOSE-4204"_s;
    QTest::newRow("nothing typed") << QString() << all << QStringList{ok, expired, banned, limited, other};
    QTest::newRow("spaces") << u"   "_s << all << QStringList{ok, expired, banned, limited, other};
    QTest::newRow("name") << u"sandbox-103"_s << all << QStringList{expired};
    QTest::newRow("meaning") << u"Banned"_s << all << QStringList{banned};
    QTest::newRow("expected") << u"wait 37"_s << all << QStringList{limited};
    QTest::newRow("observed") << u"network"_s << all << QStringList{limited};
    QTest::newRow("group") << u"close code"_s << all << QStringList{limited, other};
    QTest::newRow("words of several texts") << u"4201 seconds"_s << all << QStringList{limited};
    QTest::newRow("no expression") << u".*"_s << all << QStringList();
    QTest::newRow("passed") << QString() << ScenarioShow::Passed << QStringList{ok, expired};
    QTest::newRow("failed") << QString() << ScenarioShow::Failed << QStringList{limited};
    QTest::newRow("not run") << QString() << ScenarioShow::NotRun << QStringList{banned, other};
    QTest::newRow("both") << u"expired"_s << ScenarioShow::Passed << QStringList{expired};
    QTest::newRow("neither") << u"expired"_s << ScenarioShow::Failed << QStringList();
}

void TestScenarioModel::finds()
{
    QFETCH(QString, text);
    QFETCH(ScenarioShow, show);
    QFETCH(QStringList, names);
    ScenarioModel model;
    model.setItems(fewScenarios());
    model.setResult(u"license/SANDBOX-OK"_s, {.verdict = Verdict::Passed, .observed = {}, .duration = {}});
    model.setResult(u"license/SANDBOX-103"_s, {.verdict = Verdict::Passed, .observed = {}, .duration = {}});
    model.setResult(u"license/SANDBOX-CLOSE-4201-37"_s,
        {.verdict = Verdict::Failed, .observed = u"failed network"_s, .duration = {}});
    ScenarioFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setText(text);
    filter.setShow(show);
    QCOMPARE(namesIn(filter), names);
    for (int row = 0; row < filter.rowCount(); ++row)
        QVERIFY(filter.rowCount(filter.index(row, 0)) > 0); // no group without a scenario
    filter.setText({});
    filter.setShow(ScenarioShow::All);
    QCOMPARE(namesIn(filter).size(), 5);
}

void TestScenarioModel::showFollowsResults()
{
    ScenarioModel model;
    model.setItems(fewScenarios());
    ScenarioFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setShow(ScenarioShow::Failed);
    QCOMPARE(namesIn(filter), QStringList());
    model.setResult(
        u"login/205@sandbox.test"_s, {.verdict = Verdict::Failed, .observed = {}, .duration = {}});
    model.setResult(
        u"license/SANDBOX-CLOSE-4204"_s, {.verdict = Verdict::Failed, .observed = {}, .duration = {}});
    QCOMPARE(namesIn(filter), (QStringList{u"login/205@sandbox.test"_s, u"license/SANDBOX-CLOSE-4204"_s}));
    model.setResult(
        u"login/205@sandbox.test"_s, {.verdict = Verdict::Passed, .observed = {}, .duration = {}});
    QCOMPARE(namesIn(filter), QStringList{u"license/SANDBOX-CLOSE-4204"_s});
    model.clearResults();
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestScenarioModel)
#include "tst_scenariomodel.moc"
