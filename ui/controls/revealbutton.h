// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QAbstractButton>

namespace BlazeAuth {

/// The checkable eye at the end of a password.
class RevealButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RevealButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace BlazeAuth
