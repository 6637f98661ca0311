// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/controls/heightsbywidth.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// What was learned of one text is never said of another.
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

void TestHeightsByWidth::knowsWhatFollows()
{
    HeightsByWidth heights;
    QVERIFY(heights.follow(u"some words"_s, m_label));
    QCOMPARE(heights.at(100), std::nullopt);
    heights.learn(100, 40);
    heights.learn(200, 20);
    heights.learn(300, 20);
    QVERIFY(!heights.follow(u"some words"_s, m_label));
    QCOMPARE(heights.at(100), 40);
    QCOMPARE(heights.at(250), 20); // between two of the same height
    QCOMPARE(heights.at(150), std::nullopt); // the line may break anywhere in between
    QCOMPARE(heights.at(99), std::nullopt);
    QCOMPARE(heights.at(301), std::nullopt);
}

void TestHeightsByWidth::forgets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("asked");
    QTest::newRow("another text") << u"other words"_s << 1.0 << false;
    QTest::newRow("another font") << u"some words"_s << 1.5 << false;
    QTest::newRow("as told") << u"some words"_s << 1.0 << true;
}

void TestHeightsByWidth::forgets()
{
    QFETCH(const QString, text);
    QFETCH(const double, scale);
    QFETCH(const bool, asked);
    m_label.setFont({});
    HeightsByWidth heights;
    heights.follow(u"some words"_s, m_label);
    heights.learn(100, 40);
    if (asked)
        heights.forget();
    auto font = m_label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    m_label.setFont(font);
    QVERIFY(heights.follow(text, m_label));
    QCOMPARE(heights.at(100), std::nullopt);
}

QTEST_MAIN(TestHeightsByWidth)

#include "tst_heightsbywidth.moc"
