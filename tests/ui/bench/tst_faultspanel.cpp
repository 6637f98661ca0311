// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/bench/faultspanel.h"
#include "ui/bench/upstreamform.h"
#include "ui/controls/textfield.h"
#include "ui/controls/textlabel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>

#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The sliders for faults, and the field for a real server.
class TestFaultsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void beginsWithoutFaults();
    void boxesSet_data();
    void boxesSet();
    void slidersSet_data();
    void slidersSet();
    void closeHasACode();
    void showsWhatIsSet_data();
    void showsWhatIsSet();
    void keepsToTheRange();
    void addresses_data();
    void addresses();
    void connectsAndDisconnects();
    void marksWhatIsNoAddress();
    void stateIsPlainText();
    void resets();

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_panel->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("no widget is called %s", qPrintable(name));
        return found;
    }
    void type(const QString &name, const QString &text) const
    {
        auto *widget = find<QWidget>(name);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
        QTest::keyClick(widget, Qt::Key_Return);
    }
    void press(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    std::unique_ptr<FaultsPanel> m_panel;
};

void TestFaultsPanel::init()
{
    failOnWarnings();
    m_panel = std::make_unique<FaultsPanel>();
    m_panel->resize(600, 600);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFaultsPanel::beginsWithoutFaults()
{
    QCOMPARE(m_panel->settings(), FaultSettings());
    QCOMPARE(find<QSpinBox>(u"bandwidthBox"_s)->text(), u"unlimited"_s);
    QCOMPARE(find<QSpinBox>(u"dropBox"_s)->text(), u"never"_s);
    QCOMPARE(find<QSpinBox>(u"latencyBox"_s)->text(), u"none"_s);
    QVERIFY(!find<QSpinBox>(u"closeCodeBox"_s)->isEnabled());
}

void TestFaultsPanel::boxesSet_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<FaultSettings>("settings");
    QTest::newRow("latency") << u"latencyBox"_s << FaultSettings{.latency = 42ms};
    QTest::newRow("jitter") << u"jitterBox"_s << FaultSettings{.jitter = 42ms};
    QTest::newRow("bandwidth") << u"bandwidthBox"_s << FaultSettings{.bytesPerSecond = 42};
    QTest::newRow("drop") << u"dropBox"_s << FaultSettings{.dropAfterFrames = 42};
    QTest::newRow("close") << u"closeBox"_s << FaultSettings{.close = CloseAfter{.frames = 42, .code = 1011}};
    QTest::newRow("corrupt") << u"corruptBox"_s << FaultSettings{.corruptEvery = 42};
    QTest::newRow("delay") << u"answerDelayBox"_s << FaultSettings{.answerDelay = 42ms};
}

void TestFaultsPanel::boxesSet()
{
    QFETCH(QString, box);
    QFETCH(FaultSettings, settings);
    QSignalSpy changed(m_panel.get(), &FaultsPanel::settingsChanged);
    type(box, u"42"_s);
    QCOMPARE(changed.count(), 1); // and not one for each digit
    QCOMPARE(changed.constFirst().constFirst().value<FaultSettings>(), settings);
    QCOMPARE(m_panel->settings(), settings);
    type(box, u"0"_s);
    QCOMPARE(m_panel->settings(), FaultSettings());
}

void TestFaultsPanel::slidersSet_data()
{
    QTest::addColumn<QString>("stem");
    for (const auto *stem : {"latency", "jitter", "bandwidth", "answerDelay", "corrupt", "drop", "close"})
        QTest::newRow(stem) << QString::fromLatin1(stem);
}

/// From one end to the other, and through numbers that grow.
void TestFaultsPanel::slidersSet()
{
    QFETCH(QString, stem);
    QSignalSpy changed(m_panel.get(), &FaultsPanel::settingsChanged);
    auto *slider = find<QSlider>(stem + u"Slider"_s);
    auto *box = find<QSpinBox>(stem + u"Box"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(box->value(), box->maximum());
    QCOMPARE(changed.count(), 1);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_panel->settings(), FaultSettings());
    int before = 0;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(slider, Qt::Key_PageUp);
        QVERIFY(box->value() > before);
        before = box->value();
    }
    const int place = slider->value();
    m_panel->setSettings(m_panel->settings());
    QCOMPARE(slider->value(), place); // there and back
}

void TestFaultsPanel::closeHasACode()
{
    type(u"closeBox"_s, u"3"_s);
    QVERIFY(find<QSpinBox>(u"closeCodeBox"_s)->isEnabled());
    QSignalSpy changed(m_panel.get(), &FaultsPanel::settingsChanged);
    type(u"closeCodeBox"_s, u"4201"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_panel->settings(), (FaultSettings{.close = CloseAfter{.frames = 3, .code = 4201}}));
    type(u"closeBox"_s, u"0"_s);
    QVERIFY(!find<QSpinBox>(u"closeCodeBox"_s)->isEnabled());
}

void TestFaultsPanel::showsWhatIsSet_data()
{
    QTest::addColumn<FaultSettings>("settings");
    QTest::newRow("nothing") << FaultSettings();
    QTest::newRow("everything") << FaultSettings{.latency = 5000ms,
        .jitter = 1ms,
        .bytesPerSecond = 64'000,
        .dropAfterFrames = 1,
        .close = CloseAfter{.frames = 2, .code = 4304},
        .corruptEvery = 7,
        .answerDelay = 1234ms};
}

void TestFaultsPanel::showsWhatIsSet()
{
    QFETCH(FaultSettings, settings);
    QSignalSpy changed(m_panel.get(), &FaultsPanel::settingsChanged);
    m_panel->setSettings(settings);
    QCOMPARE(m_panel->settings(), settings);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(find<QSpinBox>(u"closeCodeBox"_s)->isEnabled(), settings.close.has_value());
}

void TestFaultsPanel::keepsToTheRange()
{
    m_panel->setSettings(
        {.latency = -1ms, .jitter = 1h, .bytesPerSecond = Q_INT64_C(1) << 40, .dropAfterFrames = -5});
    QCOMPARE(m_panel->settings(), (FaultSettings{.jitter = 2000ms, .bytesPerSecond = 10'000'000}));
}

void TestFaultsPanel::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<QUrl>>("url");
    const std::optional<QUrl> none;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("wss") << u"wss://login.example/a?b=c"_s
                         << std::optional(QUrl(u"wss://login.example/a?b=c"_s));
    QTest::newRow("ws, with spaces") << u" ws://127.0.0.1:8080 "_s
                                     << std::optional(QUrl(u"ws://127.0.0.1:8080"_s));
    QTest::newRow("case") << u"WSS://login.example"_s << std::optional(QUrl(u"wss://login.example"_s));
    QTest::newRow("no scheme") << u"login.example"_s << none;
    QTest::newRow("another scheme") << u"https://login.example"_s << none;
    QTest::newRow("no host") << u"wss:///path"_s << none;
    QTest::newRow("a login") << u"wss://me:secret@login.example"_s << none;
    QTest::newRow("no port") << u"wss://login.example:99999"_s << none;
    QTest::newRow("spaces within") << u"wss://login .example"_s << none;
}

void TestFaultsPanel::addresses()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<QUrl>, url);
    QCOMPARE(upstreamFrom(typed), url);
}

void TestFaultsPanel::connectsAndDisconnects()
{
    QSignalSpy requested(m_panel.get(), &FaultsPanel::upstreamRequested);
    QSignalSpy closed(m_panel.get(), &FaultsPanel::upstreamClosed);
    auto *disconnect = find<QAbstractButton>(u"upstreamDisconnectButton"_s);
    QVERIFY(!disconnect->isEnabled());
    type(u"upstreamEdit"_s, u"wss://login.example"_s); // with Return
    QCOMPARE(requested.takeFirst().constFirst().toUrl(), QUrl(u"wss://login.example"_s));
    press(u"upstreamConnectButton"_s);
    QCOMPARE(requested.takeFirst().constFirst().toUrl(), QUrl(u"wss://login.example"_s));
    QVERIFY(disconnect->isEnabled());
    disconnect->setFocus();
    press(u"upstreamDisconnectButton"_s);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!disconnect->isEnabled());
    QCOMPARE(m_panel->focusWidget()->objectName(), u"upstreamConnectButton"_s);
}

void TestFaultsPanel::marksWhatIsNoAddress()
{
    QSignalSpy requested(m_panel.get(), &FaultsPanel::upstreamRequested);
    type(u"upstreamEdit"_s, u"https://login.example"_s);
    QCOMPARE(requested.count(), 0);
    QVERIFY(find<TextField>(u"upstreamEdit"_s)->isMarked());
    auto *state = find<TextLabel>(u"upstreamStateLabel"_s);
    QVERIFY(state->isVisible());
    QCOMPARE(state->tone(), std::optional(Tone::Error));
    type(u"upstreamEdit"_s, u"wss://login.example"_s);
    QCOMPARE(requested.count(), 1);
    QVERIFY(!find<TextField>(u"upstreamEdit"_s)->isMarked());
    QVERIFY(!state->isVisible());
}

void TestFaultsPanel::stateIsPlainText()
{
    auto *state = find<TextLabel>(u"upstreamStateLabel"_s);
    QVERIFY(!state->isVisible());
    m_panel->setUpstreamState(u"<b>closed</b>\u202E 4100"_s, Tone::Warning);
    QCOMPARE(state->text(), u"<b>closed</b>\uFFFD 4100"_s);
    QCOMPARE(state->textFormat(), Qt::PlainText);
    QCOMPARE(state->tone(), std::optional(Tone::Warning));
    QVERIFY(state->isVisible());
    m_panel->setUpstreamState({}, {});
    QVERIFY(!state->isVisible());
}

void TestFaultsPanel::resets()
{
    QSignalSpy changed(m_panel.get(), &FaultsPanel::settingsChanged);
    QSignalSpy closed(m_panel.get(), &FaultsPanel::upstreamClosed);
    m_panel->reset();
    QCOMPARE(changed.count() + closed.count(), 0);
    type(u"upstreamEdit"_s, u"wss://login.example"_s);
    m_panel->setSettings({.latency = 100ms, .corruptEvery = 3});
    m_panel->reset();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<FaultSettings>(), FaultSettings());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(find<TextField>(u"upstreamEdit"_s)->text(), QString());
}

QTEST_MAIN(TestFaultsPanel)
#include "tst_faultspanel.moc"
