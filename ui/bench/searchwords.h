// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

/// \file
/// What is found by a few words.

namespace BlazeAuth::Bench {

/// The words of \a text, as somebody types it to search.
[[nodiscard]] QStringList searchWords(const QString &text);
/// Whether each of \a words stands in one of \a texts, in whatever case.
[[nodiscard]] bool containsWords(const QStringList &texts, const QStringList &words);

} // namespace BlazeAuth::Bench
