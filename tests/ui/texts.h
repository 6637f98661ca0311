// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QWidget;

namespace BlazeAuth::Tests {

/// One text of a window, whether it is to be seen, heard or both.
struct Text
{
    QString place; ///< The object that has it, and as what: `signInButton.text`.
    QString text;
    bool isShown = false; ///< Its widget is to be seen.

    [[nodiscard]] bool operator==(const Text &) const = default;
};

/// Every text of \a window and of what is in it, hidden things too; what is empty, and what somebody has
/// typed, is left out.
[[nodiscard]] QList<Text> textsOf(const QWidget &window);

} // namespace BlazeAuth::Tests
