// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/translations.h"
#include "ui/look/colorscheme.h"
#include "ui/menu/outcomelog.h"
#include "ui/menu/windowsettings.h"

#include <optional>

namespace BlazeAuth {

class AboutPage;
class AuthSession;
class DiagnosticsPage;
class LoginFooter;
class LoginPages;
class MenuPage;
class WindowMenu;

/// The menu of one window: what is chosen there takes effect at once and is remembered, and its pages are
/// made when they are first visited.
class LoginMenu : public QObject
{
    Q_OBJECT

public:
    /// Applies what \a file remembers, before anything is seen; without one, nothing is remembered, and the
    /// language is left as it is.
    LoginMenu(AuthSession &session, LoginPages &pages, LoginFooter &footer,
        std::optional<WindowSettingsFile> file, QWidget &window);
    ~LoginMenu() override;

    void copyDeviceId();
    /// Puts the diagnostics on the clipboard, without showing them first.
    void copyReport();

private:
    void open();
    void chooseLanguage(const std::optional<QLocale> &language);
    void chooseColorScheme(ColorScheme scheme);
    void chooseProxy(const ProxyPreference &proxy);
    void showDiagnostics();
    void showAbout();
    void visit(MenuPage &page);
    void remember();
    [[nodiscard]] QString diagnostics() const;

    AuthSession &m_session;
    LoginPages &m_pages;
    LoginFooter &m_footer;
    QWidget &m_window;
    const std::optional<WindowSettingsFile> m_file;
    const bool m_isProxyFixed; // by the configuration of the program
    WindowSettings m_settings;
    Translations m_translations;
    AppliedColorScheme m_colorScheme;
    OutcomeLog m_outcomes;

    WindowMenu *m_menu = nullptr;
    DiagnosticsPage *m_diagnostics = nullptr;
    AboutPage *m_about = nullptr;
};

} // namespace BlazeAuth
