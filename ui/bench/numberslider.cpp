// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/numberslider.h"

#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr int sliderPositions = 100; // of a slider that is not even
constexpr int sliderSteps = 20; // of an even one, by its larger step

int valueAt(int position, int most)
{
    const double share = static_cast<double>(position) / sliderPositions;
    return static_cast<int>(std::lround(share * share * share * most));
}

int positionOf(int value, int most)
{
    return static_cast<int>(std::lround(std::cbrt(static_cast<double>(value) / most) * sliderPositions));
}

} // namespace

NumberSlider::NumberSlider(const Shape &shape, const QString &stem, QWidget *parent)
    : QWidget(parent)
    , m_most(shape.most)
    , m_scale(shape.scale)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_box(new QSpinBox(this))
{
    m_slider->setObjectName(stem + u"Slider"_s);
    m_slider->setAccessibleName(shape.name + u", slider"_s);
    m_slider->setRange(0, m_scale == Scale::Even ? m_most : sliderPositions);
    m_slider->setSingleStep(qMax(1, m_slider->maximum() / (5 * sliderSteps)));
    m_slider->setPageStep(qMax(1, m_slider->maximum() / sliderSteps));
    m_slider->setMinimumHeight(Size::target);
    m_box->setObjectName(stem + u"Box"_s);
    m_box->setAccessibleName(shape.name);
    m_box->setRange(0, m_most);
    m_box->setSuffix(shape.unit);
    m_box->setSpecialValueText(shape.zero);
    m_box->setGroupSeparatorShown(true);
    m_box->setKeyboardTracking(false); // the first digit of a number is another number
    m_box->setMinimumHeight(Size::target);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::small);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_box);
    applyWidth();

    connect(m_slider, &QSlider::valueChanged, this, &NumberSlider::slide);
    connect(m_box, &QSpinBox::valueChanged, this, [this](int value) {
        placeSlider();
        Q_EMIT valueChanged(value);
    });
}

int NumberSlider::value() const
{
    return m_box->value();
}

void NumberSlider::setValue(int value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setValue(value);
    placeSlider();
}

void NumberSlider::slide(int position)
{
    {
        const QSignalBlocker blocker(m_box); // which would put the slider where it stands already
        m_box->setValue(m_scale == Scale::Even ? position : valueAt(position, m_most));
    }
    Q_EMIT valueChanged(m_box->value());
}

void NumberSlider::placeSlider()
{
    const QSignalBlocker blocker(m_slider);
    const int value = m_box->value();
    m_slider->setValue(m_scale == Scale::Even ? value : positionOf(value, m_most));
}

void NumberSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

/// As wide as the widest, so that they end in one line.
void NumberSlider::applyWidth()
{
    m_box->setMinimumWidth(fontMetrics().horizontalAdvance(u"10,000,000 B/s"_s) + 3 * Size::large);
}

} // namespace BlazeAuth::Bench
