// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/licensetext.h"

#include "session/protocol/credentials.h"
#include "session/protocol/licensewords.h"

#include <algorithm>
#include <optional>

namespace BlazeAuth {
namespace {

/// A letter of another script than the Latin one, or a piece of an emoji.
bool canBeJoined(QChar character)
{
    constexpr char16_t lastLatin = 0x024f;
    return character.unicode() > lastLatin
           && (character.isLetter() || character.isMark() || character.isSymbol() || character.isSurrogate());
}

/// Never seen, and not part of the key; \a before and \a after are its neighbours.
bool isInvisible(QChar character, QChar before, QChar after)
{
    const auto category = character.category();
    if (category == QChar::Other_Control)
        return !character.isSpace() && !isLineBreak(character);
    if (category != QChar::Other_Format)
        return false;
    // In some scripts, and in emoji, they make a difference.
    const bool isJoiner = character == u'\u200c' || character == u'\u200d';
    return !isJoiner || !canBeJoined(before) || !canBeJoined(after);
}

QString withoutInvisible(const QString &text, Removals &removed)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const auto before = index > 0 ? text[index - 1] : QChar();
        const auto after = index + 1 < text.size() ? text[index + 1] : QChar();
        if (!isInvisible(text[index], before, after))
            visible += text[index];
    }
    if (visible.size() != text.size())
        removed |= Removal::Invisible;
    return visible;
}

/// What \a character is at the end of a text, if it does not belong to a key there.
std::optional<Removal> removalAtEnd(QChar character)
{
    if (isLineBreak(character))
        return Removal::LineBreaks;
    if (character.isSpace())
        return Removal::Spaces;
    if (isQuote(character))
        return Removal::Quotes;
    return std::nullopt;
}

bool isInAngleBrackets(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>')
           && std::ranges::none_of(text.sliced(1, text.size() - 2),
               [](QChar character) { return character == u'<' || character == u'>'; });
}

QStringView withoutSurroundings(QStringView text, Removals &removed)
{
    while (!text.isEmpty()) {
        if (const auto first = removalAtEnd(text.front())) {
            removed |= *first;
            text = text.sliced(1);
        } else if (const auto last = removalAtEnd(text.back())) {
            removed |= *last;
            text.chop(1);
        } else if (isInAngleBrackets(text)) {
            removed |= Removal::Quotes;
            text = text.sliced(1, text.size() - 2);
        } else {
            break;
        }
    }
    return text;
}

/// All of \a text in one line.
QString inOneLine(QStringView text, Removals &removed)
{
    QString line;
    line.reserve(text.size());
    for (const auto character : text) {
        if (!isLineBreak(character)) {
            line += character;
            continue;
        }
        removed |= Removal::LineBreaks;
        if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

bool hasLengthOfKey(const QString &text)
{
    const auto length = codePoints(text);
    return length >= licenseLimits.least && length <= licenseLimits.most;
}

} // namespace

LicenseText cleanedLicense(const QString &pasted)
{
    using Reading = LicenseText::Reading;
    LicenseText result;
    auto text = pasted.first(std::min(pasted.size(), longestLicenseText));
    if (text.size() < pasted.size() && text.back().isHighSurrogate())
        text.chop(1);
    text = withoutInvisible(text, result.removed);
    const auto core = withoutSurroundings(text, result.removed);
    const auto words = wordsOf(core);
    const auto hasBreaks = std::ranges::any_of(core, isLineBreak);
    if (words.size() <= 1 && !hasBreaks) {
        result.key = core.toString();
        result.reading = hasLengthOfKey(result.key) ? Reading::OneKey : Reading::Unclear;
        return result;
    }
    if (auto key = joined(words)) {
        result.key = std::move(*key);
        result.removed |= hasBreaks ? Removal::LineBreaks : Removal::Spaces;
        result.reading = hasLengthOfKey(result.key) ? Reading::OneKey : Reading::Unclear;
        return result;
    }
    const auto candidates = candidatesIn(words);
    if (candidates.size() == 1) {
        const auto invisible = result.removed & Removal::Invisible;
        return {candidates.front(), invisible | Removal::Words, Reading::OneKey};
    }
    result.key = inOneLine(core, result.removed);
    if (candidates.size() > 1)
        result.reading = Reading::SeveralKeys;
    else if (!hasBreaks && hasLengthOfKey(result.key) && areGroups(words))
        result.reading = Reading::OneKey;
    return result;
}

} // namespace BlazeAuth
