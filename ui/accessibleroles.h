// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

namespace BlazeAuth {

/// Gives the widgets of this room that are neither buttons nor fields their roles for assistive technology:
/// the message is an alert, the levels are a label. May be called any number of times.
void installAccessibleRoles();

} // namespace BlazeAuth
