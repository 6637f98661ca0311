// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// A second, slow and plain reader of JSON, for checking the first. It shares nothing with it, nor with Qt.

namespace BlazeAuth::Tests {

/// \a bytes as code points; unset when they are not UTF-8 by RFC 3629: overlong forms, surrogates and
/// anything beyond U+10FFFF are none.
[[nodiscard]] std::optional<std::u32string> decodedUtf8(std::string_view bytes);

/// A member of an object.
struct Member
{
    std::u16string name; ///< With its escapes undone.
    std::u32string value; ///< As written.
};

/// The members, in order, of the one object that \a text is by the grammar of RFC 8259; unset when it is
/// anything else, or nested deeper than 1024.
[[nodiscard]] std::optional<std::vector<Member>> membersOf(std::u32string_view text);

/// The string that the JSON value \a value is, its escapes undone; unset when it is no string.
[[nodiscard]] std::optional<std::u16string> stringIn(std::u32string_view value);

} // namespace BlazeAuth::Tests
