// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/strictreader.h"

namespace BlazeAuth::Tests {
namespace {

constexpr int deepest = 1024;

/// A position in a text, moved on by each thing that is read. Whatever returns false leaves it anywhere.
class Reader
{
public:
    explicit Reader(std::u32string_view text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_at == m_text.size(); }

    void skipSpace()
    {
        while (take(U' ') || take(U'\t') || take(U'\n') || take(U'\r')) { }
    }

    bool readString(std::u16string &result)
    {
        if (!take(U'"'))
            return false;
        while (!isAtEnd()) {
            const char32_t character = m_text[m_at++];
            if (character == U'"')
                return true;
            if (character < 0x20)
                return false;
            if (character != U'\\')
                append(result, character);
            else if (!readEscape(result))
                return false;
        }
        return false;
    }

    /// Reads an object; its members go to \a members.
    bool readObject(std::vector<Member> &members, int depth)
    {
        if (depth > deepest || !take(U'{'))
            return false;
        skipSpace();
        if (take(U'}'))
            return true;
        while (true) {
            Member member;
            skipSpace();
            if (!readString(member.name))
                return false;
            skipSpace();
            if (!take(U':'))
                return false;
            skipSpace();
            const auto begin = m_at;
            if (!readValue(depth + 1))
                return false;
            member.value = m_text.substr(begin, m_at - begin);
            members.push_back(member);
            skipSpace();
            if (take(U'}'))
                return true;
            if (!take(U','))
                return false;
        }
    }

private:
    bool take(char32_t character)
    {
        if (isAtEnd() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(std::u32string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    bool takeDigits()
    {
        const auto begin = m_at;
        while (!isAtEnd() && m_text[m_at] >= U'0' && m_text[m_at] <= U'9')
            ++m_at;
        return m_at > begin;
    }

    static void append(std::u16string &text, char32_t character)
    {
        if (character < 0x10000) {
            text += static_cast<char16_t>(character);
            return;
        }
        text += static_cast<char16_t>(0xd800 + ((character - 0x10000) >> 10));
        text += static_cast<char16_t>(0xdc00 + ((character - 0x10000) & 0x3ff));
    }

    bool readEscape(std::u16string &result)
    {
        if (isAtEnd())
            return false;
        const char32_t letter = m_text[m_at++];
        if (letter == U'u')
            return readCodeUnit(result);
        constexpr std::u32string_view letters = U"\"\\/bfnrt";
        constexpr std::u16string_view meanings = u"\"\\/\b\f\n\r\t";
        const auto index = letters.find(letter);
        if (index == std::u32string_view::npos)
            return false;
        result += meanings[index];
        return true;
    }

    bool readCodeUnit(std::u16string &result)
    {
        unsigned unit = 0;
        for (int digit = 0; digit < 4; ++digit) {
            if (isAtEnd())
                return false;
            const char32_t character = m_text[m_at++];
            unit *= 16;
            if (character >= U'0' && character <= U'9')
                unit += character - U'0';
            else if (character >= U'a' && character <= U'f')
                unit += character - U'a' + 10;
            else if (character >= U'A' && character <= U'F')
                unit += character - U'A' + 10;
            else
                return false;
        }
        result += static_cast<char16_t>(unit);
        return true;
    }

    bool readNumber()
    {
        take(U'-');
        if (!take(U'0') && !takeDigits())
            return false;
        if (take(U'.') && !takeDigits())
            return false;
        if (take(U'e') || take(U'E')) {
            if (!take(U'+'))
                take(U'-');
            return takeDigits();
        }
        return true;
    }

    bool readArray(int depth)
    {
        if (depth > deepest || !take(U'['))
            return false;
        skipSpace();
        if (take(U']'))
            return true;
        while (true) {
            skipSpace();
            if (!readValue(depth + 1))
                return false;
            skipSpace();
            if (take(U']'))
                return true;
            if (!take(U','))
                return false;
        }
    }

    bool readValue(int depth)
    {
        if (isAtEnd())
            return false;
        std::u16string ignoredText;
        std::vector<Member> ignoredMembers;
        switch (m_text[m_at]) {
        case U'{':
            return readObject(ignoredMembers, depth);
        case U'[':
            return readArray(depth);
        case U'"':
            return readString(ignoredText);
        case U't':
            return takeWord(U"true");
        case U'f':
            return takeWord(U"false");
        case U'n':
            return takeWord(U"null");
        default:
            return readNumber();
        }
    }

    const std::u32string_view m_text;
    std::size_t m_at = 0;
};

/// How many bytes follow the first byte of a character, and what is allowed: RFC 3629, section 4.
struct Sequence
{
    unsigned char first;
    unsigned char last;
    int followers;
    unsigned char lowestSecond;
    unsigned char highestSecond;
};

constexpr Sequence sequences[] = {
    {0x00, 0x7f, 0, 0x00, 0x00},
    {0xc2, 0xdf, 1, 0x80, 0xbf},
    {0xe0, 0xe0, 2, 0xa0, 0xbf},
    {0xe1, 0xec, 2, 0x80, 0xbf},
    {0xed, 0xed, 2, 0x80, 0x9f},
    {0xee, 0xef, 2, 0x80, 0xbf},
    {0xf0, 0xf0, 3, 0x90, 0xbf},
    {0xf1, 0xf3, 3, 0x80, 0xbf},
    {0xf4, 0xf4, 3, 0x80, 0x8f},
};

const Sequence *sequenceOf(unsigned char first)
{
    for (const auto &sequence : sequences) {
        if (first >= sequence.first && first <= sequence.last)
            return &sequence;
    }
    return nullptr;
}

} // namespace

std::optional<std::u32string> decodedUtf8(std::string_view bytes)
{
    std::u32string result;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[at++]);
        const auto *const sequence = sequenceOf(first);
        if (sequence == nullptr)
            return std::nullopt;
        // The first byte of two, three, four holds 5, 4, 3 bits of the character.
        char32_t character = sequence->followers == 0 ? first : first & (0x3fU >> sequence->followers);
        for (int follower = 0; follower < sequence->followers; ++follower) {
            if (at == bytes.size())
                return std::nullopt;
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            const auto lowest = follower == 0 ? sequence->lowestSecond : 0x80;
            const auto highest = follower == 0 ? sequence->highestSecond : 0xbf;
            if (byte < lowest || byte > highest)
                return std::nullopt;
            character = (character << 6) | (byte & 0x3fU);
        }
        result += character;
    }
    return result;
}

std::optional<std::vector<Member>> membersOf(std::u32string_view text)
{
    Reader reader(text);
    std::vector<Member> members;
    reader.skipSpace();
    if (!reader.readObject(members, 1))
        return std::nullopt;
    reader.skipSpace();
    if (!reader.isAtEnd())
        return std::nullopt;
    return members;
}

std::optional<std::u16string> stringIn(std::u32string_view value)
{
    Reader reader(value);
    std::u16string result;
    if (!reader.readString(result) || !reader.isAtEnd())
        return std::nullopt;
    return result;
}

} // namespace BlazeAuth::Tests
