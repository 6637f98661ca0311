// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

class QSlider;
class QSpinBox;

namespace BlazeAuth::Bench {

/// A number from zero on, to be slid and to be typed.
class NumberSlider : public QWidget
{
    Q_OBJECT

public:
    /// How the numbers lie on the slider.
    enum class Scale
    {
        Even,
        FineBelow ///< The smaller, the more room: where both 100 and 1,000,000 count.
    };
    struct Shape
    {
        QString name; ///< For screen readers.
        QString unit; ///< After the number: ` ms`.
        QString zero; ///< Instead of 0 and its unit: `never`.
        int most = 0;
        Scale scale = Scale::Even;
    };

    /// The objects are named after \a stem: `latencySlider`, `latencyBox`.
    NumberSlider(const Shape &shape, const QString &stem, QWidget *parent = nullptr);

    [[nodiscard]] int value() const;
    /// Tells nobody.
    void setValue(int value);

Q_SIGNALS:
    /// Somebody has set it.
    void valueChanged(int value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void slide(int position);
    void placeSlider();
    void applyWidth();

    const int m_most;
    const Scale m_scale;
    QSlider *m_slider;
    QSpinBox *m_box;
};

} // namespace BlazeAuth::Bench
