// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace BlazeAuth {

/// A JSON object as it was written.
struct StrictObject
{
    QJsonObject members; ///< Of two with one name the last; numbers as withExactNumbers() has them.
    bool repeatsName = false; ///< Two of its own members have the same name, so it can be read in two ways.
};

/// The object that \a text, valid UTF-8, is by the letter of RFC 8259. Unset for everything else, also for
/// what Qt reads all the same: control characters and unknown escapes in strings, a byte order mark.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<StrictObject> strictObjectFrom(const QByteArray &text);

} // namespace BlazeAuth
