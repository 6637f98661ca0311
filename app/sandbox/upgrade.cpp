// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/upgrade.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <algorithm>
#include <optional>

namespace BlazeAuth::Sandbox {
namespace {

constexpr QByteArrayView lineEnd("\r\n");
constexpr qsizetype keySize = 16; // bytes, once decoded

/// The values of each field by its name in lower case, of several one after the other; unset where a line is
/// no field.
std::optional<QHash<QByteArray, QByteArray>> fieldsIn(const QList<QByteArray> &lines)
{
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        QByteArray &value = fields[line.first(colon).toLower()];
        if (!value.isEmpty())
            value += ',';
        value += line.sliced(colon + 1).trimmed();
    }
    return fields;
}

bool names(const QByteArray &list, QByteArrayView token)
{
    const QList<QByteArray> entries = list.split(',');
    return std::any_of(entries.cbegin(), entries.cend(), [token](const QByteArray &entry) {
        return entry.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

bool isKey(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == keySize;
}

UpgradeReply refusedWith(const QByteArray &status)
{
    return {false, "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"};
}

} // namespace

UpgradeReply replyToUpgrade(const QByteArray &head)
{
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin < head.size();) {
        const qsizetype end = head.indexOf(lineEnd, begin);
        if (end <= begin) // the empty line
            break;
        lines.append(head.sliced(begin, end - begin));
        begin = end + lineEnd.size();
    }
    const QList<QByteArray> request = lines.isEmpty() ? QList<QByteArray>() : lines.takeFirst().split(' ');
    const auto fields = fieldsIn(lines);
    const QByteArray key = fields ? fields->value("sec-websocket-key") : QByteArray();
    if (!fields || request.size() != 3 || request.at(0) != "GET" || request.at(2) != "HTTP/1.1"
        || fields->value("host").isEmpty() || !names(fields->value("upgrade"), "websocket")
        || !names(fields->value("connection"), "upgrade") || !isKey(key)) {
        return refusedWith("400 Bad Request");
    }
    if (!names(fields->value("sec-websocket-version"), "13"))
        return refusedWith("426 Upgrade Required\r\nSec-WebSocket-Version: 13");
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
            .toBase64();
    return {true, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: "
                      + accept + "\r\n\r\n"};
}

} // namespace BlazeAuth::Sandbox
