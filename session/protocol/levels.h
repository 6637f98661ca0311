// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>

namespace BlazeAuth {

class Redaction;

/// One of the levels (entitlements) of a license or an account. The name is empty where the server sent only
/// a value.
struct Level
{
    QString name; ///< Empty where the vendor gave a list of words.
    QString value; ///< Nested values as compact JSON.

    /// Whether both are the same.
    [[nodiscard]] bool operator==(const Level &) const = default;
};

/// In the order of the answer; at most 100.
using Levels = QList<Level>;

/// Reads `levels` in each of its forms: an object (`{"tier":"pro"}`), an array of strings, a string or null.
/// Nested values become compact JSON; whatever else comes gives no level, and never an error. Names and
/// values have passed through \a redaction. Source pages: Authorize by license, Authorize by credentials.
[[nodiscard]] Levels levelsFrom(const QJsonValue &levels, const Redaction &redaction);

} // namespace BlazeAuth
