// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/sessionconfig.h"

#include <QtCore/QList>
#include <QtNetwork/QAbstractSocket>
#include <QtNetwork/QSslError>

namespace BlazeAuth {

/// What a socket said when it failed, and how far it had come.
struct SocketError
{
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString text; ///< Its errorString(), in whatever language it is.
    QList<QSslError> certificateErrors; ///< All that was wrong with the certificate.
    bool isProxied = false; ///< Whether a proxy stands on the way.
    bool wasReached = false; ///< Whether TCP was connected to the server, through the proxy if there is one.
};

/// What \a error means to a user. Never says anything about a server that a proxy did not lead to.
[[nodiscard]] FailureCause causeOf(const SocketError &error);
/// The same as a Failure: its detail is the text, in which \a login is hidden, since nobody knows what a
/// proxy and the socket put into it.
[[nodiscard]] BLAZEAUTH_EXPORT Failure failureFrom(
    const SocketError &error, const std::optional<ProxyLogin> &login);

} // namespace BlazeAuth
