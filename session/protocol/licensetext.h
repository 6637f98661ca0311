// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QFlags>
#include <QtCore/QString>

namespace BlazeAuth {

/// What was taken away around a license key, or within it.
enum class Removal
{
    Spaces = 0x1,
    LineBreaks = 0x2,
    Invisible = 0x4, ///< Of zero width, soft hyphens, marks of direction, control characters.
    Quotes = 0x8, ///< Of any kind, and a pair of angle brackets.
    Words = 0x10 ///< With the punctuation and white space between them and the key.
};
Q_DECLARE_FLAGS(Removals, Removal)

/// A license key as it was found in a text.
struct LicenseText
{
    enum class Reading
    {
        OneKey,
        SeveralKeys, ///< Two or more look like one; key is the whole text.
        Unclear ///< Key is the whole text, whatever it may be.
    };

    QString key;
    Removals removed;
    Reading reading = Reading::Unclear;

    [[nodiscard]] bool operator==(const LicenseText &) const = default;
};

/// The most of a text that is searched for a key, in UTF-16 code units; what is beyond is cut off.
inline constexpr qsizetype longestLicenseText = 64 * 1024;

/// The key in \a pasted, which may be a line of a letter, or all of it, around a key.
///
/// White space, quotes and invisible characters at both ends always go, and invisible characters within. A
/// text without white space is never cut further, for a key may hold anything. Words are taken away only
/// where exactly one of them looks like a key (keyShapeOf()); otherwise all of them stay, in one line. A key
/// that was broken over lines, or has spaces beside its dashes, is put together.
[[nodiscard]] BLAZEAUTH_EXPORT LicenseText cleanedLicense(const QString &pasted);

Q_DECLARE_OPERATORS_FOR_FLAGS(Removals)

} // namespace BlazeAuth
