// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QScrollArea>

namespace BlazeAuth {

/// Scrolls its content up and down where there is not enough room for it; otherwise it is not to be seen.
class ContentScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContentScroll(QWidget *content, QWidget *parent = nullptr);
};

} // namespace BlazeAuth
