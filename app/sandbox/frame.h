// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

/// \file
/// Frames as RFC 6455 section 5.2 writes them.

namespace BlazeAuth::Sandbox {

enum class Opcode
{
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa
};

[[nodiscard]] constexpr bool isOpcode(int number)
{
    return (number >= 0x0 && number <= 0x2) || (number >= 0x8 && number <= 0xa);
}

inline constexpr quint64 longestControlFrame = 125; ///< The payload of one, in bytes.
inline constexpr quint64 lengthInTwo = 126; ///< In place of a length: it stands in the next 2 bytes.
inline constexpr quint64 lengthInEight = 127; ///< In place of a length: it stands in the next 8 bytes.

/// One frame of a server, with the whole of \a payload.
[[nodiscard]] QByteArray serverFrame(Opcode opcode, QByteArrayView payload, bool isLast = true);
/// A message of a server in frames of at most \a size bytes of payload each, at least one of them.
[[nodiscard]] QByteArray serverFrames(Opcode opcode, QByteArrayView payload, qsizetype size);

} // namespace BlazeAuth::Sandbox
