// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/textlabel.h"

class QVBoxLayout;

namespace BlazeAuth {

/// A label that says \a text, before \a field and with a mnemonic that leads there. Both have one parent, for
/// only so they belong together for assistive technology.
[[nodiscard]] TextLabel *newCaption(const QString &text, QWidget &field);
/// Adds \a field to \a layout below its newCaption().
void addCaptioned(QVBoxLayout &layout, const QString &text, QWidget &field);

} // namespace BlazeAuth
