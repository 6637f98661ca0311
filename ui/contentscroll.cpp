// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/contentscroll.h"

namespace BlazeAuth {

ContentScroll::ContentScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The card shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace BlazeAuth
