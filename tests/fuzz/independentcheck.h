// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace BlazeAuth::Tests {

/// What has to become of a message.
enum class Verdict
{
    TooLarge, ///< It ends the connection: more than 64 KiB.
    NotUtf8, ///< It ends the connection.
    NoObject, ///< It ends the connection: no JSON object.
    Ignored, ///< It answers nothing that was asked.
    IgnoredOrMalformed, ///< It names something twice: whoever takes it at its first or last word, it says
                        ///< nothing.
    Malformed, ///< It ends the connection: it answers us without an integer as status.
    RejectedOrMalformed, ///< Its status may be too large for any double; it is not 1.
    Rejected, ///< Its status is an integer, and not 1.
    Initialized, ///< It accepts an Initialize.
    Authorized, ///< It accepts an authorize: the only verdict that lets anybody in.
};

/// The one request that was sent and is not answered yet.
struct Asked
{
    std::int64_t id = 0; ///< Below 2^52.
    bool isAuthorize = false; ///< Otherwise it is Initialize.
};

/// What has to become of \a message when \a asked is open: the rules that SECURITY.md gives for
/// Authorization, worked out once more without any code of the session and without Qt.
[[nodiscard]] Verdict verdictOn(std::string_view message, const std::optional<Asked> &asked);

} // namespace BlazeAuth::Tests
