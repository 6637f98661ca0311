// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// \file
/// The words of a text that holds a license key; for cleanedLicense().

namespace BlazeAuth {

/// What stands between white space, or between the punctuation of scripts that need no space beside it.
struct Word
{
    QString text;
    bool startsLine = false;
    bool startsClause = false; ///< Such punctuation stands before it.
    bool isLabelled = false; ///< The word before ends as a label does.
};
using LicenseWords = std::vector<Word>;

[[nodiscard]] bool isLineBreak(QChar character);
[[nodiscard]] bool isQuote(QChar character);

[[nodiscard]] LicenseWords wordsOf(QStringView text);
/// The key of which \a words are the pieces, in this order and with nothing else.
[[nodiscard]] std::optional<QString> joined(const LicenseWords &words);
/// The words that look like a key, without the punctuation around them; those in the best of the shapes that
/// there are. What was broken over two lines beside a dash counts as one. Two are as good as more.
[[nodiscard]] QStringList candidatesIn(const LicenseWords &words);
/// Whether \a words are the groups of one key, set apart by spaces, as in `ABCD EFGH 1234`.
[[nodiscard]] bool areGroups(const LicenseWords &words);

} // namespace BlazeAuth
