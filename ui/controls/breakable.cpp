// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/breakable.h"

namespace BlazeAuth {
namespace {

constexpr qsizetype longestWord = 20;
constexpr QChar zeroWidthSpace(0x200b);

} // namespace

QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype word = 0;
    for (const auto character : text) {
        word = character.isSpace() ? 0 : word + 1;
        // Neither within a surrogate pair nor before a mark that belongs to the letter before it.
        if (word > longestWord && !character.isLowSurrogate() && !character.isMark())
            result += zeroWidthSpace;
        result += character;
    }
    return result;
}

} // namespace BlazeAuth
