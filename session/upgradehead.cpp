// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/upgradehead.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr QByteArrayView crlf("\r\n");

struct HeadField
{
    QByteArrayView name;
    QByteArrayView value;
};

/// What a name may consist of.
bool isOfToken(char character)
{
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
           || (character >= 'a' && character <= 'z') || marks.contains(character);
}

/// Whether there are no control characters but tabs.
bool isText(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char character) {
        const auto code = static_cast<unsigned char>(character);
        return (code < 0x20 && code != '\t') || code == 0x7f;
    });
}

bool isStatusLine(QByteArrayView line)
{
    constexpr QByteArrayView begin("HTTP/1.1 101");
    if (!line.startsWith(begin))
        return false;
    const auto rest = line.sliced(begin.size());
    return rest.isEmpty() || (rest.front() == ' ' && isText(rest));
}

/// The field in the \a line of a head. One that begins with white space would continue the one before, which
/// is no longer allowed.
std::optional<HeadField> headFieldIn(QByteArrayView line)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    const HeadField field{.name = line.first(colon), .value = line.sliced(colon + 1).trimmed()};
    if (!std::ranges::all_of(field.name, isOfToken) || !isText(line))
        return std::nullopt;
    return field;
}

/// The fields in the \a lines of a head, each with its end; unset when one of them is none.
std::optional<QList<HeadField>> fieldsIn(QByteArrayView lines)
{
    QList<HeadField> result;
    while (!lines.isEmpty()) {
        const auto end = lines.indexOf(crlf);
        const auto field = headFieldIn(lines.first(end));
        if (!field)
            return std::nullopt;
        result.append(*field);
        lines = lines.sliced(end + crlf.size());
    }
    return result;
}

bool isSame(QByteArrayView text, QByteArrayView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

/// Whether \a list names \a token.
bool names(QByteArrayView list, QByteArrayView token)
{
    const auto entries = list.toByteArray().split(',');
    return std::ranges::any_of(
        entries, [token](const QByteArray &entry) { return isSame(entry.trimmed(), token); });
}

} // namespace

std::optional<QString> problemInUpgrade(const QByteArray &head)
{
    constexpr QByteArrayView end("\r\n\r\n");
    if (!head.endsWith(end) || head.indexOf(end) != head.size() - end.size())
        return u"101: the lines of the head do not end as they should"_s;
    const auto lines = QByteArrayView(head).chopped(crlf.size());
    const auto statusEnd = lines.indexOf(crlf);
    if (!isStatusLine(lines.first(statusEnd)))
        return u"101: the status line is not HTTP/1.1"_s;
    const auto fields = fieldsIn(lines.sliced(statusEnd + crlf.size()));
    if (!fields)
        return u"101: a line of the head is no header"_s;
    const auto valuesOf = [&fields](QByteArrayView name) {
        QList<QByteArrayView> result;
        for (const auto &field : *fields) {
            if (isSame(field.name, name))
                result.append(field.value);
        }
        return result;
    };
    const auto isSaid = [](QByteArrayView value) { return !value.isEmpty(); };
    if (const auto upgrade = valuesOf("upgrade");
        upgrade.size() != 1 || !isSame(upgrade.constFirst(), "websocket"))
        return u"101: Upgrade is not websocket"_s;
    if (std::ranges::none_of(
            valuesOf("connection"), [](QByteArrayView list) { return names(list, "upgrade"); }))
        return u"101: Connection does not name Upgrade"_s;
    if (valuesOf("sec-websocket-accept").size() != 1)
        return u"101: there is not one Sec-WebSocket-Accept"_s;
    if (std::ranges::any_of(valuesOf("sec-websocket-extensions"), isSaid))
        return u"101: an extension that was not asked for"_s;
    if (std::ranges::any_of(valuesOf("sec-websocket-protocol"), isSaid))
        return u"101: a subprotocol that was not asked for"_s;
    return std::nullopt;
}

} // namespace BlazeAuth
