// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginmenu.h"

#include "session/authsession.h"
#include "ui/loginfooter.h"
#include "ui/loginpages.h"
#include "ui/menu/aboutpage.h"
#include "ui/menu/diagnosticsfacts.h"
#include "ui/menu/diagnosticspage.h"
#include "ui/menu/menubutton.h"
#include "ui/menu/windowmenu.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace BlazeAuth {

LoginMenu::LoginMenu(AuthSession &session, LoginPages &pages, LoginFooter &footer,
    std::optional<WindowSettingsFile> file, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_pages(pages)
    , m_footer(footer)
    , m_window(window)
    , m_file(std::move(file))
    , m_isProxyFixed(std::holds_alternative<QNetworkProxy>(session.config().proxy))
    , m_colorScheme(window)
    , m_outcomes(session)
{
    connect(footer.menuButton(), &QAbstractButton::clicked, this, &LoginMenu::open);
    if (!m_file)
        return;
    m_settings = m_file->read(languages());
    m_translations.setLanguage(m_settings.language.value_or(systemLanguage()));
    m_colorScheme.apply(m_settings.colorScheme);
    if (!m_isProxyFixed)
        m_session.setProxy(choiceOf(m_settings.proxy));
}

LoginMenu::~LoginMenu() = default;

void LoginMenu::open()
{
    if (m_menu == nullptr) {
        m_menu = new WindowMenu(languages(), &m_window);
        connect(m_menu, &WindowMenu::languageChosen, this, &LoginMenu::chooseLanguage);
        connect(m_menu, &WindowMenu::colorSchemeChosen, this, &LoginMenu::chooseColorScheme);
        connect(m_menu, &WindowMenu::deviceIdRequested, this, &LoginMenu::copyDeviceId);
        connect(m_menu, &WindowMenu::diagnosticsRequested, this, &LoginMenu::showDiagnostics);
        connect(m_menu, &WindowMenu::aboutRequested, this, &LoginMenu::showAbout);
    }
    m_menu->setLanguage(m_settings.language);
    m_menu->setColorScheme(m_settings.colorScheme);
    m_menu->openAt(*m_footer.menuButton());
}

void LoginMenu::chooseLanguage(const std::optional<QLocale> &language)
{
    m_settings.language = language;
    remember();
    m_translations.setLanguage(language.value_or(systemLanguage()));
}

void LoginMenu::chooseColorScheme(ColorScheme scheme)
{
    m_settings.colorScheme = scheme;
    remember();
    m_colorScheme.apply(scheme);
}

void LoginMenu::chooseProxy(const ProxyPreference &proxy)
{
    m_settings.proxy = proxy;
    remember();
    m_session.setProxy(choiceOf(proxy));
}

void LoginMenu::copyDeviceId()
{
    QGuiApplication::clipboard()->setText(m_session.config().clientId);
    //: In the footer, when the name of this device is on the clipboard
    m_footer.showNotice(tr("Device ID copied"));
}

void LoginMenu::copyReport()
{
    QGuiApplication::clipboard()->setText(diagnostics());
    //: In the footer, when what the vendor needs to help is on the clipboard
    m_footer.showNotice(tr("Report copied"));
}

void LoginMenu::showDiagnostics()
{
    if (m_diagnostics == nullptr) {
        m_diagnostics = new DiagnosticsPage(&m_window);
        connect(m_diagnostics, &DiagnosticsPage::copied, this,
            [this] { m_footer.showNotice(tr("Report copied")); });
        connect(m_diagnostics, &MenuPage::left, &m_pages, &LoginPages::leave);
    }
    m_diagnostics->setText(diagnostics());
    visit(*m_diagnostics);
}

void LoginMenu::showAbout()
{
    if (m_about == nullptr) {
        m_about = new AboutPage(&m_window);
        connect(m_about, &MenuPage::left, &m_pages, &LoginPages::leave);
    }
    visit(*m_about);
}

void LoginMenu::visit(MenuPage &page)
{
    m_pages.visit(page);
    page.begin();
}

void LoginMenu::remember()
{
    if (m_file)
        m_file->write(m_settings);
}

QString LoginMenu::diagnostics() const
{
    return diagnosticsText(diagnosticsFactsOf(m_session, m_window, m_settings, m_outcomes));
}

} // namespace BlazeAuth
