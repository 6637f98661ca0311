// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/bench/codelines.h"
#include "ui/bench/codespage.h"
#include "ui/bench/codestable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

#include <memory>

using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The page of codes: to search in and to copy from.
class TestCodesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsEveryLine();
    void searchesAllTables_data();
    void searchesAllTables();
    void keyboard();
    void copiesARow();
    void wordsWrap();

private:
    [[nodiscard]] QTabBar &tabs() const { return *m_page->findChild<QTabBar *>(); }
    [[nodiscard]] QLineEdit &search() const { return *m_page->findChild<QLineEdit *>(); }
    [[nodiscard]] CodesTable &table(const QString &name) const
    {
        auto *found = m_page->findChild<CodesTable *>(name);
        if (found == nullptr)
            qFatal("no table is called %s", qPrintable(name));
        return *found;
    }

    std::unique_ptr<CodesPage> m_page;
};

void TestCodesPage::init()
{
    failOnWarnings();
    m_page = std::make_unique<CodesPage>();
    m_page->resize(900, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCodesPage::showsEveryLine()
{
    QCOMPARE(tabs().tabText(0), u"Statuses (%1)"_s.arg(statusLines().size()));
    QCOMPARE(tabs().tabText(1), u"Close codes (%1)"_s.arg(closeLines().size()));
    QCOMPARE(tabs().tabText(2), u"Failures (%1)"_s.arg(failureLines().size()));
    QCOMPARE(table(u"statusTable"_s).model()->columnCount(), 7);
    QCOMPARE(table(u"closeCodeTable"_s).model()->columnCount(), 6);
    const auto *model = table(u"statusTable"_s).model();
    const auto lines = statusLines();
    for (int row = 0; row < model->rowCount(); ++row) {
        QCOMPARE(model->index(row, 0).data().toString(), lines.at(row).code);
        QCOMPARE(model->index(row, 1).data(Qt::AccessibleTextRole).toString(), lines.at(row).name);
        QCOMPARE(model->index(row, 1).data().toString().remove(QChar(0x200B)), lines.at(row).name);
    }
    tabs().setCurrentIndex(2);
    QVERIFY(table(u"failureTable"_s).isVisible());
    QVERIFY(!table(u"statusTable"_s).isVisible());
}

void TestCodesPage::searchesAllTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<bool>>("anywhere");
    QTest::newRow("number") << u"103"_s << u"statusTable"_s << u"LicenseExpired"_s
                            << QList<bool>{true, false, false};
    QTest::newRow("constant") << u"licenseexpired"_s << u"statusTable"_s << u"LicenseExpired"_s
                              << QList<bool>{true, false, false};
    QTest::newRow("close code") << u"4201 waits"_s << u"closeCodeTable"_s << u"RateLimited"_s
                                << QList<bool>{false, true, false};
    QTest::newRow("failure") << u"HostNotFound"_s << u"failureTable"_s << u"HostNotFound"_s
                             << QList<bool>{false, false, true};
}

void TestCodesPage::searchesAllTables()
{
    QFETCH(QString, text);
    QFETCH(QString, table);
    QFETCH(QString, name);
    QFETCH(QList<bool>, anywhere);
    search().setText(text);
    for (int index = 0; index < tabs().count(); ++index)
        QCOMPARE(!tabs().tabText(index).endsWith(u"(0)"_s), anywhere.at(index));
    const auto *model = this->table(table).model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data(Qt::AccessibleTextRole).toString(), name);
    search().clear();
    QCOMPARE(model->rowCount(), table == u"statusTable"_s      ? statusLines().size()
                                : table == u"closeCodeTable"_s ? closeLines().size()
                                                               : failureLines().size());
}

void TestCodesPage::keyboard()
{
    auto &statuses = table(u"statusTable"_s);
    statuses.setFocus();
    QTest::keyClick(&statuses, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(statuses.hasFocus());
    QCOMPARE(statuses.currentIndex().row(), 0);
    QTest::keyClick(&statuses, Qt::Key_Tab); // leads out of it
    QVERIFY(!statuses.hasFocus());
}

void TestCodesPage::copiesARow()
{
    auto &closes = table(u"closeCodeTable"_s);
    tabs().setCurrentIndex(1);
    search().setText(u"nothing like it"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    closes.enter();
    QTest::keyClick(&closes, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // there is none
    search().setText(u"RateLimited"_s);
    closes.enter();
    QTest::keyClick(&closes, Qt::Key_C, Qt::ControlModifier);
    const auto cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.at(0), u"4201"_s);
    QCOMPARE(cells.at(1), u"RateLimited"_s);
    QCOMPARE(cells.at(5), u"waits as long as the server says, then reconnects"_s);
}

/// No word is cut off, whatever the width; and what is wider is not higher.
void TestCodesPage::wordsWrap()
{
    auto &statuses = table(u"statusTable"_s);
    const auto heights = [&statuses] {
        int sum = 0;
        for (int row = 0; row < statuses.model()->rowCount(); ++row)
            sum += statuses.rowHeight(row);
        return sum;
    };
    const auto fits = [&statuses] { // as the cells are asked when they are drawn
        const auto *model = statuses.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QRect cell(0, 0, statuses.columnWidth(column), 0);
                const auto text = model->index(row, column).data().toString();
                if (statuses.fontMetrics().boundingRect(cell, Qt::TextWordWrap, text).height()
                    > statuses.rowHeight(row))
                    return false;
            }
        }
        return true;
    };
    QTRY_VERIFY(fits());
    QVERIFY(statuses.horizontalHeader()->length() <= statuses.viewport()->width());
    const int narrow = heights();
    m_page->resize(1600, 600);
    QTRY_VERIFY(heights() < narrow);
    QTRY_VERIFY(fits());
    m_page->resize(500, 600);
    QTRY_VERIFY(heights() > narrow);
    QTRY_VERIFY(fits());
    const auto least = statuses.fontMetrics().horizontalAdvance(u"any other"_s);
    QVERIFY(statuses.columnWidth(0) >= least);
}

QTEST_MAIN(TestCodesPage)
#include "tst_codespage.moc"
