// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/exactnumbers.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype largestExponent = std::numeric_limits<double>::max_exponent10; // 308
constexpr double wholeFromHereOn = 4503599627370496; // 2^52: a double from here on has no fraction
constexpr char nothingWhole[] = "0.5";
constexpr char largestWhole[] = "1.7976931348623157e308";
constexpr qsizetype shortEnough = 15; // digits that a double always holds

bool beginsNumber(char character)
{
    return (character >= '0' && character <= '9') || character == '-' || character == '+' || character == '.';
}

bool isNumberCharacter(char character)
{
    return beginsNumber(character) || character == 'e' || character == 'E';
}

/// Whether it is read as it is written.
bool isPlain(QByteArrayView token)
{
    return token.size() <= shortEnough
           && std::ranges::all_of(token, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// The position after the string that begins with the quote at \a from.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    auto position = from + 1;
    while (position < json.size() && json.at(position) != '"')
        position += json.at(position) == '\\' ? 2 : 1;
    return std::min(position + 1, json.size());
}

/// A number as its digits, without zeros at either end, times a power of ten.
struct Decimal
{
    QByteArray digits;
    qsizetype exponent = 0;
};

Decimal decimalFrom(const QRegularExpressionMatch &number)
{
    const auto fraction = number.captured(2).toLatin1();
    Decimal result{.digits = number.captured(1).toLatin1() + fraction, .exponent = -fraction.size()};
    // Nobody has room for a number with more digits than this.
    constexpr qsizetype bound = 1'000'000;
    bool fits = false;
    const auto written = number.captured(3).toLongLong(&fits);
    const auto clamped = number.captured(3).startsWith(u'-') ? -bound : bound;
    result.exponent += fits                    ? std::clamp<qsizetype>(written, -bound, bound)
                       : number.hasCaptured(3) ? clamped
                                               : 0;

    const auto isZero = [](char digit) { return digit == '0'; };
    const auto last = std::ranges::find_if_not(result.digits.crbegin(), result.digits.crend(), isZero);
    const auto zeros = last - result.digits.crbegin();
    result.digits.chop(zeros);
    result.exponent += zeros;
    const auto first = std::ranges::find_if_not(result.digits, isZero);
    result.digits.remove(0, first - result.digits.cbegin());
    return result;
}

QByteArray rewritten(const QByteArray &token)
{
    static const QRegularExpression grammar(u"\\A-?(0|[1-9]\\d*)(?:\\.(\\d+))?(?:[eE]([+-]?\\d+))?\\z"_s);
    const auto number = grammar.match(QString::fromLatin1(token));
    if (!number.hasMatch())
        return "!";
    const auto decimal = decimalFrom(number);
    if (decimal.digits.isEmpty())
        return token;
    bool fits = false;
    const auto value = token.toDouble(&fits);
    const bool isTooLarge =
        decimal.digits.size() + decimal.exponent > largestExponent && (!fits || !std::isfinite(value));
    const bool isWhole = decimal.exponent >= 0;
    if (isTooLarge)
        return isWhole ? (token.startsWith('-') ? "-" : "") + QByteArray(largestWhole) : nothingWhole;
    if (isWhole || std::floor(value) != value)
        return token;
    // Halfway to the next whole number is as good as any: it is only not to be taken for a whole one.
    return std::abs(value) < wholeFromHereOn ? QByteArray::number(value + 0.5, 'f', 1) : nothingWhole;
}

} // namespace

QByteArray withExactNumbers(const QByteArray &json)
{
    const QByteArrayView text(json);
    QByteArray result;
    qsizetype copied = 0; // of the text
    for (qsizetype position = 0; position < text.size();) {
        const auto begin = position;
        if (text.at(begin) == '"') {
            position = endOfString(json, begin);
        } else if (beginsNumber(text.at(begin))) {
            position = std::find_if_not(text.begin() + begin, text.end(), isNumberCharacter) - text.begin();
            const auto token = text.sliced(begin, position - begin);
            if (isPlain(token))
                continue;
            result += text.sliced(copied, begin - copied);
            result += rewritten(token.toByteArray());
            copied = position;
        } else {
            ++position;
        }
    }
    if (copied == 0)
        return json;
    result += text.sliced(copied);
    return result;
}

} // namespace BlazeAuth
