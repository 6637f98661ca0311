// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/licensewords.h"

#include "session/protocol/credentials.h"
#include "session/protocol/keyshape.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

bool isIn(std::u16string_view set, QChar character)
{
    return set.find(character.unicode()) != std::u16string_view::npos;
}

/// Stands without white space around it where words are not set apart by spaces.
bool isWidePunctuation(QChar character)
{
    return isIn(u"：。、，；！？（）【】《》〈〉「」『』", character);
}

bool isShort(const QString &part)
{
    return codePoints(part) < licenseLimits.least;
}

/// One dash; more of them make a line across the page.
bool isDashBetween(const QString &before, const QString &after)
{
    return (before.endsWith(u'-') && !before.endsWith("--"_L1))
           || (after.startsWith(u'-') && !after.startsWith("--"_L1));
}

/// \a word without what belongs to the sentence, and without a label that is written to it.
QString bare(const Word &word, bool &isLabelled)
{
    constexpr std::u16string_view opening = u"([<{*";
    constexpr std::u16string_view closing = u")]>}*.,;:!?…";
    QStringView text(word.text);
    const auto strip = [&] {
        while (!text.isEmpty() && (isIn(opening, text.front()) || isQuote(text.front())))
            text = text.sliced(1);
        while (!text.isEmpty() && (isIn(closing, text.back()) || isQuote(text.back())))
            text.chop(1);
    };
    strip();
    const auto mark = std::ranges::find_if(text, [](QChar character) { return isIn(u":=", character); });
    const auto label = QStringView(text.begin(), mark);
    isLabelled = word.isLabelled;
    if (mark != text.end() && mark + 1 != text.end() && std::ranges::all_of(label, [](QChar character) {
            return character.isLetter() || character == u'_' || isQuote(character);
        })) {
        text = text.sliced(label.size() + 1);
        strip();
        isLabelled = true;
    }
    return text.toString();
}

/// Puts together what was broken over two lines after a dash or before one.
LicenseWords mended(const LicenseWords &words)
{
    constexpr qsizetype longestWithPunctuation = 2 * licenseLimits.most;
    LicenseWords whole;
    for (const auto &word : words) {
        const bool mayBelong = word.startsLine && !whole.empty()
                               && whole.back().text.size() + word.text.size() <= longestWithPunctuation
                               && isDashBetween(whole.back().text, word.text);
        if (mayBelong) {
            bool isLabelled = false;
            const auto next = bare(word, isLabelled);
            const auto before = bare(whole.back(), isLabelled);
            if (next.size() > 1 && before.size() + next.size() <= licenseLimits.most
                && couldBePartOfKey(before) && couldBePartOfKey(next)) {
                whole.back().text += word.text;
                continue;
            }
        }
        whole.push_back(word);
    }
    return whole;
}

} // namespace

bool isLineBreak(QChar character)
{
    return isIn(u"\n\v\f\r\u0085\u2028\u2029", character);
}

bool isQuote(QChar character)
{
    return isIn(u"\"'`´“”„‟‘’‚‛«»‹›「」『』＂＇", character);
}

LicenseWords wordsOf(QStringView text)
{
    LicenseWords words;
    bool startsLine = true;
    bool startsClause = false;
    bool isLabelled = false;
    for (qsizetype index = 0; index < text.size();) {
        const auto character = text[index];
        if (character.isSpace() || isLineBreak(character) || isWidePunctuation(character)) {
            startsLine = startsLine || isLineBreak(character);
            startsClause = startsClause || isWidePunctuation(character);
            isLabelled = character == u'：' || (isLabelled && !isWidePunctuation(character));
            ++index;
            continue;
        }
        const auto start = index;
        while (index < text.size() && !text[index].isSpace() && !isLineBreak(text[index])
               && !isWidePunctuation(text[index]))
            ++index;
        words.push_back({text.sliced(start, index - start).toString(), startsLine, startsClause, isLabelled});
        startsLine = false;
        startsClause = false;
        isLabelled = words.back().text.endsWith(u':') || words.back().text.endsWith(u'=');
    }
    return words;
}

std::optional<QString> joined(const LicenseWords &words)
{
    constexpr qsizetype narrowest = 24; // of the lines in which a long key is written
    constexpr auto dash = "-"_L1;
    if (words.size() < 2)
        return std::nullopt;
    qsizetype size = 0;
    for (const auto &word : words) {
        size += word.text.size();
        if (size > licenseLimits.most || word.startsClause
            || (word.text != dash && !couldBePartOfKey(word.text)))
            return std::nullopt;
    }
    if (words.front().text == dash || words.back().text == dash)
        return std::nullopt; // of a list
    const auto width = words.front().text.size();
    const bool isWrapped =
        width >= narrowest && words.back().text.size() < width
        && std::ranges::all_of(words.begin(), words.end() - 1,
            [width](const Word &word) { return word.startsLine && word.text.size() == width; })
        && words.back().startsLine;
    QString key = words.front().text;
    for (size_t index = 1; index < words.size(); ++index) {
        const auto &before = words[index - 1].text;
        const auto &next = words[index];
        const bool isPiece = next.startsLine && isShort(before) && isShort(next.text);
        if (!isDashBetween(before, next.text) && !isPiece && !isWrapped)
            return std::nullopt;
        key += next.text;
    }
    return key;
}

QStringList candidatesIn(const LicenseWords &words)
{
    QStringList distinct;
    QStringList labelled;
    for (const auto &word : mended(words)) {
        bool isLabelled = false;
        const auto text = bare(word, isLabelled);
        const auto shape = keyShapeOf(text);
        if (shape == KeyShape::Distinct && !distinct.contains(text))
            distinct += text;
        else if (shape == KeyShape::AfterLabel && isLabelled && labelled.size() < 2
                 && !labelled.contains(text))
            labelled += text;
        if (distinct.size() > 1)
            break;
    }
    return distinct.isEmpty() ? labelled : distinct;
}

bool areGroups(const LicenseWords &words)
{
    return std::ranges::all_of(words,
        [](const Word &word) { return couldBePartOfKey(word.text) && word.text == word.text.toUpper(); });
}

} // namespace BlazeAuth
