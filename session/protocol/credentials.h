// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/codes.h"

#include <QtCore/QString>

#include <optional>
#include <variant>

namespace BlazeAuth {

/// Sign in with a license key (page Authorize by license).
struct LicenseKey
{
    QString key; ///< 6 to 64 characters.
};

/// The kinds of login an application can use; the value is `credentials_type` on the wire.
enum class CredentialsType
{
    Login = 0,
    Email = 1
};

/// Sign in with an account (page Authorize by credentials).
struct BLAZEAUTH_EXPORT Account
{
    QString login; ///< 4 to 320 characters.
    QString password; ///< 4 to 64 characters, sent exactly as typed.
    QString license; ///< 6 to 64 characters, or empty: a license to activate for the account.
    /// Unset: Email when the login contains `@`, else Login.
    std::optional<CredentialsType> type;

    /// What is sent: type, or what the login looks like.
    [[nodiscard]] CredentialsType effectiveType() const;
};

using Credentials = std::variant<LicenseKey, Account>;

/// The packet that carries \a credentials.
[[nodiscard]] BLAZEAUTH_EXPORT Packet packetOf(const Credentials &credentials);
/// Who signs in, as it may be shown: the license key masked, the login whole.
[[nodiscard]] BLAZEAUTH_EXPORT QString identityOf(const Credentials &credentials);

/// \a text without white space, quotes, zero-width and line-break characters at both ends. For everything
/// that users paste, except passwords.
[[nodiscard]] BLAZEAUTH_EXPORT QString trimmed(const QString &text);
/// \a credentials with every part but the password trimmed().
[[nodiscard]] BLAZEAUTH_EXPORT Credentials trimmed(const Credentials &credentials);

/// How long an input may be, in Unicode code points.
struct LengthLimits
{
    qsizetype least; ///< In code points.
    qsizetype most; ///< In code points.
};
inline constexpr LengthLimits licenseLimits{6, 64};

/// The number of Unicode code points in \a text.
[[nodiscard]] BLAZEAUTH_EXPORT qsizetype codePoints(const QString &text);

/// Where in a form something is typed.
enum class Field
{
    LicenseKey,
    Login,
    Password,
    ExtraLicense
};

/// What is wrong with an input: the status that the server would answer, and where to mend it.
struct InputProblem
{
    Status status; ///< What the server would answer.
    Field field; ///< Where it was typed.

    /// Whether both are the same.
    [[nodiscard]] bool operator==(const InputProblem &) const = default;
};

/// The first problem in \a credentials, checked by the server's own limits, counted in Unicode code points.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<InputProblem> problemIn(const Credentials &credentials);
/// What is wrong with an API key: InvalidAPIKey unless it has exactly 21 characters.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<Status> problemInApiKey(const QString &apiKey);
/// What is wrong with a client id: ClientIDTooShort, ClientIDTooLong.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<Status> problemInClientId(const QString &clientId);

} // namespace BlazeAuth
