// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/progressline.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/look/motion.h"
#include "ui/look/theme.h"

#include <QtCore/QEasingCurve>
#include <QtCore/QEvent>
#include <QtGui/QPainter>

using namespace std::chrono_literals;

namespace BlazeAuth {
namespace {

constexpr std::chrono::milliseconds round = 1400ms;
constexpr double length = 0.35; // of the moving part
constexpr int dashes = 40; // from one to the next, where nothing moves

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
    painter.setBrush(theme.accentLine);
    m_motion.state() == QAbstractAnimation::Running ? paintMoving(painter, radius)
                                                    : paintStill(painter, radius);
}

void ProgressLine::paintMoving(QPainter &painter, double radius) const
{
    QRectF part(m_motion.currentValue().toDouble() * width(), 0, length * width(), height());
    part = part.intersected(QRectF(rect()));
    if (layoutDirection() == Qt::RightToLeft)
        part.moveLeft(width() - part.right());
    painter.drawRoundedRect(part, radius, radius);
}

void ProgressLine::paintStill(QPainter &painter, double radius) const
{
    // As many as fit, from one end of the bar to the other.
    const int count = qMax(1, width() / dashes);
    const double each = static_cast<double>(width() + Size::small) / count;
    for (int i = 0; i < count; ++i)
        painter.drawRoundedRect(QRectF(i * each, 0, each - Size::small, height()), radius, radius);
}

void ProgressLine::changeEvent(QEvent *event)
{
    QProgressBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMotion();
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    applyMotion();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_motion.stop();
}

void ProgressLine::applyMotion()
{
    const bool wanted = isVisible() && isMotionWanted(*this);
    if (wanted == (m_motion.state() == QAbstractAnimation::Running))
        return;
    wanted ? m_motion.start() : m_motion.stop();
    m_motion.setCurrentTime(static_cast<int>(round.count() / 4)); // in sight from the first moment
    update();
}

} // namespace BlazeAuth
