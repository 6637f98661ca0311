// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/codes.h"
#include "session/protocol/expiry.h"
#include "session/protocol/levels.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <variant>

/// \file
/// The four ways in which an attempt ends: Grant, Rejection, Closure, Failure. Server text in them is
/// redacted, otherwise as it came: show it as plain text, through displayText().

namespace BlazeAuth {

/// The application, as the server names it (page Initialize).
struct AppInfo
{
    std::optional<QString> name; ///< As the vendor calls it.
    std::optional<QString> version; ///< Whatever the vendor typed; not necessarily a number.
};

/// What the server tells of a license or account, with an authorization and often with a rejection too.
struct Entitlement
{
    Levels levels; ///< In the order of their names.
    std::optional<QString> comment; ///< Of the vendor, about this license or account.
    std::optional<Expiry> expiry; ///< Unset: no expiry reported, which is neither "never" nor "expired".
};

struct PendingRequest;
struct ParsedGrant;

/// The server let the user in. Only parseResponse() makes one.
class BLAZEAUTH_EXPORT Grant
{
public:
    /// Who signed in, as it may be shown: a license key masked, a login whole.
    [[nodiscard]] const QString &identity() const { return m_identity; }
    /// By what: AuthorizeByLicense or AuthorizeByCredentials.
    [[nodiscard]] Packet packet() const { return m_packet; }
    /// What the vendor has granted; at most 100.
    [[nodiscard]] const Levels &levels() const { return m_entitlement.levels; }
    /// What the vendor says of this license or account; plain text.
    [[nodiscard]] const std::optional<QString> &comment() const { return m_entitlement.comment; }
    /// Unset: no end is known, which is neither "never" nor "over".
    [[nodiscard]] const std::optional<Expiry> &expiry() const { return m_entitlement.expiry; }
    /// The address that the server has stored; neither checked nor necessarily this computer's.
    [[nodiscard]] const std::optional<QString> &ipAddress() const { return m_ipAddress; }
    /// Whether the application takes accounts with a license only.
    [[nodiscard]] const std::optional<bool> &licenseRequired() const { return m_licenseRequired; }

private:
    friend struct ParsedGrant;
    Grant() = default;

    QString m_identity;
    Packet m_packet = Packet::AuthorizeByLicense;
    Entitlement m_entitlement;
    std::optional<QString> m_ipAddress;
    std::optional<bool> m_licenseRequired;
};

/// The server answered with a status other than 1.
struct BLAZEAUTH_EXPORT Rejection
{
    Packet packet = Packet::Initialize; ///< What was refused.
    double number = 0; ///< The status as sent: an integer, perhaps far beyond any table.
    Entitlement entitlement; ///< What came with the refusal; expired licenses have their levels still.

    /// Unknown for what is in no table (page Statuses).
    [[nodiscard]] Status status() const;
};

/// The server closed the connection with an application close code, 4000 to 4499.
struct BLAZEAUTH_EXPORT Closure
{
    int number = 0; ///< 4000 to 4499.
    QString reason; ///< In the words of the server.
    /// 1 s to 1 h, when the reason names a number of seconds.
    std::optional<std::chrono::seconds> retryAfter;

    /// Unknown for what is in no table (page Close codes).
    [[nodiscard]] CloseCode code() const;
};

/// The attempt failed otherwise.
struct BLAZEAUTH_EXPORT Failure
{
    FailureCause cause = FailureCause::ConnectionDropped; ///< What broke.
    /// For developers and diagnostics, in English; for FailureKind::Config the one line that names the thing.
    QString detail;
    /// For InputRefused: the status that the server would have answered.
    std::optional<Status> status;
    /// For what HTTP answers, such as TooManyConnections: 1 s to 1 h, when the server named it.
    std::optional<std::chrono::seconds> retryAfter;

    /// What kind of thing broke; programs end with an exit code for each.
    [[nodiscard]] FailureKind kind() const;
};

/// A failure by \a cause, with nothing further known but \a detail.
[[nodiscard]] BLAZEAUTH_EXPORT Failure failureBy(FailureCause cause, const QString &detail = {});

/// What one attempt ends in.
using Outcome = std::variant<Grant, Rejection, Closure, Failure>;
/// How a connection came to its end.
using TransportEnd = std::variant<Closure, Failure>;

/// The seconds in a close reason such as `rate limited, 37 seconds left`, held between 1 s and 1 h; unset
/// when the reason names no non-negative number before the word. Source page: Close codes.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterFrom(const QString &reason);

} // namespace BlazeAuth

Q_DECLARE_METATYPE(BlazeAuth::AppInfo)
Q_DECLARE_METATYPE(BlazeAuth::Rejection)
Q_DECLARE_METATYPE(BlazeAuth::Closure)
Q_DECLARE_METATYPE(BlazeAuth::Failure)
Q_DECLARE_METATYPE(BlazeAuth::TransportEnd)
