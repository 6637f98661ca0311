// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/colorscheme.h"
#include "ui/menu/proxypreference.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

class QSettings;

namespace BlazeAuth {

/// What the user has chosen in the menu.
struct WindowSettings
{
    std::optional<QLocale> language; ///< Unset: the system's.
    ColorScheme colorScheme = ColorScheme::System;
    ProxyPreference proxy;

    [[nodiscard]] bool operator==(const WindowSettings &) const = default;
};

/// The settings in \a store, with the language one of \a languages; the defaults where it is empty. Values
/// that are not understood become defaults, and so does everything of a store that is corrupt or of a newer
/// version; then one line is logged, which holds nothing of what was read.
[[nodiscard]] WindowSettings readWindowSettings(QSettings &store, const QList<QLocale> &languages);
void writeWindowSettings(QSettings &store, const WindowSettings &settings);

/// A file of window settings: `blazeauth/window.ini` in the user's folder for configuration, unless another
/// one is named.
///
/// Not the settings file of Configuration: that one is written by people, for each program and administrator
/// to rely on, every key in it is checked, and no program ever writes there. This one is the window's own
/// memory.
class WindowSettingsFile
{
public:
    explicit WindowSettingsFile(QString path = {});

    /// See readWindowSettings(). What is no plain file of a reasonable size is not even opened.
    [[nodiscard]] WindowSettings read(const QList<QLocale> &languages) const;
    /// To be called only when the user has changed something. Where it cannot be written, one line is logged.
    void write(const WindowSettings &settings) const;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] bool isSane() const;

    QString m_path;
};

} // namespace BlazeAuth
