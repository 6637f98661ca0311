// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/displaytext.h"

namespace BlazeAuth {
namespace {

/// Characters that would steer a terminal or turn the text around them; U+061C to U+206F are the marks and
/// overrides of bidirectional text and the line and paragraph separators.
bool isHarmful(QChar character)
{
    const auto code = character.unicode();
    return character.category() == QChar::Other_Control || code == 0x061c || code == 0x200e || code == 0x200f
           || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x206f);
}

} // namespace

QString displayText(const QString &text, qsizetype maximumLength, bool keepLines)
{
    const bool tooLong = text.size() > maximumLength;
    auto shown = tooLong ? text.first(maximumLength) : text;
    if (tooLong && shown.back().isHighSurrogate())
        shown.chop(1);
    for (auto &character : shown) {
        if (character == u'\n' || character == u'\t')
            character = character == u'\n' && keepLines ? u'\n' : u' ';
        else if (isHarmful(character))
            character = QChar::ReplacementCharacter;
    }
    return tooLong ? shown + u'…' : shown;
}

} // namespace BlazeAuth
