// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/palettes.h"
#include "ui/controls/breakable.h"
#include "ui/controls/chiplayout.h"
#include "ui/look/theme.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts();
    void everythingIsReadable_data() { addPalettes(); }
    void everythingIsReadable();
    void chipsWrap();
    void longWordsCanBreak();
};

void TestTheme::knownContrasts()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01); // WCAG's own example
}

void TestTheme::everythingIsReadable()
{
    QFETCH(QPalette, palette);
    const auto theme = themeFor(palette);
    constexpr double text = 4.5;
    constexpr double edge = 3.0;
    QVERIFY(contrast(theme.text, theme.card) >= text);
    QVERIFY(contrast(theme.text, theme.readOnlyField) >= text);
    QVERIFY(contrast(theme.mutedText, theme.card) >= text);
    QVERIFY(contrast(theme.accentLine, theme.card) >= text);
    QVERIFY(contrast(theme.accentText, theme.accent) >= text);
    QVERIFY(contrast(theme.accentText, theme.accentPressed) >= text);
    QVERIFY(contrast(theme.quietText, theme.quiet) >= text);
    QVERIFY(contrast(theme.chipText, theme.chip) >= text);
    QVERIFY(contrast(theme.chipMutedText, theme.chip) >= text);
    QVERIFY(contrast(theme.fieldEdge, theme.card) >= edge);
    QVERIFY(contrast(theme.fieldEdge, theme.field) >= edge);
    QVERIFY(contrast(theme.accent, theme.card) >= edge);
    for (const auto tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Error}) {
        QVERIFY(contrast(theme.colorOf(tone), theme.card) >= text);
        QVERIFY(contrast(theme.colorOf(tone), theme.surfaceOf(tone)) >= text);
        QVERIFY(contrast(theme.text, theme.surfaceOf(tone)) >= text);
        QVERIFY(contrast(theme.mutedText, theme.surfaceOf(tone)) >= text);
    }
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
