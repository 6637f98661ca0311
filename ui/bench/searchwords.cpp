// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

QStringList searchWords(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool containsWords(const QStringList &texts, const QStringList &words)
{
    return std::ranges::all_of(words, [&texts](const QString &word) {
        return std::ranges::any_of(
            texts, [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace BlazeAuth::Bench
