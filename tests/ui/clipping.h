// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

class QFont;
class QWidget;

namespace BlazeAuth::Tests {

/// Lets all windows hear what was sent to them, and lay themselves out.
void settle();
/// What is cut off, or lies outside of what it is in, of everything that is to be seen in \a window: each
/// with a word of why.
[[nodiscard]] QStringList cutOff(const QWidget &window);
/// The characters of \a text for which neither \a font nor any that stands in for it has a picture.
[[nodiscard]] QString withoutGlyphs(const QString &text, const QFont &font);

} // namespace BlazeAuth::Tests
