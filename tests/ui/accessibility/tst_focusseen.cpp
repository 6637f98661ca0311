// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/pages.h"
#include "tests/ui/palettes.h"
#include "ui/look/theme.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

constexpr double visibleContrast = 3.0; // WCAG 2.2, 2.4.13

/// How many pixels change so that it can be seen.
int changedPixels(const QImage &before, const QImage &after)
{
    if (before.size() != after.size())
        return 0;
    int count = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)
                && contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= visibleContrast)
                ++count;
        }
    }
    return count;
}

} // namespace

/// What has the focus looks different, whatever the colours.
class TestFocusSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void initTestCase();
    void cleanupTestCase();
    void everyPage_data();
    void everyPage();

private:
    Scenes m_bench;
    const QPalette m_palette = QApplication::palette();
    const int m_flashTime = QApplication::cursorFlashTime();
};

void TestFocusSeen::initTestCase()
{
    QApplication::setCursorFlashTime(0);
}

void TestFocusSeen::cleanupTestCase()
{
    QApplication::setCursorFlashTime(m_flashTime);
    QApplication::setPalette(m_palette);
}

void TestFocusSeen::everyPage_data()
{
    QTest::addColumn<int>("page");
    const auto pages = allPages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        QTest::newRow(pages.at(i).name.constData()) << static_cast<int>(i);
}

void TestFocusSeen::everyPage()
{
    QFETCH(int, page);
    QVERIFY(allPages().at(page).enter(m_bench));
    auto &window = m_bench.dialog();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const auto &palette : {lightPalette(), darkPalette(), blackPalette()}) {
        QApplication::setPalette(palette);
        const auto count = walk(window, Qt::Key_Tab).size();
        for (qsizetype i = 0; i < count; ++i) {
            auto *widget = window.focusWidget();
            const auto focused = widget->grab().toImage();
            strike(window, Qt::Key_Tab);
            const auto seen = changedPixels(widget->grab().toImage(), focused);
            const int edge = widget->width() + widget->height(); // half of it, as one of two tabs has
            QVERIFY2(seen >= edge, qPrintable(QString::fromUtf8(nameOf(widget))
                                              + QStringLiteral(": %1 of %2 on %3")
                                                    .arg(seen)
                                                    .arg(edge)
                                                    .arg(palette.color(QPalette::Window).name())));
        }
    }
}

QTEST_MAIN(TestFocusSeen)
#include "tst_focusseen.moc"
