// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QAbstractButton>

namespace BlazeAuth {

/// The checkable eye at the end of a password. Its accessible name is its tool tip, too.
class RevealButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RevealButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace BlazeAuth
