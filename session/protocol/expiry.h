// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/moment.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonValue>

#include <optional>

namespace BlazeAuth {

/// When an authorization ends, as the server told it.
struct BLAZEAUTH_EXPORT Expiry
{
    std::chrono::milliseconds end{}; ///< Since 1970-01-01T00:00:00Z.
    Moment told; ///< When the answer arrived.
    /// The end lay in the past already when it was told: this computer's clock may be wrong.
    bool clockHint = false;

    /// The end as a date, in UTC.
    [[nodiscard]] QDateTime date() const;
};

/// Reads `time_left`, which is remaining seconds or, for a license that was just activated, a Unix timestamp.
///
/// Below 1,000,000,000 it is seconds counted from \a now; otherwise a timestamp, unless that is more than 365
/// days in the past by the local clock, in which case it is seconds again (31 years and more). Absent, not an
/// integer, negative, zero, or beyond the year 9999: no expiry is known, which is not the same as expired.
/// Source pages: Authorize by license, Authorize by credentials.
[[nodiscard]] std::optional<Expiry> expiryFrom(const QJsonValue &timeLeft, const Moment &now);

} // namespace BlazeAuth
