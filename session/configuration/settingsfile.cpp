// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"
#include "session/protocol/displaytext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qint64 largestFile = qint64{64} * 1024;
constexpr qsizetype shownFile = 200;

QStringList everyName()
{
    QStringList names;
    for (const auto setting : everySetting)
        names.append(nameOf(setting));
    return names;
}

/// What is wrong with the line \a line, whose comments and blank ends are gone; \a seen collects the keys.
std::optional<QString> problemIn(const QString &line, QSet<QString> &seen)
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
    if (!everyName().contains(key)) {
        // What does not look like a key may be a secret in the wrong place, and is not shown.
        static const QRegularExpression plausible(u"\\A[A-Za-z_-]{1,16}\\z"_s);
        const auto shown = plausible.match(key).hasMatch() ? key : u"…"_s;
        return u"unknown key %1; use one of %2"_s.arg(shown, everyName().join(", "_L1));
    }
    // QSettings would read anything else its own way, and use something that is not written here.
    static const QRegularExpression plain(
        u"\\A(?!.*,\\s*@)(?:[^\\\\\";@][^\\\\\";]*|\"[^\\\\\"@][^\\\\\"]*\"|)\\z"_s);
    if (!plain.match(line.section(u'=', 1).trimmed()).hasMatch())
        return u"the value of %1 has a \\, a \" or ; in it, or an @ at its start or after a comma; remove that"_s
            .arg(key);
    if (seen.contains(key))
        return u"%1 is set twice; remove one of them"_s.arg(key);
    seen.insert(key);
    return std::nullopt;
}

/// What is wrong with the whole text of a file. QSettings itself takes nearly everything: it skips lines that
/// it does not understand and lets the last of two keys win.
std::optional<QString> problemIn(const QByteArray &text)
{
    QStringDecoder decode(QStringDecoder::Utf8); // takes a byte order mark away
    const QString decoded = decode(text);
    if (!text.isValidUtf8() || decoded.contains(QChar::Null))
        return u"not a text file; write lines of the form KEY=VALUE"_s;
    // QSettings ends a line at each of these.
    static const QRegularExpression lineEnd(u"\\r\\n|\\n|\\r"_s);
    QSet<QString> seen;
    int number = 0;
    for (const auto &whole : decoded.split(lineEnd)) {
        ++number;
        const auto line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (const auto problem = problemIn(line, seen))
            return u"line %1: %2"_s.arg(number).arg(*problem);
    }
    return std::nullopt;
}

} // namespace

QString settingsFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/blazeauth/settings.ini"_s;
}

std::variant<Settings, Failure> settingsFromFile(const QString &path)
{
    const auto unusable = [&path](const QString &problem) {
        return failureBy(FailureCause::SettingsUnusable,
            u"settings file %1: %2"_s.arg(displayText(path, shownFile), problem));
    };
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Settings();
    // Anything else, a pipe for one, could keep a reader waiting for ever.
    if (!info.isFile())
        return unusable(u"not a file; move it away"_s);
    if (info.size() > largestFile)
        return unusable(u"larger than 64 KiB; move it away"_s);
    QFile file(path);
    const auto text = file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return unusable(u"cannot be read (%1); allow reading, or move it away"_s.arg(file.errorString()));
    if (const auto problem = problemIn(text))
        return unusable(*problem);
    file.close();

    const QSettings ini(path, QSettings::IniFormat);
    if (ini.status() != QSettings::NoError)
        return unusable(u"not of the INI format; correct it, or move it away"_s);
    Settings result;
    for (const auto setting : everySetting) {
        // QSettings reads a value with commas as a list.
        const auto value = ini.value(nameOf(setting)).toStringList().join(u',').trimmed();
        if (!value.isEmpty())
            result.insert(setting, value);
    }
    return result;
}

} // namespace BlazeAuth
