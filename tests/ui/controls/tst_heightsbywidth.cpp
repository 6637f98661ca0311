// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/controls/heightsbywidth.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// What was measured of one text is never said of another.
class TestHeightsByWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void knowsWhatFollows();
    void forgets_data();
    void forgets();

private:
    QLabel m_label;
};

namespace {

auto measures(int height)
{
    return [height] { return height; };
}

} // namespace

void TestHeightsByWidth::knowsWhatFollows()
{
    HeightsByWidth heights;
    QVERIFY(heights.follow(u"some words"_s, m_label));
    QCOMPARE(heights.at(100, measures(40)), 40);
    QCOMPARE(heights.at(200, measures(20)), 20);
    QCOMPARE(heights.at(300, measures(20)), 20);
    QVERIFY(!heights.follow(u"some words"_s, m_label));
    QCOMPARE(heights.at(100, measures(0)), 40);
    QCOMPARE(heights.at(250, measures(0)), 20); // between two of the same height
    QCOMPARE(heights.at(150, measures(21)), 21); // the line may break anywhere in between
    QCOMPARE(heights.at(99, measures(41)), 41);
    QCOMPARE(heights.at(301, measures(19)), 19);
}

void TestHeightsByWidth::forgets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("scale");
    QTest::newRow("another text") << u"other words"_s << 1.0;
    QTest::newRow("another font") << u"some words"_s << 1.5;
}

void TestHeightsByWidth::forgets()
{
    QFETCH(const QString, text);
    QFETCH(const double, scale);
    m_label.setFont({});
    HeightsByWidth heights;
    heights.follow(u"some words"_s, m_label);
    QCOMPARE(heights.at(100, measures(40)), 40);
    auto font = m_label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    m_label.setFont(font);
    QVERIFY(heights.follow(text, m_label));
    QCOMPARE(heights.at(100, measures(60)), 60);
}

QTEST_MAIN(TestHeightsByWidth)

#include "tst_heightsbywidth.moc"
