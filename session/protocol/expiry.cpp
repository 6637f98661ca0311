// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/expiry.h"

#include <QtCore/QTimeZone>

#include <cmath>

namespace BlazeAuth {
namespace {

constexpr double firstTimestamp = 1'000'000'000;
constexpr double lastTimestamp = 253'402'300'799; // 9999-12-31T23:59:59Z
constexpr double year = 365.0 * 24 * 60 * 60;

} // namespace

QDateTime Expiry::date() const
{
    return QDateTime::fromMSecsSinceEpoch(end.count(), Qt::UTC);
}

std::optional<Expiry> expiryFrom(const QJsonValue &timeLeft, const Moment &now)
{
    // Doubles hold every whole number in question exactly, and none is narrowed before it has been compared.
    const double value = timeLeft.toDouble(-1);
    if (!timeLeft.isDouble() || value != std::floor(value) || value <= 0 || value > lastTimestamp)
        return std::nullopt;

    const double wall = static_cast<double>(now.wall.count()) / 1000;
    const bool isTimestamp = value >= firstTimestamp && value >= wall - year;
    const double end = isTimestamp ? value : wall + value;
    if (end < 0 || end > lastTimestamp)
        return std::nullopt;
    return Expiry{.end = std::chrono::milliseconds(std::llround(end * 1000)),
        .told = now,
        .clockHint = isTimestamp && value <= wall};
}

} // namespace BlazeAuth
