// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

class QTabBar;

namespace BlazeAuth {

/// Makes assistive technology see the tabs of \a tabs as they are: the current one selected, and focused only
/// while the keyboard is there. Qt says of the current one that it always has the focus, and adds two
/// buttons that are never to be seen. To be called in its constructor.
void makeTabsAccessible(QTabBar &tabs);
/// To be called when \a tabs get the focus: it is in the current tab.
void tellFocusOfTabs(QTabBar &tabs);

} // namespace BlazeAuth
