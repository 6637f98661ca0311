// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/heightsbywidth.h"

#include <QtWidgets/QAbstractButton>

namespace BlazeAuth {

/// A check box in the looks of the theme: a box, and its words beside it, which wrap. All of it can be
/// pressed, and all of it is what assistive technology knows; of a QCheckBox that is its small box.
class CheckBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Where the words begin, from the leading edge.
    [[nodiscard]] int textIndent() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override;

private:
    /// The words in a widget of \a width: how much room they take.
    [[nodiscard]] QSize textSize(int width) const;
    [[nodiscard]] QRect contents() const;

    mutable HeightsByWidth m_heights; // of the words
};

} // namespace BlazeAuth
