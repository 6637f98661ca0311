// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/scenarioitems.h"
#include "tests/ui/clipping.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "ui/bench/codespage.h"
#include "ui/bench/faultspanel.h"
#include "ui/bench/scenarioview.h"
#include "ui/bench/timepanel.h"
#include "ui/controls/card.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The pages of the bench in every dress: nothing is cut off, nothing lies outside. The pictures are kept for
/// people to look at, in the folder `looks` beside the test.
class TestBenchLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup();
    void pages_data();
    void pages();

private:
    const QFont m_font = QApplication::font();
    const QPalette m_palette = QApplication::palette();
};

namespace {

ScenarioView *newScenarios()
{
    auto *view = new ScenarioView;
    auto items = fewScenarios() + manyScenarios(60);
    view->setItems(items);
    for (const auto &item : fewScenarios())
        view->setResult(
            item.name, {.verdict = item.group == u"status"_s ? Verdict::Failed : Verdict::Passed,
                           .observed = item.group == u"status"_s ? u"failed network"_s : item.expected,
                           .duration = 1234ms});
    view->setRunning(true);
    view->setProgress(5, static_cast<int>(items.size()));
    view->choose(u"license/SANDBOX-103"_s);
    return view;
}

FaultsPanel *newFaults()
{
    auto *panel = new FaultsPanel;
    panel->setSettings({.latency = 250ms,
        .bytesPerSecond = 64'000,
        .close = CloseAfter{.frames = 3, .code = 4201},
        .corruptEvery = 7});
    panel->setUpstreamState(u"The server cannot be reached: connection refused."_s, Tone::Error);
    return panel;
}

TimePanel *newTimes()
{
    return new TimePanel([] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); });
}

QWidget *newPage(const QString &name)
{
    if (name == u"scenarios"_s)
        return newScenarios();
    if (name == u"codes"_s)
        return new CodesPage;
    if (name == u"time"_s)
        return newTimes();
    return newFaults();
}

void wear(const QString &dress)
{
    if (dress == u"dark"_s)
        QApplication::setPalette(darkPalette());
    else if (dress == u"high-contrast"_s)
        QApplication::setPalette(blackPalette());
    else
        QApplication::setPalette(lightPalette());
    if (dress == u"right-to-left"_s)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (dress == u"large"_s) {
        auto font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
}

} // namespace

void TestBenchLooks::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestBenchLooks::pages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("dress");
    for (const auto *page : {"scenarios", "codes", "time", "faults"}) {
        for (const auto *dress : {"light", "dark", "high-contrast", "right-to-left", "large"})
            QTest::addRow("%s-%s", page, dress) << QString::fromLatin1(page) << QString::fromLatin1(dress);
    }
}

void TestBenchLooks::pages()
{
    QFETCH(QString, page);
    QFETCH(QString, dress);
    wear(dress);
    Card card;
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(Size::large, Size::large, Size::large, Size::large);
    layout->addWidget(newPage(page));
    const int scale = dress == u"large"_s ? 3 : 2;
    card.resize(380 * scale, 320 * scale);
    card.show();
    settle();
    QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(BLAZEAUTH_LOOKS));
    QVERIFY(folder.mkpath(u"."_s));
    const auto file = folder.filePath(u"bench-%1-%2.png"_s.arg(page, dress));
    QVERIFY(card.grab().save(file));
    QStringList faults;
    for (const auto &fault : cutOff(card)) {
        if (!fault.startsWith(u"qt_"_s) && !fault.startsWith(u"Q"_s))
            faults += fault;
    }
    QCOMPARE(faults, QStringList());
}

QTEST_MAIN(TestBenchLooks)
#include "tst_benchlooks.moc"
