// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <optional>

namespace BlazeAuth::Sandbox {

/// What a magic input asks the sandbox to do; docs/testing.md lists the words.
struct Magic
{
    enum class Kind
    {
        Status, ///< Answer with the status \a number. `103`, `LicenseExpired`, `OK`
        New, ///< Authorize like a first use: the time is a Unix timestamp.
        Expires, ///< Authorize for \a number seconds. `EXPIRES-90`
        Close, ///< Close with the code \a number, saying \a seconds left where set. `CLOSE-4201-37`
        Drop,
        Silent,
        Slow, ///< Answer after \a number milliseconds. `SLOW-3000`
        Garbage, ///< Answer with text that is no JSON.
        Binary, ///< The correct answer in a binary frame.
        Huge, ///< The correct answer in a text frame far over the limit.
        Fragments, ///< The correct answer in many fragments.
        WrongId, ///< The correct answer under another id.
        ThenClose, ///< Answer, and close with \a number after \a seconds. `THEN-4100-5`
        ThenDrop, ///< Answer, and drop after \a seconds. `THEN-DROP-5`
    };

    Kind kind = Kind::Status;
    qint64 number = 0;
    std::optional<qint64> seconds;

    [[nodiscard]] bool operator==(const Magic &) const = default;
};

/// The largest numbers that a word may hold.
namespace MagicLimits {
inline constexpr qint64 timeLeft = 1'000'000'000'000; ///< s; of `EXPIRES-90` and `CLOSE-4201-37`.
inline constexpr qint64 sequel = 86'400; ///< s; of `THEN-4100-5` and `THEN-DROP-5`.
inline constexpr qint64 slowness = 600'000; ///< ms; of `SLOW-3000`.
} // namespace MagicLimits

/// The magic of a license key: `SANDBOX-` and a word. Nowhere does case matter.
[[nodiscard]] std::optional<Magic> magicInLicense(const QString &license);
/// The magic of a login: a word as the local part of `…@sandbox.test`.
[[nodiscard]] std::optional<Magic> magicInLogin(const QString &login);
/// The magic of a client id or API key: a word at its end, after a `-`. What only makes sense for an
/// authorization (`EXPIRES-90`, numbers in no table) is no word here.
[[nodiscard]] std::optional<Magic> magicAtEnd(const QString &text);

} // namespace BlazeAuth::Sandbox
