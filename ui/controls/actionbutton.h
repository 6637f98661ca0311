// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/controls/heldkey.h"

#include <QtWidgets/QPushButton>

namespace BlazeAuth {

/// A push button in the looks of the theme. Return presses it when it has the focus, once: holding it does
/// nothing.
class BLAZEAUTH_EXPORT ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight
    {
        Primary, ///< Filled: the one thing to do here.
        Secondary, ///< Outlined.
        Plain, ///< Text only.
    };

    explicit ActionButton(Weight weight, QWidget *parent = nullptr);

    /// Looks as if it were disabled, but keeps the focus: what it starts is under way.
    void setBusy(bool busy);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    const Weight m_weight;
    bool m_busy = false;
    HeldKey m_held;
};

} // namespace BlazeAuth
