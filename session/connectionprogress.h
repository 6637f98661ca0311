// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/transport.h"

#include <QtCore/QObject>

class QTcpSocket;

namespace BlazeAuth {

/// Tells how far a socket has come on its way to a server.
class ConnectionProgress final : public QObject
{
    Q_OBJECT

public:
    /// Watches \a socket, which has just been told to connect, and becomes its child. Where the way leads
    /// through a proxy, \a toProxy is the socket that goes there; null otherwise.
    ConnectionProgress(QTcpSocket &socket, QTcpSocket *toProxy);

Q_SIGNALS:
    /// In the order of the milestones and each once at most; from within calls of the socket's, which may not
    /// be destroyed there.
    void progressed(BlazeAuth::Milestone milestone);

private:
    void tell(Milestone milestone);

    int m_told = 0; // how many of them
};

} // namespace BlazeAuth
