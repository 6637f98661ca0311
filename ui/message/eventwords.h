// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/words.h"
#include "ui/message/notice.h"

namespace BlazeAuth {

/// What the user is told of \a event, in the language of now.
[[nodiscard]] Words wordsFor(Event event);

} // namespace BlazeAuth
