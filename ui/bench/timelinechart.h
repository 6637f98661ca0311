// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/attempttimes.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth::Bench {

/// Shows the picture of timelinepicture.h, and says it in words to those who do not see it.
class TimelineChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);

    /// The oldest first.
    void setAttempts(const QList<AttemptTimes> &attempts);
    [[nodiscard]] const QList<AttemptTimes> &attempts() const { return m_attempts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<AttemptTimes> m_attempts;
};

} // namespace BlazeAuth::Bench
