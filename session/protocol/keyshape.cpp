// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/keyshape.h"

#include <QtCore/QString>

#include <algorithm>
#include <vector>

namespace BlazeAuth {
namespace {

constexpr qsizetype longest = 64;
constexpr qsizetype shortestInCapitals = 8;
constexpr qsizetype shortestInGroups = 10;
constexpr qsizetype shortestWithSmallLetters = 16;

using Groups = std::vector<QStringView>;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isCapital(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool isSmall(QChar character)
{
    return character >= u'a' && character <= u'z';
}

bool isHexadecimal(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'f')
           || (character >= u'A' && character <= u'F');
}

bool isSeparator(QChar character)
{
    return character == u'-' || character == u'_';
}

Groups groupsOf(QStringView word)
{
    Groups groups;
    while (!word.isEmpty()) {
        const qsizetype size = std::ranges::find_if(word, isSeparator) - word.begin();
        groups.push_back(word.first(size));
        word = word.sliced(std::min(size + 1, word.size()));
    }
    return groups;
}

/// All groups are as long as the first, of at least \a least characters, and there are three or more.
bool areEven(const Groups &groups, qsizetype least)
{
    return groups.size() >= 3 && groups.front().size() >= least
           && std::ranges::all_of(
               groups, [&](QStringView group) { return group.size() == groups.front().size(); });
}

bool isUuid(const Groups &groups)
{
    constexpr qsizetype sizes[] = {8, 4, 4, 4, 12};
    return std::ranges::equal(
        groups, sizes, [](QStringView group, qsizetype size) { return group.size() == size; });
}

/// Letters, small but for the first perhaps.
bool isOrdinaryWord(QStringView group)
{
    return group.size() >= 2 && std::ranges::all_of(group.sliced(1), isSmall)
           && (isSmall(group.front()) || isCapital(group.front()));
}

/// Like `ORD-2026-00123`.
bool isDocumentNumber(const Groups &groups)
{
    return groups.size() == 3 && groups[0].size() <= 4 && std::ranges::all_of(groups[0], isCapital)
           && groups[1].size() == 4 && (groups[1].startsWith(u"19") || groups[1].startsWith(u"20"))
           && std::ranges::all_of(groups[2], isDigit);
}

bool areGroupsOfKey(const Groups &groups, qsizetype digits, qsizetype letters)
{
    QString all;
    for (const auto group : groups)
        all += group;
    if (std::ranges::all_of(all, isHexadecimal) && digits >= 2 && (isUuid(groups) || areEven(groups, 4)))
        return true;
    if (std::ranges::any_of(groups, isOrdinaryWord))
        return false;
    if (digits == 0)
        return areEven(groups, 3) && std::ranges::none_of(all, isSmall);
    if (letters == 0)
        return areEven(groups, 4);
    return all.size() >= shortestInGroups && !isDocumentNumber(groups);
}

bool isMixtureOfKey(QStringView word, qsizetype digits, qsizetype letters)
{
    if (digits < 2 || letters == 0)
        return false;
    const auto firstDigit = std::ranges::find_if(word, isDigit) - word.begin();
    const bool lettersFirst = firstDigit == letters; // and then only digits
    if (std::ranges::any_of(word, isSmall))
        return word.size() >= shortestWithSmallLetters && digits >= 4
               && !(lettersFirst && isOrdinaryWord(word.first(letters)));
    // Neither a name with a year or a version, nor the number of a tax payer, such as DE123456789.
    return word.size() >= shortestInGroups && !(lettersFirst && (digits <= 4 || letters == 2));
}

} // namespace

KeyShape keyShapeOf(QStringView word)
{
    if (word.size() < shortestInCapitals || word.size() > longest)
        return KeyShape::None;
    while (word.endsWith(u'=')) // as base64 ends
        word.chop(1);
    if (word.isEmpty())
        return KeyShape::None;
    const auto digits = std::ranges::count_if(word, isDigit);
    const auto letters = std::ranges::count_if(
        word, [](QChar character) { return isCapital(character) || isSmall(character); });
    const auto separators = std::ranges::count_if(word, isSeparator);
    if (digits + letters + separators != word.size())
        return KeyShape::None;
    const auto groups = groupsOf(word);
    if (isSeparator(word.back()) || std::ranges::any_of(groups, &QStringView::isEmpty))
        return KeyShape::None;
    if (separators > 0 ? areGroupsOfKey(groups, digits, letters) : isMixtureOfKey(word, digits, letters))
        return KeyShape::Distinct;
    return letters > 0 && std::ranges::none_of(word, isSmall) ? KeyShape::AfterLabel : KeyShape::None;
}

bool couldBePartOfKey(QStringView word)
{
    const auto isOfKey = [](QChar character) {
        return isDigit(character) || isCapital(character) || isSmall(character) || isSeparator(character);
    };
    return std::ranges::all_of(word, isOfKey)
           && (std::ranges::any_of(word, isDigit)
               || (std::ranges::any_of(word, isCapital) && std::ranges::none_of(word, isSmall)));
}

} // namespace BlazeAuth
