// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace BlazeAuth {

/// The mark of the program; says nothing to a screen reader that the name beside it does not say.
class Logo : public QWidget
{
    Q_OBJECT

public:
    explicit Logo(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace BlazeAuth
