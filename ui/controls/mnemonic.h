// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

class QWidget;

/// \file
/// Mnemonics in scripts whose letters join, as Arabic: to underline one, Qt tears it off its neighbours and
/// draws it as if it stood alone. There the word is left whole; the letter works all the same.

namespace BlazeAuth {

/// Whether the letter after & in \a text is joined to the one before or after it.
[[nodiscard]] bool isMnemonicJoined(const QString &text);
/// Qt::TextShowMnemonic or Qt::TextHideMnemonic, as \a widget is to draw \a text.
[[nodiscard]] int mnemonicFlag(const QWidget &widget, const QString &text);
/// \a text for what Qt draws: without its & where that would tear the word.
[[nodiscard]] QString withoutJoinedMnemonic(QString text);

} // namespace BlazeAuth
