// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/caption.h"

#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth {

TextLabel *newCaption(QWidget &field)
{
    auto *caption = new TextLabel(TextSize::Body, TextLabel::Ink::Normal, field.parentWidget());
    caption->setBuddy(&field);
    field.raise(); // after the caption: assistive technology reads children in this order
    return caption;
}

TextLabel *addCaptioned(QVBoxLayout &layout, QWidget &field)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(Size::tiny);
    auto *caption = newCaption(field);
    pair->addWidget(caption);
    pair->addWidget(&field);
    layout.addLayout(pair);
    return caption;
}

} // namespace BlazeAuth
