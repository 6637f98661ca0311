// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

/// The rounded ground that everything stands on.
class BLAZEAUTH_EXPORT Card : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Gives its parent a layout in which the card grows up to its maximum size, then stays in the middle.
    void stayInTheMiddle();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace BlazeAuth
