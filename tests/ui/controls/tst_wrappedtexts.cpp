// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/controls/wrappedtexts.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Whatever is asked in whatever order, the height is that of the tallest text.
class TestWrappedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void heights_data();
    void heights();
    void noTexts();
    void changes();

private:
    QLabel m_label;
};

namespace {

const QStringList notes{u"Removed: spaces."_s, u"Removed: line breaks and quotation marks."_s,
    u"Removed what is not part of the key."_s, u"Only one file can be read at a time."_s,
    u"This file holds more than one license key."_s, u"This file is not a text file."_s};

int tallest(const QStringList &texts, const QLabel &label, int width)
{
    int height = 0;
    for (const auto &text : texts) {
        const auto bounds =
            label.fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
        height = std::max(height, bounds.height());
    }
    return height;
}

} // namespace

void TestWrappedTexts::heights_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("step");
    QTest::newRow("ever wider") << 40 << 7;
    QTest::newRow("ever narrower") << 600 << -7;
    QTest::newRow("here and there") << 40 << 211;
}

void TestWrappedTexts::heights()
{
    QFETCH(const int, first);
    QFETCH(const int, step);
    constexpr int widths = 561;
    WrappedTexts texts;
    texts.setTexts(notes);
    QCOMPARE(texts.texts(), notes);
    for (int number = 0, width = first; number < 100; ++number) {
        QCOMPARE(texts.heightAt(width, m_label), tallest(notes, m_label, width));
        width = 40 + (width - 40 + step + widths) % widths;
    }
}

void TestWrappedTexts::noTexts()
{
    const WrappedTexts texts;
    QCOMPARE(texts.heightAt(100, m_label), 0);
}

void TestWrappedTexts::changes()
{
    WrappedTexts texts;
    texts.setTexts(notes.first(1));
    const int small = texts.heightAt(100, m_label);
    texts.setTexts(notes);
    QVERIFY(texts.heightAt(100, m_label) > small);
    auto font = m_label.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_label.setFont(font);
    QCOMPARE(texts.heightAt(100, m_label), tallest(notes, m_label, 100));
}

QTEST_MAIN(TestWrappedTexts)

#include "tst_wrappedtexts.moc"
