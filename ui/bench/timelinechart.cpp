// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timelinechart.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/bench/timelinepicture.h"
#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

QString describeAttempts(const QList<AttemptTimes> &attempts)
{
    if (attempts.isEmpty())
        return u"No attempt yet"_s;
    QString words = u"Last attempt: "_s + spokenText(attempts.constLast());
    for (auto attempt = attempts.crbegin() + 1; attempt != attempts.crend(); ++attempt)
        words += u" Before that: "_s + headlineOf(*attempt) + u'.';
    return words;
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineChart"_s);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(u"Timeline of the last attempts"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAttempts({});
}

void TimelineChart::setAttempts(const QList<AttemptTimes> &attempts)
{
    m_attempts = attempts;
    changeAccessibleDescription(*this, describeAttempts(attempts));
    updateGeometry();
    update();
}

QSize TimelineChart::sizeHint() const
{
    return minimumSizeHint().expandedTo({scaled(Size::leastWidth, font()), 0});
}

QSize TimelineChart::minimumSizeHint() const
{
    return timelineSize(m_attempts, font());
}

void TimelineChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void TimelineChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimeline(painter, rect(), m_attempts, themeFor(palette()));
}

} // namespace BlazeAuth::Bench
