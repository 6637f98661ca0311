// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/plainini.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// What is wrong with the line \a line, whose comments and blank ends are gone; otherwise it is added to \a
/// found.
std::optional<QString> takeLine(const QString &line, const QStringList &names, PlainIni &found)
{
    if (line.startsWith(u'[')) {
        if (line == "[General]"_L1)
            return std::nullopt;
        return u"sections have no meaning here; remove the line"_s;
    }
    const auto key = line.section(u'=', 0, 0).trimmed();
    // A line that is no key is not shown: it may be a secret that slipped in.
    if (!line.contains(u'=') || key.isEmpty())
        return u"not of the form KEY=VALUE; correct or remove the line"_s;
    if (!names.contains(key)) {
        // What does not look like a key may be a secret in the wrong place, and is not shown.
        static const QRegularExpression plausible(u"\\A[A-Za-z_-]{1,16}\\z"_s);
        const auto shown = plausible.match(key).hasMatch() ? key : u"…"_s;
        return u"unknown key %1; use one of %2"_s.arg(shown, names.join(", "_L1));
    }
    // QSettings would read anything else its own way, and use something that is not written here.
    static const QRegularExpression plain(
        u"\\A(?!.*,\\s*@)(?:[^\\\\\";@][^\\\\\";]*|\"[^\\\\\"@][^\\\\\"]*\"|)\\z"_s);
    const auto value = line.section(u'=', 1).trimmed();
    if (!plain.match(value).hasMatch())
        return u"the value of %1 has a \\, a \" or ; in it, or an @ at its start or after a comma; remove that"_s
            .arg(key);
    if (found.contains(key))
        return u"%1 is set twice; remove one of them"_s.arg(key);
    found.insert(key, value.startsWith(u'"') ? value.sliced(1).chopped(1).trimmed() : value);
    return std::nullopt;
}

} // namespace

std::variant<PlainIni, QString> plainIniFrom(const QByteArray &text, const QStringList &names)
{
    QStringDecoder decode(QStringDecoder::Utf8); // takes a byte order mark away
    const QString decoded = decode(text);
    // QSettings takes a mark away from the start of each value, and then reads what follows its own way.
    if (!text.isValidUtf8() || decoded.contains(QChar::Null) || decoded.contains(QChar::ByteOrderMark))
        return u"not a text file; write lines of the form KEY=VALUE"_s;
    // QSettings ends a line at each of these.
    static const QRegularExpression lineEnd(u"\\r\\n|\\n|\\r"_s);
    PlainIni found;
    int number = 0;
    for (const auto &whole : decoded.split(lineEnd)) {
        ++number;
        const auto line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (const auto problem = takeLine(line, names, found))
            return u"line %1: %2"_s.arg(number).arg(*problem);
    }
    return found;
}

} // namespace BlazeAuth
