// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/palettes.h"
#include "ui/controls/breakable.h"
#include "ui/controls/chiplayout.h"
#include "ui/look/colorscheme.h"
#include "ui/look/theme.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts();
    void everythingIsReadable_data();
    void everythingIsReadable();
    void highContrast_data();
    void highContrast();
    void chipsWrap();
    void longWordsCanBreak();
};

void TestTheme::knownContrasts()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01); // WCAG's own example
}

void TestTheme::everythingIsReadable_data()
{
    struct Accent
    {
        const char *name;
        QColor color;
    };
    const QList<Accent> accents{{"its own accent", QColor()}, {"blaze", QColor(0xf8, 0x68, 0x2c)},
        {"red", QColor(0xd3, 0x2f, 0x2f)}, {"violet", QColor(0x58, 0x65, 0xf2)},
        {"green", QColor(0x1d, 0xb9, 0x54)}, {"pale yellow", QColor(0xff, 0xf7, 0xc2)}, {"black", Qt::black},
        {"white", Qt::white}, {"neon green", QColor(0x39, 0xff, 0x14)},
        {"neon pink", QColor(0xff, 0x00, 0xff)}, {"neon blue", QColor(0x00, 0xff, 0xff)},
        {"mid grey", QColor(0x80, 0x80, 0x80)}, {"navy", QColor(0x0a, 0x1a, 0x4a)},
        {"brown", QColor(0x6b, 0x44, 0x23)}, {"half seen through", QColor(0xd3, 0x2f, 0x2f, 0x80)},
        {"transparent", Qt::transparent}};
    QTest::addColumn<QPalette>("palette");
    const auto all = palettes();
    for (const auto &[name, palette] : all) {
        for (const auto &[accent, color] : accents) {
            // Not by accented(), which spares some: the theme has to stand whatever a palette holds.
            auto dressed = palette;
            if (color.isValid())
                dressed.setColor(QPalette::Highlight, color);
            QTest::addRow("%s, %s", name, accent) << dressed;
        }
    }
}

/// Each text, edge and icon on whatever it can stand on.
void TestTheme::everythingIsReadable()
{
    QFETCH(QPalette, palette);
    const auto theme = themeFor(palette);
    const auto reaches = [](const char *what, const QColor &ink, const QColor &ground, double least) {
        const double ratio = contrast(ink, ground);
        if (ratio < least)
            qWarning("%s: %.2f, %s on %s", what, ratio, qPrintable(ink.name()), qPrintable(ground.name()));
        return ratio >= least;
    };
    const auto text = [&](const char *what, const QColor &ink, const QList<QColor> &grounds) {
        return std::ranges::all_of(
            grounds, [&](const QColor &ground) { return reaches(what, ink, ground, theme.leastContrast()); });
    };
    const auto edge = [&](const char *what, const QColor &ink, const QList<QColor> &grounds) {
        constexpr double least = 3.0;
        return std::ranges::all_of(
            grounds, [&](const QColor &ground) { return reaches(what, ink, ground, least); });
    };
    QList<QColor> surfaces;
    for (const auto tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Error})
        surfaces.append(theme.surfaceOf(tone));
    const QList<QColor> fields{theme.field, theme.readOnlyField};
    const QList<QColor> card{theme.card};

    QVERIFY(theme.leastContrast() >= 4.5);
    QVERIFY(text("text", theme.text, card + fields + surfaces));
    QVERIFY(text("muted text", theme.mutedText, card + surfaces));
    QVERIFY(text("the chosen tab, a link", theme.accentLine, card));
    QVERIFY(text("the button and a selection", theme.accentText, {theme.accent, theme.accentPressed}));
    QVERIFY(text("what cannot be pressed", theme.quietText, card + fields + surfaces + QList{theme.quiet}));
    QVERIFY(text("a chip", theme.chipText, {theme.chip}));
    QVERIFY(text("the name on a chip", theme.chipMutedText, {theme.chip}));
    for (const auto tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Error})
        QVERIFY(text("a tone", theme.colorOf(tone), {theme.card, theme.surfaceOf(tone)}));
    for (const auto &fill : {theme.card, theme.readOnlyField, theme.quiet})
        QVERIFY(text("a lesser button", readableOn(fill, theme.accentLine, theme.leastContrast()), {fill}));

    QVERIFY(edge("the edge of a field or button", theme.fieldEdge, card + fields + surfaces));
    QVERIFY(edge("the focus", theme.accentLine, card + fields + surfaces + QList{theme.quiet}));
    QVERIFY(edge("the focus on the button", theme.accentText, {theme.accent}));
    QVERIFY(edge("the button", theme.accent, card));
    QVERIFY(edge("the button, pressed", theme.accentPressed, card));
    QVERIFY(edge("a field that is marked", theme.colorOf(Tone::Error), card + fields));
    QVERIFY(edge("progress", theme.accentLine, {theme.quiet}));
}

void TestTheme::highContrast_data()
{
    addPalettes();
}

/// There, lines take the place of tints.
void TestTheme::highContrast()
{
    QFETCH(QPalette, palette);
    const auto theme = themeFor(palette);
    QCOMPARE(theme.isHighContrast, isHighContrast(palette));
    for (const auto tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Error}) {
        const double line = contrast(theme.surfaceEdgeOf(tone), theme.card);
        QCOMPARE(line >= 7.0, theme.isHighContrast);
        QCOMPARE(theme.surfaceOf(tone) == theme.card, theme.isHighContrast);
    }
    QCOMPARE(contrast(theme.cardEdge, theme.card) >= 7.0, theme.isHighContrast);
    QCOMPARE(contrast(theme.fieldEdge, theme.card) >= 7.0, theme.isHighContrast);
    QCOMPARE(contrast(theme.chipEdge, theme.card) >= 7.0, theme.isHighContrast);
    if (theme.isHighContrast)
        QVERIFY(theme.leastContrast() >= 7.0);
}

void TestTheme::chipsWrap()
{
    const QSize chip(40, 20);
    QCOMPARE(chipLayout({}, 100, 5), QList<QRect>());
    QCOMPARE(chipLayout({chip, chip, chip}, 100, 5),
        QList<QRect>({QRect(0, 0, 40, 20), QRect(45, 0, 40, 20), QRect(0, 25, 40, 20)}));
    QCOMPARE(chipLayout({QSize(300, 20), chip}, 100, 5),
        QList<QRect>({QRect(0, 0, 100, 20), QRect(0, 25, 40, 20)}));
}

void TestTheme::longWordsCanBreak()
{
    QCOMPARE(breakable(u"a comment of short words"_s), u"a comment of short words"_s);
    const auto broken = breakable(u"x"_s.repeated(30));
    QCOMPARE(broken.count(QChar(0x200b)), 10);
    QCOMPARE(QString(broken).remove(QChar(0x200b)), u"x"_s.repeated(30));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
