// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timepanel.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/caption.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Bench {
namespace {

constexpr int usualSuspend = 10; // minutes
constexpr int longestSuspend = 14 * 24 * 60;

QHBoxLayout *newControlLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Size::small);
    return line;
}

} // namespace

TimePanel::TimePanel(WallClock clock, QWidget *parent)
    : QWidget(parent)
    , m_server(new OffsetEdit(u"The server's time (UTC)"_s, u"server"_s, clock, this))
    , m_program(new OffsetEdit(u"The program's time (UTC)"_s, u"program"_s, std::move(clock), this))
    , m_speed(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_suspend(new ActionButton(ActionButton::Weight::Secondary, this))
{
    setObjectName(u"timePanel"_s);
    m_speed->setObjectName(u"speedBox"_s);
    m_speed->setAccessibleName(u"Speed of time"_s);
    m_speed->setMinimumHeight(Size::target);
    m_speed->addItem(u"1x"_s, 1);
    m_speed->addItem(u"10x"_s, 10);
    m_speed->addItem(u"1 s = 1 min"_s, 60);
    m_speed->addItem(u"1 s = 1 h"_s, 60 * 60);
    m_minutes->setObjectName(u"suspendMinutesBox"_s);
    m_minutes->setAccessibleName(u"Suspend for, in minutes"_s);
    m_minutes->setMinimumHeight(Size::target);
    m_minutes->setRange(1, longestSuspend);
    m_minutes->setValue(usualSuspend);
    m_minutes->setSuffix(u" min"_s);
    m_suspend->setObjectName(u"suspendButton"_s);
    m_suspend->setText(u"Suspend"_s);

    auto *speedCaption = newCaption(*m_speed);
    speedCaption->setText(u"Speed of time"_s);
    auto *speed = newControlLine();
    speed->addWidget(m_speed);
    speed->addStretch();
    auto *suspendCaption = newCaption(*m_minutes);
    suspendCaption->setText(u"Suspend for…"_s);
    auto *suspend = newControlLine();
    suspend->addWidget(m_minutes);
    suspend->addWidget(m_suspend);
    suspend->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    layout->addWidget(m_server);
    layout->addSpacing(Size::medium);
    layout->addWidget(m_program);
    layout->addSpacing(Size::medium);
    layout->addWidget(speedCaption);
    layout->addLayout(speed);
    layout->addSpacing(Size::medium);
    layout->addWidget(suspendCaption);
    layout->addLayout(suspend);
    layout->addStretch();

    connect(m_server, &OffsetEdit::offsetChanged, this, &TimePanel::serverTimeChanged);
    connect(m_program, &OffsetEdit::offsetChanged, this, &TimePanel::programTimeChanged);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT speedChanged(this->speed()); });
    connect(m_suspend, &QAbstractButton::clicked, this,
        [this] { Q_EMIT suspendRequested(std::chrono::minutes(m_minutes->value())); });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &TimePanel::refresh);
}

int TimePanel::speed() const
{
    return m_speed->currentData().toInt();
}

void TimePanel::reset()
{
    m_speed->setCurrentIndex(0);
    m_server->setOffset({});
    m_program->setOffset({});
    m_minutes->setValue(usualSuspend);
}

void TimePanel::refresh()
{
    m_server->refresh();
    m_program->refresh();
}

void TimePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_tick.start();
}

void TimePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace BlazeAuth::Bench
