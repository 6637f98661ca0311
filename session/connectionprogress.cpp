// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/connectionprogress.h"

#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpSocket>

namespace BlazeAuth {

ConnectionProgress::ConnectionProgress(QTcpSocket &socket, QTcpSocket *toProxy)
    : QObject(&socket)
{
    const auto &first = toProxy != nullptr ? *toProxy : socket;
    connect(&first, &QTcpSocket::hostFound, this, [this] { tell(Milestone::HostFound); });
    connect(&first, &QTcpSocket::connected, this, [this] { tell(Milestone::Reached); });
    if (const auto *tls = qobject_cast<QSslSocket *>(&socket))
        connect(tls, &QSslSocket::encrypted, this, [this] { tell(Milestone::Encrypted); });
    // An address needs no look-up, and Qt remembers the last ones: that was told before anybody could hear
    // it.
    if (first.state() == QAbstractSocket::ConnectingState)
        QMetaObject::invokeMethod(
            this, [this] { tell(Milestone::HostFound); }, Qt::QueuedConnection);
}

void ConnectionProgress::tell(Milestone milestone)
{
    // Whoever has come so far has passed those before.
    for (; m_told <= static_cast<int>(milestone); ++m_told)
        Q_EMIT progressed(static_cast<Milestone>(m_told));
}

} // namespace BlazeAuth
