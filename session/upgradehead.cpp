// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/upgradehead.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// All values of each field, by its name in lower case.
using Fields = QHash<QByteArray, QByteArrayList>;

/// The fields in the \a lines of a head; unset when one of them is none.
std::optional<Fields> fieldsIn(const QStringList &lines)
{
    // A name is a token; a value has no control characters but tabs. A line that begins with white space
    // would continue the one before, which is no longer allowed.
    static const QRegularExpression field(
        u"\\A([!#$%&'*+\\-.^_`|~0-9A-Za-z]+):[ \\t]*([\\t\\x20-\\x7e\\x80-\\xff]*?)[ \\t]*\\z"_s);
    Fields result;
    for (const auto &line : lines) {
        const auto match = field.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        result[match.captured(1).toLatin1().toLower()] += match.captured(2).toLatin1();
    }
    return result;
}

/// Whether \a values, the values of a field that is a list, name \a token.
bool names(const QByteArrayList &values, const char *token)
{
    const auto entries = values.join(',').split(',');
    return std::ranges::any_of(entries, [token](const QByteArray &entry) {
        return entry.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

bool isSaid(const QByteArrayList &values)
{
    return std::ranges::any_of(values, [](const QByteArray &value) { return !value.isEmpty(); });
}

} // namespace

std::optional<QString> problemInUpgrade(const QByteArray &head)
{
    static const QRegularExpression statusLine(u"\\AHTTP/1\\.1 101(?: [\\t\\x20-\\x7e\\x80-\\xff]*)?\\z"_s);
    constexpr auto end = "\r\n\r\n"_L1;
    const auto text = QString::fromLatin1(head);
    if (!text.endsWith(end) || text.indexOf(end) != text.size() - end.size())
        return u"101: the lines of the head do not end as they should"_s;
    auto lines = text.chopped(end.size()).split(u"\r\n"_s);
    if (!statusLine.match(lines.takeFirst()).hasMatch())
        return u"101: the status line is not HTTP/1.1"_s;
    const auto fields = fieldsIn(lines);
    if (!fields)
        return u"101: a line of the head is no header"_s;
    if (const auto upgrade = fields->value("upgrade");
        upgrade.size() != 1 || upgrade.constFirst().compare("websocket", Qt::CaseInsensitive) != 0)
        return u"101: Upgrade is not websocket"_s;
    if (!names(fields->value("connection"), "upgrade"))
        return u"101: Connection does not name Upgrade"_s;
    if (fields->value("sec-websocket-accept").size() != 1)
        return u"101: there is not one Sec-WebSocket-Accept"_s;
    if (isSaid(fields->value("sec-websocket-extensions")))
        return u"101: an extension that was not asked for"_s;
    if (isSaid(fields->value("sec-websocket-protocol")))
        return u"101: a subprotocol that was not asked for"_s;
    return std::nullopt;
}

} // namespace BlazeAuth
