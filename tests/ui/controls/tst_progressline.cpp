// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/controls/progressline.h"
#include "ui/look/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QProxyStyle>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

/// A style on a desktop where somebody has switched one thing or another off.
class CalmStyle : public QProxyStyle
{
public:
    explicit CalmStyle(StyleHint off)
        : m_off(off)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override
    {
        return hint == m_off ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    }

private:
    const StyleHint m_off;
};

/// How much of the line is in the colour of what is going on, and in how many parts.
struct Parts
{
    int count = 0;
    double share = 0;
};

Parts partsOf(const QImage &picture, const QColor &color)
{
    Parts parts;
    bool was = false;
    int all = 0;
    for (int x = 0; x < picture.width(); ++x) {
        const bool is = picture.pixelColor(x, picture.height() / 2) == color;
        parts.count += is && !was ? 1 : 0;
        all += is ? 1 : 0;
        was = is;
    }
    parts.share = static_cast<double>(all) / picture.width();
    return parts;
}

} // namespace

/// The line that says that something is going on, with motion and without.
class TestProgressLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void standsStillWhereMotionIsNotWanted_data();
    void standsStillWhereMotionIsNotWanted();
    void followsTheStyle();
};

void TestProgressLine::standsStillWhereMotionIsNotWanted_data()
{
    QTest::addColumn<int>("off");
    QTest::newRow("animations take no time") << static_cast<int>(QStyle::SH_Widget_Animation_Duration);
    QTest::newRow("there are no animations") << static_cast<int>(QStyle::SH_Widget_Animate);
}

void TestProgressLine::standsStillWhereMotionIsNotWanted()
{
    QFETCH(int, off);
    CalmStyle style(static_cast<QStyle::StyleHint>(off));
    QWidget window;
    window.resize(400, 50);
    ProgressLine still(&window);
    ProgressLine moving(&window);
    still.setStyle(&style);
    still.setGeometry(0, 0, 400, 4);
    moving.setGeometry(0, 20, 400, 4);
    window.show();
    const auto stillAtFirst = still.grab().toImage();
    const auto movingAtFirst = moving.grab().toImage();
    QTRY_VERIFY(moving.grab().toImage() != movingAtFirst); // so much time has passed
    QCOMPARE(still.grab().toImage(), stillAtFirst);

    // Something is going on, and how far it has come is not to be read from it.
    const auto color = themeFor(window.palette()).accentLine;
    const auto parts = partsOf(stillAtFirst, color);
    QVERIFY(parts.count >= 5);
    QVERIFY(parts.share > 0.5);
    QCOMPARE(partsOf(movingAtFirst, color).count, 1);
}

void TestProgressLine::followsTheStyle()
{
    CalmStyle calm(QStyle::SH_Widget_Animation_Duration);
    ProgressLine line;
    line.resize(400, 4);
    line.show();
    const auto parts = [&line] {
        return partsOf(line.grab().toImage(), themeFor(line.palette()).accentLine).count;
    };
    QCOMPARE(parts(), 1);
    line.setStyle(&calm);
    QVERIFY(parts() > 1);
    line.setStyle(nullptr);
    QCOMPARE(parts(), 1);
    line.hide();
    line.setStyle(&calm);
    line.show();
    QVERIFY(parts() > 1);
}

QTEST_MAIN(TestProgressLine)
#include "tst_progressline.moc"
