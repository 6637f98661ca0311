// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

#include <QtCore/QString>

#include <optional>

namespace BlazeAuth {

/// What is going on while signing in, in words, for whoever waits for it. \a attempt is what was asked for;
/// \a delay is the time until it may be sent, as text, or empty.
[[nodiscard]] QString progressWords(Stage stage, std::optional<Packet> attempt, const QString &delay);

} // namespace BlazeAuth
