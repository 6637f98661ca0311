// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/actionbutton.h"

namespace BlazeAuth {

/// The three dots at the end of the window. Pressed by Space, Return, Alt+Down and the key for context menus,
/// too. It opens no menu by itself: QPushButton::setMenu() would do that in an event loop of its own.
class MenuButton : public ActionButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
};

} // namespace BlazeAuth
