// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/QColor>

#include "session/surroundings.h"
#include "ui/look/colorscheme.h"
#include "ui/menu/outcomelog.h"
#include "ui/menu/proxytest.h"
#include "ui/menu/windowsettings.h"

namespace BlazeAuth {

class AboutPage;
class AuthSession;
class DiagnosticsPage;
class LoginFooter;
class LoginPages;
class MenuPage;
class ProxyPage;
class WindowMenu;

/// What the entries of the menu do, in one window: it shows their pages in place of the form, dresses the
/// window in the chosen colours, leads the session through the chosen proxy, and remembers all that.
///
/// Menu and pages are made when they are first asked for. What was remembered is in force from the beginning;
/// it is written only when the user has changed something.
class LoginMenu final : public QObject
{
    Q_OBJECT

public:
    /// The parts of a window that take part; they outlive this.
    struct Place
    {
        QWidget &window; ///< What is dressed, with all that is in it.
        LoginPages &pages; ///< Where the form is.
        LoginFooter &footer;
        QColor accent = {}; ///< See Branding::accent.
    };

    /// \a session has not been opened yet. A proxy that its configuration names stays, whatever was
    /// remembered. \a languages are those that can be chosen: none, where nobody acts on languageChosen().
    /// Without \a file, nothing is remembered. \a surroundings are those of a test of the proxy.
    LoginMenu(AuthSession &session, const Place &place, QList<QLocale> languages,
        std::optional<WindowSettingsFile> file, Surroundings surroundings, QObject *parent = nullptr);
    ~LoginMenu() override;

    [[nodiscard]] const WindowSettings &settings() const { return m_settings; }

public Q_SLOTS:
    void showProxy();
    void copyDeviceId();
    /// Puts the diagnostics on the clipboard without showing them first.
    void copyReport();

Q_SIGNALS:
    /// The program is to speak \a language from now on; unset is the system's.
    void languageChosen(const std::optional<QLocale> &language);
    /// The session goes another way from now on; what failed may work now.
    void proxyChanged();

private:
    void openMenu();
    void chooseLanguage(const std::optional<QLocale> &language);
    void chooseColorScheme(ColorScheme scheme);
    void chooseProxy(const ProxyPreference &preference);
    void testProxy(const ProxyPreference &preference);
    void showDiagnostics();
    void showAbout();
    void show(MenuPage &page);
    void leavePage();
    void remember() const;
    [[nodiscard]] QString diagnostics() const;
    template <typename Page, typename Begin> Page &made(Page *&page, Begin begin);
    [[nodiscard]] bool isProxyFixed() const { return !m_system; }

    AuthSession &m_session;
    const Place m_place;
    const QList<QLocale> m_languages;
    const std::optional<WindowSettingsFile> m_file;
    WindowSettings m_settings;
    std::optional<SystemProxy>
        m_system; ///< How the system's proxy is found; unset where another one is fixed.
    OutcomeLog m_outcomes;
    AppliedColorScheme *m_colors; // a child of the window, as everything below
    ProxyTest m_proxyTest;
    WindowMenu *m_menu = nullptr;
    ProxyPage *m_proxyPage = nullptr;
    DiagnosticsPage *m_diagnosticsPage = nullptr;
    AboutPage *m_aboutPage = nullptr;
};

} // namespace BlazeAuth
