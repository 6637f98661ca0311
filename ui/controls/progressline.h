// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QVariantAnimation>
#include <QtWidgets/QProgressBar>

namespace BlazeAuth {

/// A thin bar that says: something is going on, nobody knows how long. Where motion is not wanted it is a row
/// of dashes that stands still: a part of the bar would look like an end in sight.
class BLAZEAUTH_EXPORT ProgressLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyMotion();
    void paintMoving(QPainter &painter, double radius) const;
    void paintStill(QPainter &painter, double radius) const;

    QVariantAnimation m_motion;
};

} // namespace BlazeAuth
