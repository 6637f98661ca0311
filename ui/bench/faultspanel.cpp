// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/faultspanel.h"

#include "ui/bench/upstreamform.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr int longestLatency = 5000; // milliseconds
constexpr int longestJitter = 2000;
constexpr int longestAnswerDelay = 30'000;
constexpr int widestBandwidth = 10'000'000; // bytes a second
constexpr int mostFrames = 100;
constexpr int leastCode = 1000;
constexpr int mostCode = 4999;

std::optional<int> atLeastOne(int value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

std::chrono::milliseconds timeOf(const NumberSlider &slider)
{
    return std::chrono::milliseconds(slider.value());
}

int numberOf(qint64 value)
{
    return static_cast<int>(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max()));
}

NumberSlider::Shape timeShape(const QString &name, int most)
{
    return {.name = name, .unit = u" ms"_s, .zero = u"none"_s, .most = most};
}

NumberSlider::Shape countShape(const QString &name, const QString &unit)
{
    return {.name = name, .unit = unit, .zero = u"never"_s, .most = mostFrames};
}

TextLabel *newRowTitle(const QString &title, QWidget &parent)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Ink::Normal, &parent);
    label->setText(title);
    return label;
}

} // namespace

FaultsPanel::FaultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ground(new QWidget)
    , m_upstream(new UpstreamForm(m_ground))
    , m_closeCode(new QSpinBox(m_ground))
{
    setObjectName(u"faultsPanel"_s);
    m_closeCode->setObjectName(u"closeCodeBox"_s);
    m_closeCode->setAccessibleName(u"Close with code"_s);
    m_closeCode->setRange(leastCode, mostCode);
    m_closeCode->setKeyboardTracking(false);
    m_closeCode->setMinimumHeight(Size::target);

    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(Size::medium);
    rows->setVerticalSpacing(Size::small);
    rows->setColumnStretch(1, 1);
    m_latency = addRow(*rows, timeShape(u"Latency"_s, longestLatency), u"latency"_s);
    m_jitter = addRow(*rows, timeShape(u"Jitter"_s, longestJitter), u"jitter"_s);
    m_bandwidth = addRow(*rows,
        {.name = u"Bandwidth"_s,
            .unit = u" B/s"_s,
            .zero = u"unlimited"_s,
            .most = widestBandwidth,
            .scale = NumberSlider::Scale::FineBelow},
        u"bandwidth"_s);
    m_answerDelay = addRow(*rows, timeShape(u"Delay answers by"_s, longestAnswerDelay), u"answerDelay"_s);
    m_corrupt = addRow(*rows, countShape(u"Corrupt one in"_s, u" answers"_s), u"corrupt"_s);
    m_drop = addRow(*rows, countShape(u"Drop after"_s, u" frames"_s), u"drop"_s);
    m_close = addRow(*rows, countShape(u"Close after"_s, u" frames"_s), u"close"_s);
    rows->addWidget(newRowTitle(u"Close with code"_s, *m_ground), rows->rowCount(), 0);
    rows->addWidget(m_closeCode, rows->rowCount() - 1, 1, Qt::AlignLeading);
    m_closeCode->raise();

    auto *layout = new QVBoxLayout(m_ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::large);
    layout->addWidget(m_upstream);
    layout->addLayout(rows);
    layout->addStretch();
    auto *scroll = new ContentScroll(m_ground, this);
    scroll->setObjectName(u"faultsScroll"_s);
    scroll->setAccessibleName(u"Faults"_s);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll);

    connect(m_closeCode, &QSpinBox::valueChanged, this, &FaultsPanel::changed);
    connect(m_upstream, &UpstreamForm::requested, this, &FaultsPanel::upstreamRequested);
    connect(m_upstream, &UpstreamForm::closed, this, &FaultsPanel::upstreamClosed);
    setSettings({});
}

NumberSlider *FaultsPanel::addRow(QGridLayout &rows, const NumberSlider::Shape &shape, const QString &stem)
{
    auto *slider = new NumberSlider(shape, stem, m_ground);
    const int row = rows.rowCount();
    rows.addWidget(newRowTitle(shape.name, *m_ground), row, 0);
    rows.addWidget(slider, row, 1);
    slider->raise(); // after its title: assistive technology reads children in this order
    connect(slider, &NumberSlider::valueChanged, this, &FaultsPanel::changed);
    return slider;
}

FaultSettings FaultsPanel::settings() const
{
    FaultSettings settings;
    settings.latency = timeOf(*m_latency);
    settings.jitter = timeOf(*m_jitter);
    settings.answerDelay = timeOf(*m_answerDelay);
    settings.bytesPerSecond = atLeastOne(m_bandwidth->value());
    settings.dropAfterFrames = atLeastOne(m_drop->value());
    settings.corruptEvery = atLeastOne(m_corrupt->value());
    if (const auto frames = atLeastOne(m_close->value()))
        settings.close = CloseAfter{.frames = *frames, .code = m_closeCode->value()};
    return settings;
}

void FaultsPanel::setSettings(const FaultSettings &settings)
{
    m_latency->setValue(numberOf(settings.latency.count()));
    m_jitter->setValue(numberOf(settings.jitter.count()));
    m_answerDelay->setValue(numberOf(settings.answerDelay.count()));
    m_bandwidth->setValue(numberOf(settings.bytesPerSecond.value_or(0)));
    m_drop->setValue(settings.dropAfterFrames.value_or(0));
    m_corrupt->setValue(settings.corruptEvery.value_or(0));
    m_close->setValue(settings.close ? settings.close->frames : 0);
    const QSignalBlocker blocker(m_closeCode);
    m_closeCode->setValue(settings.close.value_or(CloseAfter()).code);
    m_closeCode->setEnabled(settings.close.has_value());
}

void FaultsPanel::setUpstreamState(const QString &text, std::optional<Tone> tone)
{
    m_upstream->setState(text, tone);
}

void FaultsPanel::showElsewhere()
{
    m_upstream->showOpen();
}

void FaultsPanel::showSandbox()
{
    m_upstream->showClosed();
}

void FaultsPanel::reset()
{
    m_upstream->reset();
    if (settings() == FaultSettings())
        return;
    setSettings({});
    Q_EMIT settingsChanged(settings());
}

void FaultsPanel::changed()
{
    m_closeCode->setEnabled(m_close->value() > 0);
    Q_EMIT settingsChanged(settings());
}

} // namespace BlazeAuth::Bench
