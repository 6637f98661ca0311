// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/palettes.h"

#include <QtTest/QTest>

namespace BlazeAuth::Tests {
namespace {

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Highlight, highlight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

QPalette darkPalette()
{
    return paletteOf(QColor(0x31, 0x33, 0x38), QColor(0x1e, 0x1f, 0x22), QColor(0xe6, 0xe6, 0xe6),
        QColor(0x3d, 0xae, 0xe9));
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("the system's") << QPalette();
    QTest::newRow("light") << paletteOf(
        QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0x23, 0x26, 0x29), QColor(0x3d, 0xae, 0xe9));
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast, black") << paletteOf(Qt::black, Qt::black, Qt::white, Qt::yellow);
    QTest::newRow("high contrast, white") << paletteOf(Qt::white, Qt::white, Qt::black, Qt::black);
    QTest::newRow("pale accent") << paletteOf(Qt::white, Qt::white, Qt::black, QColor(0xff, 0xf0, 0xb0));
    QTest::newRow("dark accent on dark")
        << paletteOf(QColor(0x20, 0x20, 0x20), QColor(0x18, 0x18, 0x18), Qt::white, QColor(0x10, 0x10, 0x40));
    QTest::newRow("sepia") << paletteOf(QColor(0xf4, 0xec, 0xd8), QColor(0xfb, 0xf5, 0xe6),
        QColor(0x5b, 0x46, 0x36), QColor(0xa0, 0x52, 0x2d));
    QTest::newRow("unreadable") << paletteOf(Qt::gray, Qt::gray, Qt::gray, Qt::gray);
}

} // namespace BlazeAuth::Tests
