// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/codes.h"

#include <span>

/// \file
/// The three tables everything else is driven by: words, remedies, tests, the sandbox's catalogue.
/// Adding a status, a close code or a cause of failure is adding its enumerator and one row.

namespace BlazeAuth {

/// A text marked for translation, with the note for its translator.
struct MarkedText
{
    const char *source;
    const char *comment;
};

/// Title (at most six words), what happened, what to do next.
struct MarkedWords
{
    MarkedText title;
    MarkedText explanation;
    MarkedText advice;
};

/// The packets whose answers may carry a status, as a set.
struct Packets
{
    bool initialize = false;
    bool license = false;
    bool account = false;

    [[nodiscard]] constexpr bool contains(Packet packet) const
    {
        return packet == Packet::Initialize           ? initialize
               : packet == Packet::AuthorizeByLicense ? license
                                                      : account;
    }
};

/// The sets that statuses are sent to.
namespace PacketSets {
inline constexpr Packets nowhere{};
inline constexpr Packets everywhere{true, true, true};
inline constexpr Packets onInitialize{.initialize = true};
inline constexpr Packets onLicense{.license = true};
inline constexpr Packets onAccount{.account = true};
inline constexpr Packets onAuthorize{.license = true, .account = true};
} // namespace PacketSets

struct StatusRow
{
    Status status;
    Packets answers; ///< What the pages Initialize, Authorize by license and Authorize by credentials list.
    Remedy remedy;
    RetryRule retry;
    MarkedWords words;
};

struct CloseRow
{
    CloseCode code;
    Remedy remedy;
    RetryRule retry;
    MarkedWords words;
};

struct FailureRow
{
    FailureCause cause;
    FailureKind kind;
    Remedy remedy;
    RetryRule retry;
    MarkedWords words;
};

[[nodiscard]] BLAZEAUTH_EXPORT std::span<const StatusRow> statusTable();
[[nodiscard]] BLAZEAUTH_EXPORT std::span<const CloseRow> closeTable();
[[nodiscard]] BLAZEAUTH_EXPORT std::span<const FailureRow> failureTable();

/// The row of a code; the row of Unknown for one that has none.
[[nodiscard]] BLAZEAUTH_EXPORT const StatusRow &rowOf(Status status);
[[nodiscard]] BLAZEAUTH_EXPORT const CloseRow &rowOf(CloseCode code);
[[nodiscard]] BLAZEAUTH_EXPORT const FailureRow &rowOf(FailureCause cause);

/// The status with this number; Unknown when the page Status codes has none.
[[nodiscard]] BLAZEAUTH_EXPORT Status statusFrom(double number);
/// The close code with this number; Unknown when the page Close codes has none.
[[nodiscard]] BLAZEAUTH_EXPORT CloseCode closeCodeFrom(int number);
/// Whether \a number is an application close code, 4000 to 4499.
[[nodiscard]] constexpr bool isApplicationCloseCode(int number)
{
    return number >= 4000 && number <= 4499;
}

/// The translation context of the words in the tables.
inline constexpr char outcomeContext[] = "Outcome";

} // namespace BlazeAuth
