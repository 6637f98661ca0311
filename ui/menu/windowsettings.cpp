// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/windowsettings.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

Q_LOGGING_CATEGORY(settingsLog, "blazeauth.window")

constexpr int currentVersion = 1;
constexpr qint64 largestFile = qint64{16} * 1024;

constexpr auto versionKey = "version"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto proxyKey = "proxy/kind"_L1;
constexpr auto proxyHostKey = "proxy/host"_L1;
constexpr auto proxyPortKey = "proxy/port"_L1;
constexpr auto systemValue = "system"_L1;

constexpr std::array everyColorScheme{
    ColorScheme::System, ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast};

QLatin1StringView valueOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return "light"_L1;
    case ColorScheme::Dark:
        return "dark"_L1;
    case ColorScheme::HighContrast:
        return "high-contrast"_L1;
    case ColorScheme::System:
        break;
    }
    return systemValue;
}

std::optional<QLocale> languageFrom(
    const QString &value, const QList<QLocale> &languages, QStringList &problems)
{
    if (value == systemValue)
        return std::nullopt;
    const auto known =
        std::ranges::find(languages, value, [](const QLocale &locale) { return locale.name(); });
    if (known != languages.cend())
        return *known;
    problems += QString(languageKey);
    return std::nullopt;
}

ColorScheme colorSchemeFrom(const QString &value, QStringList &problems)
{
    const auto *known = std::ranges::find(everyColorScheme, value, valueOf);
    if (known != everyColorScheme.end())
        return *known;
    problems += QString(themeKey);
    return ColorScheme::System;
}

ProxyPreference proxyFrom(
    const QString &kind, const QString &host, const QString &port, QStringList &problems)
{
    if (kind == systemValue)
        return SystemsProxy();
    if (kind == "none"_L1)
        return WithoutProxy();
    if (kind == "http"_L1 || kind == "socks5"_L1) {
        const auto read =
            manualProxyFrom(kind == "http"_L1 ? ProxyKind::Http : ProxyKind::Socks5, host, port);
        if (const auto *proxy = std::get_if<ManualProxy>(&read))
            return *proxy;
    }
    problems += u"proxy"_s;
    return SystemsProxy();
}

WindowSettings unusable(const char *why)
{
    qCWarning(settingsLog, "window settings: %s; the defaults are used", why);
    return {};
}

} // namespace

WindowSettings readWindowSettings(QSettings &store, const QList<QLocale> &languages)
{
    if (store.status() != QSettings::NoError)
        return unusable("they cannot be read");
    if (store.allKeys().isEmpty())
        return {};
    const auto version = store.value(versionKey).toString().toInt();
    if (version < currentVersion)
        return unusable("they are not what this program has written");
    if (version > currentVersion)
        return unusable("they are of a newer version of this program");

    const auto value = [&store](QLatin1StringView key, const QString &otherwise = systemValue) {
        return store.value(key, otherwise).toString();
    };
    QStringList problems;
    WindowSettings result{.language = languageFrom(value(languageKey), languages, problems),
        .colorScheme = colorSchemeFrom(value(themeKey), problems),
        .proxy = proxyFrom(value(proxyKey), value(proxyHostKey, {}), value(proxyPortKey, {}), problems)};
    if (!problems.isEmpty())
        qCWarning(settingsLog, "window settings: not understood: %s; the default is used",
            qPrintable(problems.join(", "_L1)));
    return result;
}

void writeWindowSettings(QSettings &store, const WindowSettings &settings)
{
    store.setValue(versionKey, currentVersion);
    store.setValue(languageKey, settings.language ? settings.language->name() : QString(systemValue));
    store.setValue(themeKey, QString(valueOf(settings.colorScheme)));
    store.remove("proxy"_L1);
    if (const auto *manual = std::get_if<ManualProxy>(&settings.proxy)) {
        store.setValue(proxyKey, manual->kind == ProxyKind::Http ? u"http"_s : u"socks5"_s);
        store.setValue(proxyHostKey, manual->host);
        store.setValue(proxyPortKey, int(manual->port));
    } else {
        const bool none = std::holds_alternative<WithoutProxy>(settings.proxy);
        store.setValue(proxyKey, none ? u"none"_s : QString(systemValue));
    }
}

WindowSettingsFile::WindowSettingsFile(QString path)
    : m_path(std::move(path))
{
    if (m_path.isEmpty())
        m_path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                 + u"/blazeauth/window.ini"_s;
}

/// Whether QSettings may look into the file. It takes nearly everything for settings, reads a pipe for ever,
/// and makes objects of any type out of values that begin with @, which no setting of ours does.
bool WindowSettingsFile::isSane() const
{
    const QFileInfo info(m_path);
    if (!info.isFile() || info.size() > largestFile)
        return false;
    QFile file(m_path);
    const auto text = file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
    return file.error() == QFileDevice::NoError && text.isValidUtf8() && !text.contains('@')
           && !text.contains('\0') && (text.trimmed().isEmpty() || text.contains("\nversion="));
}

WindowSettings WindowSettingsFile::read(const QList<QLocale> &languages) const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!isSane())
        return unusable("they are not what this program has written");
    QSettings store(m_path, QSettings::IniFormat);
    return readWindowSettings(store, languages);
}

void WindowSettingsFile::write(const WindowSettings &settings) const
{
    const auto fail = [] {
        qCWarning(
            settingsLog, "window settings: they cannot be written, and hold until the window is closed");
    };
    // QSettings would read what is there before it writes, and keep what it made of it.
    if (QFileInfo::exists(m_path) && !isSane() && !(QFileInfo(m_path).isFile() && QFile::remove(m_path))) {
        fail();
        return;
    }
    QSettings store(m_path, QSettings::IniFormat);
    writeWindowSettings(store, settings);
    store.sync();
    if (store.status() != QSettings::NoError)
        fail();
}

} // namespace BlazeAuth
