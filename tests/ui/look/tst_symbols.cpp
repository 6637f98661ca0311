// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/look/sharppicture.h"
#include "ui/look/symbolview.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>

#include <array>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSymbols{Symbol::Error, Symbol::Warning, Symbol::Information, Symbol::Success,
    Symbol::Cross, Symbol::Eye, Symbol::EyeOff, Symbol::More};

/// A ground of \a size device-independent pixels at \a scale.
QImage groundOf(const QSize &size, double scale)
{
    QImage ground(size * scale, QImage::Format_ARGB32_Premultiplied);
    ground.setDevicePixelRatio(scale);
    ground.fill(Qt::white);
    return ground;
}

/// How far the colours of two pictures are apart at most, of 255.
int difference(const QImage &first, const QImage &second)
{
    int most = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            most = qMax(most, qAbs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))));
    }
    return most;
}

/// The share of pixels that are neither the ink nor the ground.
double blur(const QImage &picture)
{
    int between = 0;
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int gray = qGray(picture.pixel(x, y));
            ink += gray < 128 ? 1 : 0;
            between += gray > 32 && gray < 223 ? 1 : 0;
        }
    }
    return static_cast<double>(between) / ink;
}

} // namespace

/// The pictograms: sharp at every scale, in the colour that is asked for, and drawn once.
class TestSymbols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsSharpAsItsFile_data();
    void isAsSharpAsItsFile();
    void isSharpInAWindow();
    void isSharperThanASmallOneMadeLarger();
    void standsOnWholePixels();
    void hasTheColorAskedFor();
    void isDrawnOnce();
    void filesAreOneFamily();
};

void TestSymbols::init()
{
    failOnWarnings();
    QPixmapCache::clear();
}

void TestSymbols::isAsSharpAsItsFile_data()
{
    QTest::addColumn<double>("scale");
    for (const int percent : {100, 125, 150, 200, 300})
        QTest::addRow("%d %%", percent) << percent / 100.0;
}

/// What the window shows is what the file gives when it is drawn right there, without a picture in between.
void TestSymbols::isAsSharpAsItsFile()
{
    QFETCH(double, scale);
    for (const auto symbol : allSymbols) {
        for (const int size : {16, 18, 20, 24, 36}) {
            auto shown = groundOf({40, 40}, scale);
            QPainter painter(&shown);
            drawSymbol(painter, symbol, QRectF(2, 2, size, size), Qt::black);
            painter.end();

            auto direct = groundOf({40, 40}, scale);
            direct.setDevicePixelRatio(1);
            QPainter directly(&direct);
            directly.setRenderHint(QPainter::Antialiasing);
            const QRect place(
                QPointF(2 * scale, 2 * scale).toPoint(), QSizeF(size * scale, size * scale).toSize());
            QSvgRenderer(fileOf(symbol)).render(&directly, QRectF(place));
            directly.end();

            // On white, antialiasing rounds in another way than on nothing.
            const int apart = difference(shown, direct);
            QVERIFY2(apart <= 4, qPrintable(u"%1 at %2: %3"_s.arg(fileOf(symbol)).arg(size).arg(apart)));
        }
    }
}

/// CMakeLists.txt runs this at other scales of the screen as well.
void TestSymbols::isSharpInAWindow()
{
    QWidget window;
    auto *view = new SymbolView(Symbol::Warning, Tone::Error, 18, &window);
    view->setGeometry(3, 3, 20, 20);
    auto shown = window.grab().toImage();
    const double scale = shown.devicePixelRatio();
    shown.setDevicePixelRatio(1);
    const QRect place(QPointF(3 * scale, 3 * scale).toPoint(), QSizeF(20 * scale, 20 * scale).toSize());

    const auto ground = shown.pixelColor(0, 0);
    QImage direct(place.size(), QImage::Format_ARGB32_Premultiplied);
    direct.fill(Qt::transparent);
    QPainter directly(&direct);
    directly.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(fileOf(Symbol::Warning)).render(&directly, QRectF(direct.rect()));
    directly.setCompositionMode(QPainter::CompositionMode_SourceIn);
    directly.fillRect(direct.rect(), themeFor(window.palette()).colorOf(Tone::Error));
    directly.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    directly.fillRect(direct.rect(), ground);
    directly.end();
    QVERIFY(difference(shown.copy(place), direct) <= 4);
}

/// The test of the test: what a picture of 100 % looks like at 300 %.
void TestSymbols::isSharperThanASmallOneMadeLarger()
{
    const auto drawn = [](double scale) {
        auto ground = groundOf({20, 20}, scale);
        QPainter painter(&ground);
        drawSymbol(painter, Symbol::Error, QRectF(0, 0, 20, 20), Qt::black);
        painter.end();
        ground.setDevicePixelRatio(1);
        return ground;
    };
    const auto sharp = drawn(3);
    const auto enlarged = drawn(1).scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY2(blur(sharp) < 0.12, qPrintable(QString::number(blur(sharp))));
    QVERIFY2(blur(enlarged) > 2 * blur(sharp), qPrintable(QString::number(blur(enlarged))));
}

/// In a row, at a scale at which the places of most widgets lie between two pixels.
void TestSymbols::standsOnWholePixels()
{
    constexpr double scale = 1.25;
    QImage first;
    for (int x = 0; x < 8; ++x) {
        auto ground = groundOf({40, 40}, scale);
        QPainter painter(&ground);
        painter.translate(x, 3);
        drawSymbol(painter, Symbol::Warning, QRectF(0, 0, 20, 20), Qt::black);
        painter.end();
        ground.setDevicePixelRatio(1);
        const auto picture = ground.copy(QRect(QPointF(x * scale, 3 * scale).toPoint(), QSize(25, 25)));
        if (x == 0)
            first = picture;
        QCOMPARE(picture, first);
    }
}

void TestSymbols::hasTheColorAskedFor()
{
    for (const auto &color : {QColor(Qt::red), QColor(Qt::white), QColor(0x12, 0x34, 0x56)}) {
        auto ground = groundOf({20, 20}, 1);
        ground.fill(Qt::gray);
        QPainter painter(&ground);
        drawSymbol(painter, Symbol::Success, QRectF(0, 0, 20, 20), color);
        painter.end();
        QCOMPARE(ground.pixelColor(3, 10), color);
        QCOMPARE(ground.pixelColor(0, 0), QColor(Qt::gray));
    }
}

void TestSymbols::isDrawnOnce()
{
    int drawn = 0;
    const auto show = [&drawn](double scale, const QString &key, const QRectF &rect) {
        auto ground = groundOf({20, 20}, scale);
        QPainter painter(&ground);
        drawSharply(painter, rect, key, [&drawn](QPainter &, const QRectF &) { ++drawn; });
    };
    const QRectF rect(0, 0, 10, 10);
    show(1, u"one"_s, rect);
    show(1, u"one"_s, rect.translated(5, 5));
    QCOMPARE(drawn, 1);
    show(2, u"one"_s, rect);
    QCOMPARE(drawn, 2);
    show(2, u"another"_s, rect);
    QCOMPARE(drawn, 3);
    show(1, u"one"_s, QRectF());
    QCOMPARE(drawn, 3);
}

/// One grid, one width of stroke, round ends: so that they look as if one hand had drawn them.
void TestSymbols::filesAreOneFamily()
{
    QCOMPARE(QDir(u":/blazeauth/symbols"_s).count(), static_cast<uint>(allSymbols.size()));
    for (const auto symbol : allSymbols) {
        QFile file(fileOf(symbol));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto svg = QString::fromUtf8(file.readAll());
        QVERIFY2(svg.contains(u"viewBox=\"0 0 24 24\""_s), qPrintable(file.fileName()));
        QCOMPARE(svg.count(u"stroke=\"#000\""_s),
            svg.count(u"stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""_s));
    }
}

QTEST_MAIN(TestSymbols)
#include "tst_symbols.moc"
