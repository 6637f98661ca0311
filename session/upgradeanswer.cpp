// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/upgradeanswer.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qint64 mostOfHead = qint64{16} * 1024;

std::optional<std::chrono::seconds> retryAfterIn(const QString &value, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    bool isNumber = false;
    auto seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        // The one date format that RFC 9110 lets servers generate.
        auto date = QLocale::c().toDateTime(value, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return std::nullopt;
        date.setTimeZone(QTimeZone::utc());
        seconds = now.secsTo(date);
    } else if (seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 1, hour));
}

} // namespace

std::optional<HttpHead> parseHttpHead(const QByteArray &head, const QDateTime &now)
{
    static const QRegularExpression statusLine(u"\\AHTTP/\\d\\.\\d (\\d{3})(?: [^\\r\\n]*)?\\r?\\n"_s);
    static const QRegularExpression retryAfter(
        u"\\nretry-after:[ \\t]*([^\\r\\n]*?)[ \\t]*\\r?\\n"_s, QRegularExpression::CaseInsensitiveOption);
    const auto end = head.indexOf("\r\n\r\n");
    const auto text = QString::fromLatin1(end < 0 ? head : head.first(end + 2));
    const auto line = statusLine.match(text);
    if (!line.hasMatch())
        return std::nullopt;
    HttpHead result{.status = line.captured(1).toInt(), .retryAfter = {}};
    if (const auto header = retryAfter.match(text); header.hasMatch())
        result.retryAfter = retryAfterIn(header.captured(1), now);
    return result;
}

UpgradeAnswer::UpgradeAnswer(QWebSocket &socket)
    : QObject(&socket)
    , m_socket(socket)
{
    connect(&socket, &QWebSocket::stateChanged, this, &UpgradeAnswer::findTcpSocket);
    connect(&socket, &QWebSocket::connected, this, [this] {
        if (m_tcp && m_tcp->isTransactionStarted())
            m_tcp->commitTransaction();
    });
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

std::optional<HttpHead> UpgradeAnswer::head(const QDateTime &now)
{
    if (m_tcp && m_tcp->isTransactionStarted()) {
        m_tcp->rollbackTransaction();
        return parseHttpHead(m_tcp->peek(mostOfHead), now);
    }
    // The text may be translated, so only the number counts: "... 429 (Too Many Requests)".
    static const QRegularExpression number(u"(?<![\\w+/=])([1-5]\\d\\d) \\("_s);
    const auto match = number.match(m_socket.errorString());
    return match.hasMatch() ? std::optional(HttpHead{.status = match.captured(1).toInt(), .retryAfter = {}})
                            : std::nullopt;
}

} // namespace BlazeAuth
