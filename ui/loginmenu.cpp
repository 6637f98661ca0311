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
#include "ui/menu/proxypage.h"
#include "ui/menu/windowmenu.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace BlazeAuth {
namespace {

std::optional<SystemProxy> systemProxyOf(const ProxyChoice &choice)
{
    const auto *system = std::get_if<SystemProxy>(&choice);
    return system != nullptr ? std::optional(*system) : std::nullopt;
}

} // namespace

LoginMenu::LoginMenu(AuthSession &session, const Place &place, QList<QLocale> languages,
    std::optional<WindowSettingsFile> file, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
    , m_languages(std::move(languages))
    , m_file(std::move(file))
    , m_settings(m_file ? m_file->read(m_languages) : WindowSettings())
    , m_system(systemProxyOf(session.config().proxy))
    , m_outcomes(session)
    , m_colors(new AppliedColorScheme(place.window, place.accent))
    , m_proxyTest(std::move(surroundings))
{
    m_colors->apply(m_settings.colorScheme);
    if (!isProxyFixed() && !std::holds_alternative<SystemsProxy>(m_settings.proxy))
        m_session.setProxy(choiceOf(m_settings.proxy, *m_system));
    connect(m_place.footer.menuButton(), &QAbstractButton::clicked, this, &LoginMenu::openMenu);
}

LoginMenu::~LoginMenu() = default;

void LoginMenu::openMenu()
{
    if (m_menu == nullptr) {
        m_menu = new WindowMenu(m_languages, &m_place.window);
        connect(m_menu, &WindowMenu::languageChosen, this, &LoginMenu::chooseLanguage);
        connect(m_menu, &WindowMenu::colorSchemeChosen, this, &LoginMenu::chooseColorScheme);
        connect(m_menu, &WindowMenu::proxyRequested, this, &LoginMenu::showProxy);
        connect(m_menu, &WindowMenu::deviceIdRequested, this, &LoginMenu::copyDeviceId);
        connect(m_menu, &WindowMenu::diagnosticsRequested, this, &LoginMenu::showDiagnostics);
        connect(m_menu, &WindowMenu::aboutRequested, this, &LoginMenu::showAbout);
    }
    m_menu->setLanguage(m_settings.language);
    m_menu->setColorScheme(m_settings.colorScheme);
    m_place.footer.clearNotice();
    m_menu->openAt(*m_place.footer.menuButton());
}

void LoginMenu::chooseLanguage(const std::optional<QLocale> &language)
{
    if (language == m_settings.language)
        return;
    m_settings.language = language;
    remember();
    Q_EMIT languageChosen(language);
}

void LoginMenu::chooseColorScheme(ColorScheme scheme)
{
    if (scheme == m_settings.colorScheme)
        return;
    m_settings.colorScheme = scheme;
    remember();
    m_colors->apply(scheme);
}

void LoginMenu::chooseProxy(const ProxyPreference &preference)
{
    leavePage();
    if (isProxyFixed() || preference == m_settings.proxy)
        return;
    m_settings.proxy = preference;
    remember();
    m_session.setProxy(choiceOf(preference, *m_system));
    Q_EMIT proxyChanged();
}

void LoginMenu::testProxy(const ProxyPreference &preference)
{
    auto config = m_session.config();
    if (!isProxyFixed()) {
        config.proxy = choiceOf(preference, *m_system);
        if (preference != m_settings.proxy)
            config.proxyLogin.reset(); // it is for the one that is in use
    }
    m_proxyTest.start(std::move(config));
}

void LoginMenu::copyDeviceId()
{
    QGuiApplication::clipboard()->setText(m_session.config().clientId);
    //: In place of the connection, after the entry of the menu
    m_place.footer.showNotice(tr("Device ID copied"));
}

void LoginMenu::copyReport()
{
    QGuiApplication::clipboard()->setText(diagnostics());
    //: In place of the connection, when what the vendor needs to help is on the clipboard
    m_place.footer.showNotice(tr("Report copied"));
}

/// \a page, made if it is not there yet.
template <typename Page, typename Begin> Page &LoginMenu::made(Page *&page, Begin begin)
{
    if (page == nullptr) {
        page = new Page;
        connect(page, &MenuPage::left, this, &LoginMenu::leavePage);
        begin(*page);
    }
    return *page;
}

void LoginMenu::showProxy()
{
    auto &page = made(m_proxyPage, [this](ProxyPage &fresh) {
        if (isProxyFixed())
            fresh.setFixed(std::get<QNetworkProxy>(m_session.config().proxy));
        connect(&fresh, &ProxyPage::saved, this, &LoginMenu::chooseProxy);
        connect(&fresh, &ProxyPage::testRequested, this, &LoginMenu::testProxy);
        connect(&fresh, &ProxyPage::testCanceled, &m_proxyTest, &ProxyTest::cancel);
        connect(&m_proxyTest, &ProxyTest::progressed, &fresh, &ProxyPage::setTestProgress);
    });
    if (&page != m_place.pages.currentWidget())
        page.setPreference(m_settings.proxy);
    show(page);
}

void LoginMenu::showDiagnostics()
{
    auto &page = made(m_diagnosticsPage, [this](DiagnosticsPage &fresh) {
        connect(&fresh, &DiagnosticsPage::copied, this,
            [this] { m_place.footer.showNotice(tr("Report copied")); });
    });
    page.setText(diagnostics());
    show(page);
}

void LoginMenu::showAbout()
{
    show(made(m_aboutPage, [](AboutPage &) {}));
}

void LoginMenu::show(MenuPage &page)
{
    m_place.pages.visit(page);
    page.begin();
}

void LoginMenu::leavePage()
{
    m_proxyTest.cancel();
    m_place.pages.leave();
}

void LoginMenu::remember() const
{
    if (m_file)
        m_file->write(m_settings);
}

QString LoginMenu::diagnostics() const
{
    return diagnosticsText(diagnosticsFactsOf(m_session, m_place.window, m_settings, m_outcomes));
}

} // namespace BlazeAuth
