// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/controls/textlabel.h"

class QVBoxLayout;

namespace BlazeAuth {

/// A label for what stands before \a field; the mnemonic of its text leads there. Both have one parent, for
/// only so they belong together for assistive technology.
[[nodiscard]] BLAZEAUTH_EXPORT TextLabel *newCaption(QWidget &field);
/// Adds \a field to \a layout below its newCaption(), which is returned.
[[nodiscard]] TextLabel *addCaptioned(QVBoxLayout &layout, QWidget &field);

} // namespace BlazeAuth
