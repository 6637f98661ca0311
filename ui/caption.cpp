// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/caption.h"

#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth {

void addCaptioned(QVBoxLayout &layout, const QString &text, QWidget &field)
{
    auto *caption = new TextLabel(TextSize::Body, TextLabel::Ink::Normal, field.parentWidget());
    caption->setText(text);
    // The mnemonic passes by what has no focus of its own.
    caption->setBuddy(field.focusProxy() != nullptr ? field.focusProxy() : &field);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(Size::tiny);
    pair->addWidget(caption);
    pair->addWidget(&field);
    layout.addLayout(pair);
}

} // namespace BlazeAuth
