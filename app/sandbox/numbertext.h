// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace BlazeAuth::Sandbox {

/// Whether \a value is a number without a fraction.
[[nodiscard]] bool isInteger(const QJsonValue &value);

/// The integer \a member of \a object in decimal digits, unset when it is none; \a json is the text that the
/// object was read from. Qt reads integers beyond 64 bits signed as rounded ones, but an id must come back as
/// it was sent, up to the 18446744073709551615 of the server's events: those are taken from the text itself.
[[nodiscard]] std::optional<QByteArray> integerText(
    const QByteArray &json, const QJsonObject &object, const QString &member);

} // namespace BlazeAuth::Sandbox
