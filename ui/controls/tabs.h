// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtWidgets/QTabBar>

namespace BlazeAuth {

/// The tabs of the card: words over a line, the current one marked.
class BLAZEAUTH_EXPORT Tabs : public QTabBar
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace BlazeAuth
