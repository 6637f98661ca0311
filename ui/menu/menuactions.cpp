// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/menuactions.h"

#include "session/authsession.h"
#include "ui/loginfooter.h"
#include "ui/menu/aboutpage.h"
#include "ui/menu/diagnosticsfacts.h"
#include "ui/menu/diagnosticspage.h"
#include "ui/menu/menubutton.h"
#include "ui/menu/proxypage.h"
#include "ui/menu/windowmenu.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QStackedLayout>

namespace BlazeAuth {
namespace {

std::optional<SystemProxy> systemProxyOf(const ProxyChoice &choice)
{
    const auto *system = std::get_if<SystemProxy>(&choice);
    return system != nullptr ? std::optional(*system) : std::nullopt;
}

} // namespace

MenuActions::MenuActions(AuthSession &session, const Place &place, QList<QLocale> languages,
    WindowSettingsFile file, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
    , m_languages(std::move(languages))
    , m_file(std::move(file))
    , m_settings(m_file.read(m_languages))
    , m_system(systemProxyOf(session.config().proxy))
    , m_outcomes(session)
    , m_colors(new AppliedColorScheme(place.window))
    , m_proxyTest(std::move(surroundings))
{
    m_colors->apply(m_settings.colorScheme);
    if (!isProxyFixed() && !std::holds_alternative<SystemsProxy>(m_settings.proxy))
        m_session.setProxy(choiceOf(m_settings.proxy, *m_system));
    connect(m_place.footer.menuButton(), &QAbstractButton::clicked, this, &MenuActions::openMenu);
}

MenuActions::~MenuActions() = default;

void MenuActions::openMenu()
{
    if (m_menu == nullptr) {
        m_menu = new WindowMenu(m_languages, &m_place.window);
        connect(m_menu, &WindowMenu::languageChosen, this, &MenuActions::chooseLanguage);
        connect(m_menu, &WindowMenu::colorSchemeChosen, this, &MenuActions::chooseColorScheme);
        connect(m_menu, &WindowMenu::proxyRequested, this, &MenuActions::showProxy);
        connect(m_menu, &WindowMenu::deviceIdRequested, this, &MenuActions::copyDeviceId);
        connect(m_menu, &WindowMenu::diagnosticsRequested, this, &MenuActions::showDiagnostics);
        connect(m_menu, &WindowMenu::aboutRequested, this, &MenuActions::showAbout);
    }
    m_menu->setLanguage(m_settings.language);
    m_menu->setColorScheme(m_settings.colorScheme);
    m_place.footer.clearNotice();
    m_menu->openAt(*m_place.footer.menuButton());
}

void MenuActions::chooseLanguage(const std::optional<QLocale> &language)
{
    if (language == m_settings.language)
        return;
    m_settings.language = language;
    m_file.write(m_settings);
    Q_EMIT languageChosen(language);
}

void MenuActions::chooseColorScheme(ColorScheme scheme)
{
    if (scheme == m_settings.colorScheme)
        return;
    m_settings.colorScheme = scheme;
    m_file.write(m_settings);
    m_colors->apply(scheme);
}

void MenuActions::chooseProxy(const ProxyPreference &preference)
{
    leavePage();
    if (isProxyFixed() || preference == m_settings.proxy)
        return;
    m_settings.proxy = preference;
    m_file.write(m_settings);
    m_session.setProxy(choiceOf(preference, *m_system));
    Q_EMIT proxyChanged();
}

void MenuActions::testProxy(const ProxyPreference &preference)
{
    auto config = m_session.config();
    if (!isProxyFixed()) {
        config.proxy = choiceOf(preference, *m_system);
        if (preference != m_settings.proxy)
            config.proxyLogin.reset(); // it is for the one that is in use
    }
    m_proxyTest.start(std::move(config));
}

void MenuActions::copyDeviceId()
{
    QGuiApplication::clipboard()->setText(m_session.config().clientId);
    //: In place of the connection, after the entry of the menu
    m_place.footer.showNotice(tr("Device ID copied"));
}

/// \a page, made if it is not there yet.
template <typename Page, typename Begin> Page &MenuActions::made(Page *&page, Begin begin)
{
    if (page == nullptr) {
        page = new Page;
        m_place.pages.addWidget(page);
        connect(page, &MenuPage::left, this, &MenuActions::leavePage);
        begin(*page);
    }
    return *page;
}

void MenuActions::showProxy()
{
    auto &page = made(m_proxyPage, [this](ProxyPage &fresh) {
        if (isProxyFixed())
            fresh.setFixed(std::get<QNetworkProxy>(m_session.config().proxy));
        connect(&fresh, &ProxyPage::saved, this, &MenuActions::chooseProxy);
        connect(&fresh, &ProxyPage::testRequested, this, &MenuActions::testProxy);
        connect(&fresh, &ProxyPage::testCanceled, &m_proxyTest, &ProxyTest::cancel);
        connect(&m_proxyTest, &ProxyTest::progressed, &fresh, &ProxyPage::setTestProgress);
    });
    if (&page != m_place.pages.currentWidget())
        page.setPreference(m_settings.proxy);
    show(page);
}

void MenuActions::showDiagnostics()
{
    auto &page = made(m_diagnosticsPage, [this](DiagnosticsPage &fresh) {
        connect(&fresh, &DiagnosticsPage::copied, this, [this] {
            //: In place of the connection, after a button
            m_place.footer.showNotice(tr("Diagnostics copied"));
        });
    });
    page.setText(diagnosticsText(diagnosticsFactsOf(m_session, m_place.window, m_settings, m_outcomes)));
    show(page);
}

void MenuActions::showAbout()
{
    show(made(m_aboutPage, [](AboutPage &) {}));
}

bool MenuActions::isPageShown() const
{
    return qobject_cast<MenuPage *>(m_place.pages.currentWidget()) != nullptr;
}

void MenuActions::show(MenuPage &page)
{
    if (!isPageShown()) {
        m_pageBefore = m_place.pages.currentWidget();
        m_focusBefore = m_place.window.window()->focusWidget();
    }
    m_place.pages.setCurrentWidget(&page);
    m_place.footer.raise(); // the layout raises the page; assistive technology reads in this order
    page.begin();
}

void MenuActions::leavePage()
{
    m_proxyTest.cancel();
    if (!isPageShown())
        return;
    m_place.pages.setCurrentWidget(m_pageBefore);
    m_place.footer.raise();
    Q_EMIT pageLeft();
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace BlazeAuth
