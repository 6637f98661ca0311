// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/colorscheme.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtWidgets/QMenu>

#include <optional>

class QActionGroup;

namespace BlazeAuth {

/// The menu of the window. It decides nothing: what is chosen is told, and what holds is set.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    /// Offers \a languages, beside the system's; where there are none, no languages at all.
    WindowMenu(QList<QLocale> languages, QWidget *parent);

    /// Marks what is in force; unset is the system's language.
    void setLanguage(const std::optional<QLocale> &language);
    void setColorScheme(ColorScheme scheme);

    /// Opens the menu at \a button, above or below it as there is room, with the first entry chosen; returns
    /// at once.
    void openAt(const QWidget &button);

Q_SIGNALS:
    /// Unset for the system's.
    void languageChosen(const std::optional<QLocale> &language);
    void colorSchemeChosen(BlazeAuth::ColorScheme scheme);
    void proxyRequested();
    void deviceIdRequested();
    void diagnosticsRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLanguages();
    void addColorSchemes();
    void retranslate();

    const QList<QLocale> m_languages;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QActionGroup *m_languageGroup;
    QActionGroup *m_themeGroup;
    QAction *m_systemLanguage;
    QAction *m_proxy;
    QAction *m_deviceId;
    QAction *m_diagnostics;
    QAction *m_about;
};

/// How \a language calls itself, with its country only where \a languages holds another one of the name.
[[nodiscard]] QString nameOf(const QLocale &language, const QList<QLocale> &languages);

} // namespace BlazeAuth
