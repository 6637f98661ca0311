// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/socketfailure.h"

#include "session/protocol/redaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// Doubts about the issuer weigh most: what a stranger's certificate says of names and dates means nothing.
FailureCause causeOf(const QList<QSslError> &errors)
{
    const auto isOfDate = [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired
               || error.error() == QSslError::CertificateNotYetValid;
    };
    const auto isOfName = [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; };
    if (std::ranges::all_of(errors, isOfDate))
        return FailureCause::CertificateExpired;
    const auto isOfEither = [&](const QSslError &error) { return isOfDate(error) || isOfName(error); };
    return std::ranges::all_of(errors, isOfEither) ? FailureCause::CertificateWrongHost
                                                   : FailureCause::CertificateUntrusted;
}

/// What OpenSSL says of a handshake, by the reason in its text `... error:0A00010B:SSL routines:...`: the
/// lowest 12 bits of the number, in OpenSSL 1.1 (library 14) as in 3 (library 0A).
FailureCause causeOfHandshake(const QString &text)
{
    static const QRegularExpression number(u"\\berror:(?:0A|14)[0-9A-F]{3}([0-9A-F]{3}):"_s);
    constexpr int hexadecimal = 16;
    switch (number.match(text).capturedView(1).toInt(nullptr, hexadecimal)) {
    case 0x10B: // wrong version number: the first bytes are no TLS at all
    case 0x0C6: // packet length too long: the same to some versions, which read a length out of such bytes
        return FailureCause::TlsNotSpoken;
    case 0x42E: // the peer's alert protocol_version
    case 0x102: // unsupported protocol: the peer chose an old one
        return FailureCause::TlsTooOld;
    default:
        return FailureCause::TlsHandshakeFailed;
    }
}

/// What a proxy did instead of leading to the server. Qt turns its answers into errors of a server: 404 into
/// HostNotFoundError, 503 into ConnectionRefusedError, and most replies of SOCKS likewise.
FailureCause causeAtProxy(const SocketError &error)
{
    const auto isText = [&error](const char *english) {
        // Qt's own translation, so that it is recognized in any language.
        return error.text == QCoreApplication::translate("QHttpSocketEngine", english);
    };
    switch (error.error) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return FailureCause::ProxyUnreachable;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return FailureCause::ProxyLoginRequired;
    case QAbstractSocket::ProxyProtocolError:
        if (isText("Error communicating with HTTP proxy")) // any status that Qt has no error for
            return FailureCause::ProxyRefused;
        if (isText("Error parsing authentication request from proxy")) // 407, in a way that Qt does not know
            return FailureCause::ProxyLoginRequired;
        return FailureCause::ProxyFailed;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SocketTimeoutError:
        return FailureCause::ProxyFailed;
    default:
        return FailureCause::ProxyRefused;
    }
}

} // namespace

FailureCause causeOf(const SocketError &error)
{
    if (!QSslSocket::supportsSsl() && error.error == QAbstractSocket::UnsupportedSocketOperationError)
        return FailureCause::TlsUnavailable;
    if (error.isProxied && !error.wasReached)
        return causeAtProxy(error);
    switch (error.error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FailureCause::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return FailureCause::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return FailureCause::ConnectTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return error.certificateErrors.isEmpty() ? causeOfHandshake(error.text)
                                                 : causeOf(error.certificateErrors);
    case QAbstractSocket::NetworkError:
        return FailureCause::NetworkUnreachable;
    default:
        return FailureCause::ConnectionDropped;
    }
}

Failure failureFrom(const SocketError &error, const std::optional<ProxyLogin> &login)
{
    Redaction redaction;
    if (login) {
        redaction.addPassword(login->password);
        redaction.addPassword(login->user);
    }
    return failureBy(causeOf(error), redaction.apply(error.text));
}

} // namespace BlazeAuth
