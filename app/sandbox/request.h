// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <variant>

namespace BlazeAuth::Sandbox {

/// Page Initialize.
struct InitializeRequest
{
    QByteArray id; ///< The integer, digit for digit as the client wrote it; so in every request.
    QString apiKey;
    QString clientId;
};

/// Page Authorize by license.
struct LicenseRequest
{
    QByteArray id;
    QString license;
    std::optional<QString> shownAs = std::nullopt; ///< What the answer calls it, where that is another.
};

/// Page Authorize by credentials.
struct AccountRequest
{
    QByteArray id;
    QString login;
    QString password;
    std::optional<CredentialsType> type; ///< Unset: neither 0 nor 1.
    std::optional<QString> license;
    std::optional<QString> shownAs =
        std::nullopt; ///< What the answer calls the login, where that is another.
};

/// A packet that the server answers with a close (page Close codes).
struct BadRequest
{
    int closeCode = 0; ///< 4300, 4301 or 4302.
    std::optional<Packet> packet; ///< What it was meant to be, where that is clear.
};

using Request = std::variant<InitializeRequest, LicenseRequest, AccountRequest, BadRequest>;

/// What the text frame \a text asks for. Members that the page of the packet does not name are ignored. Pure.
[[nodiscard]] Request parseRequest(const QByteArray &text);

} // namespace BlazeAuth::Sandbox
