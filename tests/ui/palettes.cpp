// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/palettes.h"

#include "ui/look/theme.h"

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
    palette.setColor(QPalette::HighlightedText, farthestFrom(highlight));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0x23, 0x26, 0x29), QColor(0x3d, 0xae, 0xe9));
}

QPalette blackPalette()
{
    return paletteOf(Qt::black, Qt::black, Qt::white, Qt::yellow);
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x31, 0x33, 0x38), QColor(0x1e, 0x1f, 0x22), QColor(0xe6, 0xe6, 0xe6),
        QColor(0x3d, 0xae, 0xe9));
}

QList<NamedPalette> palettes()
{
    const QColor sepia(0x5b, 0x46, 0x36);
    return {
        {"the system's", QPalette()},
        {"light", paletteOf(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0x23, 0x26, 0x29),
                      QColor(0x3d, 0xae, 0xe9))},
        {"dark", darkPalette()},
        {"high contrast, black", paletteOf(Qt::black, Qt::black, Qt::white, Qt::yellow)},
        {"high contrast, white", paletteOf(Qt::white, Qt::white, Qt::black, Qt::black)},
        {"pale accent", paletteOf(Qt::white, Qt::white, Qt::black, QColor(0xff, 0xf0, 0xb0))},
        {"dark accent on dark", paletteOf(QColor(0x20, 0x20, 0x20), QColor(0x18, 0x18, 0x18), Qt::white,
                                    QColor(0x10, 0x10, 0x40))},
        {"sepia",
            paletteOf(QColor(0xf4, 0xec, 0xd8), QColor(0xfb, 0xf5, 0xe6), sepia, QColor(0xa0, 0x52, 0x2d))},
        {"unreadable", paletteOf(Qt::gray, Qt::gray, Qt::gray, Qt::gray)},
        {"halfway", paletteOf(QColor(0x77, 0x77, 0x77), QColor(0x75, 0x75, 0x75), Qt::black, Qt::blue)},
        {"text like its ground", paletteOf(Qt::white, Qt::white, Qt::white, Qt::white)},
        {"of one colour",
            paletteOf(QColor(0x80, 0x00, 0x00), QColor(0xa0, 0x00, 0x00), QColor(0xff, 0x80, 0x80), Qt::red)},
    };
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    const auto all = palettes();
    for (const auto &[name, palette] : all)
        QTest::newRow(name) << palette;
}

} // namespace BlazeAuth::Tests
