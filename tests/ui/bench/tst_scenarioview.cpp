// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/scenarioitems.h"
#include "tests/ui/loginbench.h"
#include "ui/bench/scenariomodel.h"
#include "ui/bench/scenariotree.h"
#include "ui/bench/scenarioview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollBar>

#include <memory>

using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// \a text without what only tells where it may break and which way it runs.
QString visible(QString text)
{
    return text.remove(QChar(0x200B)).remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

/// The list of scenarios by keyboard and mouse, and what results leave alone.
class TestScenarioView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void findLeadsToTheSearch();
    void searchByKeyboard();
    void runsByKeyboardAndMouse();
    void returnOpensAndClosesGroups();
    void buttonsFollowTheRun_data();
    void buttonsFollowTheRun();
    void focusStaysWhereItIsOfUse();
    void tellsOfTheChosenOne();
    void resultsMoveNothing();
    void manyResultsAtOnce();
    void closedGroupsStayClosed();
    void choosesByName();
    void summary();

private:
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = m_view->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget is called %s", name);
        return found;
    }
    [[nodiscard]] QString textOfLabel(const char *name) const { return visible(find<QLabel>(name)->text()); }
    [[nodiscard]] QString focus() const
    {
        return m_view->focusWidget() != nullptr ? m_view->focusWidget()->objectName() : QString();
    }
    [[nodiscard]] ScenarioTree &tree() const { return *find<ScenarioTree>("scenarioTree"); }

    std::unique_ptr<ScenarioView> m_view;
};

void TestScenarioView::init()
{
    failOnWarnings();
    m_view = std::make_unique<ScenarioView>();
    m_view->setItems(fewScenarios());
    m_view->resize(700, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestScenarioView::findLeadsToTheSearch()
{
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus(), u"scenarioSearchEdit"_s);
}

void TestScenarioView::searchByKeyboard()
{
    auto *search = find<QLineEdit>("scenarioSearchEdit");
    search->setFocus();
    QTest::keyClicks(search, u"banned"_s);
    QCOMPARE(tree().model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(focus(), u"scenarioTree"_s);
    QCOMPARE(m_view->chosen(), u"login/205@sandbox.test"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(tree().model()->rowCount(), 3);
    QCOMPARE(m_view->chosen(), u"login/205@sandbox.test"_s);
    QTest::keyClicks(search, u"nothing like it"_s);
    QCOMPARE(tree().model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_view->chosen(), QString());
}

void TestScenarioView::runsByKeyboardAndMouse()
{
    QSignalSpy run(m_view.get(), &ScenarioView::runRequested);
    m_view->choose(u"license/SANDBOX-103"_s);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.takeFirst().constFirst().toString(), u"license/SANDBOX-103"_s);
    QTest::keyClick(&tree(), Qt::Key_Down);
    QTest::keyClick(&tree(), Qt::Key_Enter);
    QCOMPARE(run.takeFirst().constFirst().toString(), u"login/205@sandbox.test"_s);
    const QPoint place = tree().visualRect(tree().currentIndex()).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(run.count(), 0); // it takes two
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(run.takeFirst().constFirst().toString(), u"login/205@sandbox.test"_s);
    QTest::mouseClick(find<QAbstractButton>("runButton"), Qt::LeftButton);
    QCOMPARE(run.takeFirst().constFirst().toString(), u"login/205@sandbox.test"_s);
    m_view->setRunning(true);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(run.count(), 0);
}

void TestScenarioView::returnOpensAndClosesGroups()
{
    QSignalSpy run(m_view.get(), &ScenarioView::runRequested);
    const QModelIndex group = tree().model()->index(1, 0);
    tree().setCurrentIndex(group);
    QVERIFY(tree().isExpanded(group));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(!tree().isExpanded(group));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(tree().isExpanded(group));
    QCOMPARE(run.count(), 0);
    QVERIFY(!find<QAbstractButton>("runButton")->isEnabled());
}

void TestScenarioView::buttonsFollowTheRun_data()
{
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("enabled");
    QTest::newRow("at rest") << false << u"run, run all, save"_s;
    QTest::newRow("running") << true << u"cancel"_s;
}

void TestScenarioView::buttonsFollowTheRun()
{
    QFETCH(bool, running);
    QFETCH(QString, enabled);
    m_view->choose(u"license/SANDBOX-103"_s);
    m_view->setResult(u"license/SANDBOX-103"_s, {});
    m_view->setRunning(running);
    m_view->setProgress(3, 5);
    QCOMPARE(m_view->isRunning(), running);
    QCOMPARE(find<QProgressBar>("runProgressBar")->isVisible(), running);
    QCOMPARE(visible(find<QProgressBar>("runProgressBar")->text()), u"3 of 5"_s);
    QStringList found;
    const std::pair<const char *, QString> buttons[]{{"runButton", u"run"_s}, {"runAllButton", u"run all"_s},
        {"cancelRunButton", u"cancel"_s}, {"saveResultsButton", u"save"_s}};
    for (const auto &[name, word] : buttons) {
        if (find<QAbstractButton>(name)->isEnabled())
            found += word;
    }
    QCOMPARE(found.join(u", "_s), enabled);
    QSignalSpy all(m_view.get(), &ScenarioView::runAllRequested);
    QSignalSpy cancel(m_view.get(), &ScenarioView::cancelRequested);
    QSignalSpy save(m_view.get(), &ScenarioView::saveRequested);
    for (const auto &[name, word] : buttons)
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    QCOMPARE(all.count(), running ? 0 : 1);
    QCOMPARE(save.count(), running ? 0 : 1);
    QCOMPARE(cancel.count(), running ? 1 : 0);
}

void TestScenarioView::focusStaysWhereItIsOfUse()
{
    find<QWidget>("runAllButton")->setFocus();
    m_view->setRunning(true);
    QCOMPARE(focus(), u"cancelRunButton"_s);
    m_view->setRunning(false);
    QCOMPARE(focus(), u"runAllButton"_s);
    tree().setFocus();
    m_view->setRunning(true);
    QCOMPARE(focus(), u"scenarioTree"_s);
}

void TestScenarioView::tellsOfTheChosenOne()
{
    QSignalSpy chosen(m_view.get(), &ScenarioView::chosenChanged);
    QVERIFY(!find<QLabel>("scenarioExpectedLabel")->isVisible());
    m_view->choose(u"license/SANDBOX-103"_s);
    QCOMPARE(chosen.takeLast().constFirst().toString(), u"license/SANDBOX-103"_s);
    QCOMPARE(textOfLabel("scenarioNameLabel"), u"license/SANDBOX-103"_s);
    QCOMPARE(textOfLabel("scenarioMeaningLabel"), u"answers that the license has expired"_s);
    QCOMPARE(textOfLabel("scenarioExpectedLabel"), u"Expected: rejected 103 LicenseExpired"_s);
    QCOMPARE(textOfLabel("scenarioObservedLabel"), u"Not run yet."_s);
    m_view->setResult(u"license/SANDBOX-103"_s,
        {.verdict = Verdict::Failed, .observed = u"closed 4100: <b>no</b>"_s, .duration = 7ms});
    QTRY_COMPARE(textOfLabel("scenarioObservedLabel"), u"Observed: closed 4100: <b>no</b> (failed, 7 ms)"_s);
    QCOMPARE(find<QLabel>("scenarioObservedLabel")->textFormat(), Qt::PlainText);
    m_view->setItems({});
    QCOMPARE(m_view->chosen(), QString());
    QCOMPARE(chosen.takeLast().constFirst().toString(), QString());
    QVERIFY(!find<QLabel>("scenarioExpectedLabel")->isVisible());
}

void TestScenarioView::resultsMoveNothing()
{
    const auto items = manyScenarios(450);
    m_view->setItems(items);
    tree().collapse(tree().model()->index(2, 0));
    m_view->choose(items.at(200).name);
    tree().verticalScrollBar()->setValue(tree().verticalScrollBar()->maximum() / 3);
    const int scrolled = tree().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    for (const auto &item : items)
        m_view->setResult(item.name, {.verdict = item.name.endsWith(u'7') ? Verdict::Failed : Verdict::Passed,
                                         .observed = u"x"_s,
                                         .duration = 3ms});
    QTRY_COMPARE(textOfLabel("scenarioSummaryLabel"), u"405 passed, 45 failed, 0 not run"_s);
    QCOMPARE(tree().verticalScrollBar()->value(), scrolled);
    QCOMPARE(m_view->chosen(), items.at(200).name);
    for (int row = 0; row < 10; ++row)
        QCOMPARE(tree().isExpanded(tree().model()->index(row, 0)), row != 2);
    m_view->clearResults();
    QCOMPARE(tree().verticalScrollBar()->value(), scrolled);
    QCOMPARE(m_view->chosen(), items.at(200).name);
}

/// Of a whole run in one go each result changes its own row and the counts of its group, and the words above
/// once.
void TestScenarioView::manyResultsAtOnce()
{
    const auto items = manyScenarios(450);
    m_view->setItems(items);
    find<QLineEdit>("scenarioSearchEdit")->setText(u"answers"_s);
    const auto *model = &m_view->model();
    const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    const QSignalSpy laidOut(model, &QAbstractItemModel::layoutChanged);
    for (const auto &item : items)
        m_view->setResult(item.name, {.verdict = Verdict::Passed, .observed = u"x"_s, .duration = 3ms});
    QCOMPARE(textOfLabel("scenarioSummaryLabel"), u"0 passed, 0 failed, 450 not run"_s);
    QTRY_COMPARE(textOfLabel("scenarioSummaryLabel"), u"450 passed, 0 failed, 0 not run"_s);
    QCOMPARE(changed.count(), 2 * items.size());
    QCOMPARE(reset.count() + laidOut.count(), 0);
}

void TestScenarioView::closedGroupsStayClosed()
{
    tree().collapse(tree().model()->index(1, 0));
    auto *search = find<QLineEdit>("scenarioSearchEdit");
    search->setText(u"expired"_s); // what is found is to be seen
    QCOMPARE(tree().model()->rowCount(), 1);
    QVERIFY(tree().isExpanded(tree().model()->index(0, 0)));
    search->clear();
    for (int row = 0; row < 3; ++row)
        QCOMPARE(tree().isExpanded(tree().model()->index(row, 0)), row != 1);
    auto *show = find<QComboBox>("scenarioShowBox");
    show->setCurrentIndex(1);
    QCOMPARE(tree().model()->rowCount(), 0);
    m_view->setResult(u"license/SANDBOX-103"_s, {.verdict = Verdict::Failed, .observed = {}, .duration = {}});
    m_view->setResult(
        u"license/SANDBOX-CLOSE-4204"_s, {.verdict = Verdict::Failed, .observed = {}, .duration = {}});
    QCOMPARE(tree().model()->rowCount(), 2);
    QVERIFY(!tree().isExpanded(tree().model()->index(0, 0)));
    QVERIFY(tree().isExpanded(tree().model()->index(1, 0)));
}

void TestScenarioView::choosesByName()
{
    find<QComboBox>("scenarioShowBox")->setCurrentIndex(1);
    find<QLineEdit>("scenarioSearchEdit")->setText(u"close"_s);
    m_view->choose(u"license/nothing"_s);
    QCOMPARE(m_view->chosen(), QString());
    m_view->choose(u"license/SANDBOX-OK"_s);
    QCOMPARE(m_view->chosen(), u"license/SANDBOX-OK"_s);
    QCOMPARE(find<QLineEdit>("scenarioSearchEdit")->text(), QString());
}

void TestScenarioView::summary()
{
    QCOMPARE(textOfLabel("scenarioSummaryLabel"), u"0 passed, 0 failed, 5 not run"_s);
    m_view->setResult(u"license/SANDBOX-OK"_s, {});
    QTRY_COMPARE(textOfLabel("scenarioSummaryLabel"), u"1 passed, 0 failed, 4 not run"_s);
    m_view->clearResults();
    QCOMPARE(textOfLabel("scenarioSummaryLabel"), u"0 passed, 0 failed, 5 not run"_s);
}

QTEST_MAIN(TestScenarioView)
#include "tst_scenarioview.moc"
