// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

#include <cstddef>
#include <cstdint>

/// One execution; what libFuzzer calls, and replay.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
/// Once before the first.
extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments);

namespace BlazeAuth::Tests {

/// Ends the program, saying \a promise, unless it \a holds.
void require(bool holds, const char *promise);

/// The secrets that fuzzers put where the server could echo them.
inline constexpr char16_t secretKey[] = u"ABCDEF-123456";
inline constexpr char16_t secretPassword[] = u"pa\"ss\\w0rd";

/// Ends the program when one of \a secrets stands in \a text, in whatever case.
void requireNone(const QStringList &secrets, const QString &text);

} // namespace BlazeAuth::Tests
