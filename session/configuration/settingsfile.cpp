// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"
#include "session/configuration/plainini.h"
#include "session/protocol/displaytext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

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
    // QSettings itself takes nearly everything: it skips lines that it does not understand and lets the last
    // of two keys win.
    const auto plain = plainIniFrom(text, everyName());
    if (const auto *problem = std::get_if<QString>(&plain))
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
