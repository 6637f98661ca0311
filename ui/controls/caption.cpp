// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/caption.h"

#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth {

TextLabel *newCaption(const QString &text, QWidget &field)
{
    auto *caption = new TextLabel(TextSize::Body, TextLabel::Ink::Normal, field.parentWidget());
    caption->setText(text);
    caption->setBuddy(&field);
    field.raise(); // after the caption: assistive technology reads children in this order
    return caption;
}

void addCaptioned(QVBoxLayout &layout, const QString &text, QWidget &field)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(Size::tiny);
    pair->addWidget(newCaption(text, field));
    pair->addWidget(&field);
    layout.addLayout(pair);
}

} // namespace BlazeAuth
