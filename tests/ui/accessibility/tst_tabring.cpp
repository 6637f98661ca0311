// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/pages.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

QByteArrayList namesOf(const QList<QWidget *> &widgets)
{
    QByteArrayList names;
    std::ranges::transform(widgets, std::back_inserter(names), nameOf);
    return names;
}

/// The ancestor of \a widget, or itself, that stands right in \a ancestor.
const QWidget *partOf(const QWidget *ancestor, const QWidget *widget)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Whether \a second is read after \a first: it is in it, below it, or beside it in the same line. Looked at
/// where their ways part, so that it does not matter what is scrolled how far.
bool isReadAfter(const QWidget *first, const QWidget *second)
{
    if (first->isAncestorOf(second))
        return true;
    const auto *common = first->parentWidget();
    while (!common->isAncestorOf(second))
        common = common->parentWidget();
    const auto placeOf = [common](const QWidget *widget) {
        return QStyle::visualRect(
            common->layoutDirection(), common->rect(), partOf(common, widget)->geometry());
    };
    const auto before = placeOf(first);
    const auto after = placeOf(second);
    return after.top() > before.bottom() || (after.bottom() >= before.top() && after.left() > before.left());
}

} // namespace

/// Tab comes to everything that can be used, once, in the order in which it is read.
class TestTabRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyPage_data();
    void everyPage();

private:
    Scenes m_bench;
};

void TestTabRing::everyPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("small");
    const auto pages = allPages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const auto name = pages.at(i).name;
        QTest::newRow((name + ", left to right").constData())
            << static_cast<int>(i) << Qt::LeftToRight << false;
        QTest::newRow((name + ", right to left").constData())
            << static_cast<int>(i) << Qt::RightToLeft << false;
        QTest::newRow((name + ", small").constData()) << static_cast<int>(i) << Qt::LeftToRight << true;
    }
}

void TestTabRing::everyPage()
{
    QFETCH(int, page);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, small);
    QApplication::setLayoutDirection(direction);
    QVERIFY(allPages().at(page).enter(m_bench));
    auto &window = m_bench.dialog();
    if (small)
        window.resize(window.minimumSizeHint());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCoreApplication::processEvents(); // the layouts settle

    const auto ring = walk(window, Qt::Key_Tab);
    auto found = ring;
    auto expected = tabStops(window);
    std::ranges::sort(expected);
    std::ranges::sort(found);
    QCOMPARE(namesOf(found), namesOf(expected));

    // Tab begins again at the start, so it goes back only once.
    QByteArrayList back;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const auto *next = ring.at((i + 1) % ring.size());
        if (!isReadAfter(ring.at(i), next))
            back += nameOf(ring.at(i)) + " to " + nameOf(next);
    }
    QVERIFY2(back.size() <= 1, back.join(", ").constData());

    auto reversed = walk(window, Qt::Key_Tab, Qt::ShiftModifier);
    std::reverse(reversed.begin() + 1, reversed.end());
    QCOMPARE(namesOf(reversed), namesOf(ring));

    for (qsizetype i = 0; i < ring.size(); ++i) {
        const auto *focused = window.focusWidget();
        QVERIFY2(focused->visibleRegion().boundingRect() == focused->rect(), nameOf(focused).constData());
        strike(window, Qt::Key_Tab);
    }
}

QTEST_MAIN(TestTabRing)
#include "tst_tabring.moc"
