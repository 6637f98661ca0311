// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

class QMenu;

namespace BlazeAuth {

class TextField;

/// A menu of what can be done to the text of \a field, in Qt's own words. QLineEdit's menu asks for the
/// clipboard to know whether there is anything to paste; this one leaves that alone until Paste is chosen.
[[nodiscard]] QMenu *newEditMenu(TextField &field);

} // namespace BlazeAuth
