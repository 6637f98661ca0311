// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace BlazeAuth::Tests {

/// A decimal number, exactly: its digits times ten to the power of its exponent. Equal numbers have equal
/// members: no digit 0 at either end; zero has no digits, no sign and the exponent 0.
struct Decimal
{
    bool isNegative = false;
    std::string digits;
    /// Held within a thousand million, which no text of less than that many digits can make up for.
    std::int64_t exponent = 0;

    [[nodiscard]] bool operator==(const Decimal &) const = default;

    [[nodiscard]] bool isInteger() const { return exponent >= 0; }
    /// How many digits stand before the decimal point; less than 1 for what is below 1.
    [[nodiscard]] std::int64_t magnitude() const
    {
        return static_cast<std::int64_t>(digits.size()) + exponent;
    }
};

/// The number that \a text is, written by the grammar of JSON; unset when it is anything else.
[[nodiscard]] std::optional<Decimal> decimalFrom(std::u32string_view text);
[[nodiscard]] Decimal decimalFrom(std::int64_t number);

} // namespace BlazeAuth::Tests
