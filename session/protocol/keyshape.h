// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringView>

namespace BlazeAuth {

/// How much a word among others looks like a license key. Nobody knows what keys look like: a server takes
/// any text of 6 to 64 characters. So these are the shapes that keys have in practice and nothing else in a
/// letter has: no ordinary word, no name with a number, no address, date, time, price, or number of an order.
enum class KeyShape
{
    None,
    AfterLabel, ///< Capitals: a key if the word before says so, as in `Key: ABCDEFGHIJ`; else a loud word.
    Distinct, ///< Groups of letters and digits, or a long mixture of them.
};

[[nodiscard]] KeyShape keyShapeOf(QStringView word);
/// Whether \a word could be a piece of a key that is broken over two lines.
[[nodiscard]] bool couldBePartOfKey(QStringView word);

} // namespace BlazeAuth
