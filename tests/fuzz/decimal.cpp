// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/decimal.h"

#include <algorithm>

namespace BlazeAuth::Tests {
namespace {

constexpr std::int64_t largestExponent = 1'000'000'000;

/// Takes the digits from the front of \a text.
std::string takeDigits(std::u32string_view &text)
{
    std::string digits;
    while (!text.empty() && text.front() >= U'0' && text.front() <= U'9') {
        digits += static_cast<char>(text.front());
        text.remove_prefix(1);
    }
    return digits;
}

/// Takes \a character from the front of \a text, if it is there.
bool take(std::u32string_view &text, char32_t character)
{
    if (text.empty() || text.front() != character)
        return false;
    text.remove_prefix(1);
    return true;
}

std::int64_t clampedNumber(const std::string &digits)
{
    std::int64_t number = 0;
    for (const char digit : digits)
        number = std::min(largestExponent, number * 10 + (digit - '0'));
    return number;
}

} // namespace

std::optional<Decimal> decimalFrom(std::u32string_view text)
{
    const bool isNegative = take(text, U'-');
    const auto whole = takeDigits(text);
    if (whole.empty() || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    std::string fraction;
    if (take(text, U'.')) {
        fraction = takeDigits(text);
        if (fraction.empty())
            return std::nullopt;
    }
    std::int64_t exponent = 0;
    if (take(text, U'e') || take(text, U'E')) {
        const bool isSmall = take(text, U'-');
        if (!isSmall)
            take(text, U'+');
        const auto digits = takeDigits(text);
        if (digits.empty())
            return std::nullopt;
        exponent = isSmall ? -clampedNumber(digits) : clampedNumber(digits);
    }
    if (!text.empty())
        return std::nullopt;

    Decimal result{isNegative, whole + fraction, exponent - static_cast<std::int64_t>(fraction.size())};
    while (!result.digits.empty() && result.digits.back() == '0') {
        result.digits.pop_back();
        ++result.exponent;
    }
    result.digits.erase(0, std::min(result.digits.find_first_not_of('0'), result.digits.size()));
    return result.digits.empty() ? Decimal() : result;
}

Decimal decimalFrom(std::int64_t number)
{
    const auto digits = std::to_string(number);
    return *decimalFrom(std::u32string(digits.begin(), digits.end()));
}

} // namespace BlazeAuth::Tests
