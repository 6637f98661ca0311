// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/upgradeanswer.h"

#include "session/upgradehead.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qint64 mostOfHead = qint64{16} * 1024;

} // namespace

UpgradeAnswer::UpgradeAnswer(QWebSocket &socket)
    : QObject(&socket)
    , m_socket(socket)
{
    connect(&socket, &QWebSocket::stateChanged, this, &UpgradeAnswer::findTcpSocket);
    connect(&socket, &QWebSocket::connected, this, &UpgradeAnswer::onUpgraded);
}

void UpgradeAnswer::findTcpSocket()
{
    if (m_tcp)
        return;
    m_tcp = m_socket.findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_tcp)
        connect(m_tcp, &QTcpSocket::connected, this, &UpgradeAnswer::onReached);
}

void UpgradeAnswer::onReached()
{
    m_reached = true;
    m_tcp->startTransaction();
}

void UpgradeAnswer::onUpgraded()
{
    if (!m_tcp || !m_tcp->isTransactionStarted())
        return;
    // What QWebSocket has read is the head. Frames may have come with it, and stay where they are.
    const auto rest = m_tcp->bytesAvailable();
    m_tcp->rollbackTransaction();
    m_problem = problemInUpgrade(m_tcp->read(m_tcp->bytesAvailable() - rest));
}

std::optional<HttpHead> UpgradeAnswer::head(const QDateTime &now)
{
    if (m_tcp && m_tcp->isTransactionStarted()) {
        m_tcp->rollbackTransaction();
        return parseHttpHead(m_tcp->peek(mostOfHead), now);
    }
    // The text may be translated, so only the number counts: "... 429 (Too Many Requests)".
    static const QRegularExpression number(u"(?<![\\w+/=])([1-5]\\d\\d) \\("_s);
    const auto match = number.match(m_socket.errorString());
    if (!match.hasMatch())
        return std::nullopt;
    HttpHead result;
    result.status = match.captured(1).toInt();
    return result;
}

} // namespace BlazeAuth
