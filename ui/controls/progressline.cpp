// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/progressline.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/look/theme.h"

#include <QtCore/QEasingCurve>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace std::chrono_literals;

namespace BlazeAuth {
namespace {

constexpr std::chrono::milliseconds round = 1400ms;
constexpr double length = 0.35; // of the moving part

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleRole(*this, QAccessible::ProgressBar);
    setRange(0, 0);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion.setStartValue(-length);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(static_cast<int>(round.count()));
    m_motion.setEasingCurve(QEasingCurve::InOutSine);
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

QSize ProgressLine::sizeHint() const
{
    return {Size::leastWidth / 2, Size::progressLine};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {Size::progressLine, Size::progressLine};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(theme.quiet);
    painter.drawRoundedRect(rect(), radius, radius);

    const bool moving = m_motion.state() == QAbstractAnimation::Running;
    const double from = moving ? m_motion.currentValue().toDouble() : (1.0 - length) / 2;
    QRectF part(from * width(), 0, length * width(), height());
    part = part.intersected(QRectF(rect()));
    if (layoutDirection() == Qt::RightToLeft)
        part.moveLeft(width() - part.right());
    painter.setBrush(theme.accentLine);
    painter.drawRoundedRect(part, radius, radius);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_motion.start();
    m_motion.setCurrentTime(static_cast<int>(round.count() / 4)); // in sight from the first moment
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_motion.stop();
}

} // namespace BlazeAuth
