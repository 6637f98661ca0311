// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QMetaType>
#include <QtCore/QObject>

/// \file
/// The numbers and names of the protocol, and the names of what follows from them.
/// What each one means to a user stands in tables.h, one row for each enumerator.

namespace BlazeAuth {
Q_NAMESPACE_EXPORT(BLAZEAUTH_EXPORT)

/// The requests this client sends; the value is the `type` on the wire.
/// Source pages: Initialize, Authorize by license, Authorize by credentials.
enum class Packet
{
    Initialize = 0,
    AuthorizeByLicense = 2,
    AuthorizeByCredentials = 3,
};
Q_ENUM_NS(Packet)

/// The `status` of an answer, by the constants of the page Status codes.
/// Unknown stands for every number that the page does not name.
enum class Status
{
    Unknown = -1,
    None = 0,
    Ok = 1,
    InvalidAPIKey = 2,
    NotAuthorized = 3,
    AlreadyInitialized = 4,
    TooManyRequests = 5,
    InternalServerError = 6,
    AlreadyAuthorized = 7,
    RateLimited = 8,
    LicenseNotFound = 100,
    LicenseTooShort = 101,
    LicenseTooLong = 102,
    LicenseExpired = 103,
    LicensePaused = 104,
    LicenseBlacklisted = 105,
    LicenseAlreadyLinked = 106,
    LicenseAlreadyActivated = 107,
    AppUserNotFound = 200,
    AppUserBlacklisted = 201,
    AppUserAlreadyExists = 202,
    AppUserHasNoValidLicenses = 203,
    AppUserRequiresLicense = 204,
    AppUserLoginTooShort = 205,
    AppUserLoginTooLong = 206,
    AppUserPasswordTooShort = 207,
    AppUserPasswordTooLong = 208,
    AppUserEmailInvalid = 209,
    AppUserCredentialsTypeInvalid = 210,
    FileNotFound = 300,
    FileInvalidName = 301,
    FileInvalidResumeOffset = 303,
    FileNotBeingTransferred = 305,
    VariableNotFound = 400,
    VariableInvalidName = 401,
    ClientIDTooShort = 500,
    ClientIDTooLong = 501,
    ClientIDMismatch = 502,
    ClientIDBlacklisted = 503,
    AppNotFound = 600,
    AppPaused = 601,
    AppSessionsQuotaExceeded = 602,
    AppAccountsQuotaExceeded = 603,
    AppBlacklistsQuotaExceeded = 604,
    StoreValueNotFound = 700,
    StoreOutOfMemory = 701,
    StoreOutOfEntries = 702,
};
Q_ENUM_NS(Status)

/// The codes with which the server closes a connection, page Close codes. The page numbers them and
/// names none, so these names are ours. Unknown stands for every other code from 4000 to 4499.
enum class CloseCode
{
    Unknown = -1,
    InternalServerError = 4000,
    DisconnectedFromPanel = 4100,
    AppPaused = 4101,
    AppDeleted = 4102,
    NotInitialized = 4200,
    RateLimited = 4201,
    InitializeTimeout = 4202,
    SessionBlacklisted = 4203,
    ClientIDBlacklisted = 4204,
    InitializeFailed = 4205,
    InvalidPacket = 4300,
    UnknownPacketType = 4301,
    InvalidRequestBody = 4302,
    InvalidPacketData = 4303,
    UnsupportedData = 4304,
    ResumeFailed = 4400,
    ResumeIdNotFound = 4401,
};
Q_ENUM_NS(CloseCode)

/// Why an attempt ended without a word of the server's own. Each belongs to one FailureKind.
enum class FailureCause
{
    // config
    ServerUrlInvalid,
    ServerInsecure,
    ApiKeyMissing,
    InputRefused,
    CaFileUnusable,
    ProxyInvalid,
    PinsInvalid,
    SettingsUnusable,
    UsageError,
    // network
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable,
    ConnectionDropped,
    ConnectionClosed,
    NormalClosure,
    HttpUnauthorized, ///< Answer 401 to the upgrade, or to the question to the balancer.
    HttpForbidden, ///< 403
    HttpNotFound, ///< 404 or 410
    HttpServerError, ///< 5xx
    HttpRedirected, ///< 3xx, never followed.
    HttpRefused, ///< Any other answer that is not the wanted one.
    TooManyConnections, ///< 429
    ProxyUnreachable, ///< The proxy itself is not found, or takes no connections.
    ProxyLoginRequired, ///< 407, also to a wrong login. Not repeated by itself: that can lock an account.
    ProxyRefused, ///< The proxy does not make the connection that it was asked for.
    ProxyFailed, ///< Anything else between the proxy and us, such as nonsense.
    BalancerNoNodes,
    BalancerAllOffline,
    BalancerVersionUnsupported,
    BalancerUnusable,
    // tls
    CertificateExpired, ///< Or not yet valid; perhaps this computer's clock is wrong.
    CertificateWrongHost,
    CertificateUntrusted, ///< An unknown issuer, self-signed, revoked, or unfit otherwise.
    CertificateNotPinned, ///< None of SessionConfig::pins is the public key of the server.
    TlsNotSpoken, ///< What answers speaks plain text.
    TlsTooOld, ///< Nothing newer than TLS 1.1 is offered.
    TlsHandshakeFailed,
    TlsUnavailable,
    // timeout
    ConnectTimeout,
    InitializeTimeout,
    AuthorizeTimeout,
    AttemptTimeout,
    /// A connection that was up answers no more.
    ConnectionSilent,
    // protocol
    NotWebSocket,
    UpgradeAltered, ///< Agreed to, but in a form that something on the way has changed.
    MessageMalformed,
    MessageTooLarge,
    MessageBinary,
    MessageNotUtf8,
    AnswerMalformed,
    PeerFlooding,
    UnexpectedClose,
};
Q_ENUM_NS(FailureCause)

/// The kinds a failure is told by; the console program has an exit code for each.
enum class FailureKind
{
    Config,
    Network,
    Tls,
    Timeout,
    Protocol
};
Q_ENUM_NS(FailureKind)

/// What can be done about an outcome; the window acts on it.
enum class Remedy
{
    None, ///< Nothing is wrong.
    EditLicense, ///< Correct the license key, in whichever field it was typed.
    EditLogin,
    EditPassword,
    AddLicense, ///< The account needs a license key beside it.
    Wait,
    Retry,
    ContactVendor,
    SwitchDevice,
    Update,
    CheckConnection,
    EnterProxyLogin, ///< Give the proxy a user and a password, in SessionConfig::proxyLogin.
    FixConfiguration, ///< Only whoever set the program up can mend it.
};
Q_ENUM_NS(Remedy)

/// What the session may do by itself afterwards.
enum class RetryRule
{
    Never, ///< Stay closed until the user asks.
    Backoff, ///< Reconnect, each time after a longer wait.
    AfterWait, ///< Wait as long as the server says, then reconnect once.
    AtOnceThenBackoff, ///< Reconnect at once, once; then like Backoff.
    OnUserAction, ///< Reconnect when the user next does something.
};
Q_ENUM_NS(RetryRule)

/// Where an AuthSession stands.
enum class Stage
{
    Idle, ///< Not asked to connect.
    Resolving, ///< Finding the server to talk to.
    Connecting, ///< Name, TCP, TLS and WebSocket upgrade.
    Initializing, ///< The server is being told which application this is.
    Ready, ///< Waiting for the user.
    Authorizing, ///< A license or an account is being checked.
    Authorized,
    Waiting, ///< The server asked to stay away for a while.
    Asleep, ///< Disconnected because nobody was there.
    Closed, ///< The connection ended; see the last outcome.
};
Q_ENUM_NS(Stage)

/// The name of \a status as the page Status codes spells it.
[[nodiscard]] BLAZEAUTH_EXPORT QString constantOf(Status status);

} // namespace BlazeAuth
