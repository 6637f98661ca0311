// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/httpanswer.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>

#include <optional>

class QWebSocket;

namespace BlazeAuth {

/// Finds out what a server said instead of upgrading, which QWebSocket keeps to itself, and what it said
/// wrong when it did, which QWebSocket does not look at.
///
/// It holds the bytes of the answer back in an input transaction on the QTcpSocket that is QWebSocket's
/// child, and ends the transaction once the upgrade is through. Where that socket cannot be found, the status
/// in the text of QWebSocket's error has to do. No other class knows of this.
class BLAZEAUTH_EXPORT UpgradeAnswer final : public QObject
{
    Q_OBJECT

public:
    /// Watches \a socket, which has not been opened yet, and becomes its child.
    explicit UpgradeAnswer(QWebSocket &socket);

    /// The TCP socket underneath; null before there is one.
    [[nodiscard]] QTcpSocket *tcpSocket() const { return m_tcp; }
    /// Whether a TCP (and proxy) connection was made, so that whoever refused was a server.
    [[nodiscard]] bool wasReached() const { return m_reached; }
    /// What the server answered; to be asked in QWebSocket's error slot, and only before the socket is
    /// aborted there.
    [[nodiscard]] std::optional<HttpHead> head(const QDateTime &now);
    /// What is wrong with the upgrade that QWebSocket has taken; known in its connected() slots.
    [[nodiscard]] std::optional<QString> problem() const { return m_problem; }

private:
    void findTcpSocket();
    void onReached();
    void onUpgraded();

    QWebSocket &m_socket;
    QPointer<QTcpSocket> m_tcp;
    bool m_reached = false;
    std::optional<QString> m_problem;
};

} // namespace BlazeAuth
