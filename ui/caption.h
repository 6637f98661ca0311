// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/textlabel.h"

class QVBoxLayout;

namespace BlazeAuth {

/// Adds \a field to \a layout below a label that says \a text and whose mnemonic leads to the field.
void addCaptioned(QVBoxLayout &layout, const QString &text, QWidget &field);

} // namespace BlazeAuth
