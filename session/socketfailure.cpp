// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/socketfailure.h"

namespace BlazeAuth {

FailureCause causeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FailureCause::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return FailureCause::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return FailureCause::ConnectTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return FailureCause::TlsHandshakeFailed;
    case QAbstractSocket::UnsupportedSocketOperationError:
        return FailureCause::TlsUnavailable;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return FailureCause::ProxyFailed;
    case QAbstractSocket::NetworkError:
        return FailureCause::NetworkUnreachable;
    default:
        return FailureCause::ConnectionDropped;
    }
}

} // namespace BlazeAuth
