// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/look/theme.h"

#include <QtWidgets/QScrollArea>

namespace BlazeAuth {

/// Scrolls its content up and down where there is not enough room for it, and only then is in the tab order,
/// for the keys that scroll; otherwise it is not to be seen.
class BLAZEAUTH_EXPORT ContentScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// What is kept free at both sides of the content, for the line around it and before the scroll bar.
    static constexpr int gutter = Size::small;

    explicit ContentScroll(QWidget *content, QWidget *parent = nullptr);
    ~ContentScroll() override;

    /// Scrolls until \a part of the content is to be seen, or as much of it as fits, from its top.
    void reveal(const QWidget &part);

protected:
    bool event(QEvent *event) override;
};

} // namespace BlazeAuth
