// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/levels.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

/// Levels as chips that wrap into as many lines as they need. A label to assistive technology: `Levels: tier
/// pro`.
class LevelsView : public QWidget
{
    Q_OBJECT

public:
    explicit LevelsView(QWidget *parent = nullptr);

    void setLevels(const Levels &levels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QSize> sizes() const;
    [[nodiscard]] QList<QRect> places(int width) const;
    void retranslate();

    Levels m_levels; // as shown
};

} // namespace BlazeAuth
