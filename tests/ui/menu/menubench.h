// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "tests/session/world.h"
#include "ui/appheader.h"
#include "ui/controls/card.h"
#include "ui/controls/contentscroll.h"
#include "ui/form/signinform.h"
#include "ui/loginfooter.h"
#include "ui/loginmenu.h"
#include "ui/loginpages.h"
#include "ui/menu/menubutton.h"
#include "ui/menu/windowmenu.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;

/// The ground of the window.
class Ground : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeFor(palette()).surround); }
};

/// A window with a form and the menu, put together as LoginWidget does, and a sandbox behind it.
class MenuBench
{
public:
    MenuBench()
    {
        if (!m_server.listen() || !m_folder.isValid())
            qFatal("the sandbox cannot listen, or there is no room for a file");
    }

    [[nodiscard]] SessionConfig config() const
    {
        SessionConfig config;
        config.server = m_server.url();
        config.apiKey = m_server.apiKey();
        config.clientId = u"window-of-the-test"_s;
        return config;
    }

    /// A new window on \a config; the one before is closed.
    void open(const SessionConfig &config)
    {
        m_actions.reset();
        m_session.reset();
        m_window = std::make_unique<Ground>();
        auto *card = new Card(m_window.get());
        auto *header = new AppHeader(card);
        m_pages = new LoginPages;
        m_form = new SignInForm;
        m_pages->addWidget(m_form);
        m_pages->setHome(*m_form);
        m_footer = new LoginFooter(card);
        constexpr int gutter = ContentScroll::gutter;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(Size::huge - gutter, Size::huge, Size::huge - gutter, Size::medium);
        header->setContentsMargins(gutter, 0, gutter, 0);
        m_footer->setContentsMargins(gutter, 0, gutter, 0);
        inside->setSpacing(Size::large);
        inside->addWidget(header);
        inside->addLayout(m_pages, 1);
        inside->addWidget(m_footer);
        card->stayInTheMiddle();
        m_footer->setLocal(true);
        m_session = std::make_unique<AuthSession>(config, quiet());
        m_actions = std::make_unique<LoginMenu>(*m_session,
            LoginMenu::Place{.window = *m_window, .pages = *m_pages, .footer = *m_footer},
            QList<QLocale>{QLocale(u"en"_s), QLocale(u"de"_s), QLocale(u"ar"_s)},
            WindowSettingsFile(settingsPath()), quiet());
        m_window->resize(Size::defaultWidth, 640);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
        m_form->focus(Field::LicenseKey);
    }

    [[nodiscard]] QString settingsPath() const { return m_folder.filePath(u"window.ini"_s); }
    [[nodiscard]] Sandbox::SandboxServer &server() { return m_server; }
    [[nodiscard]] QWidget &window() { return *m_window; }
    [[nodiscard]] AuthSession &session() { return *m_session; }
    [[nodiscard]] LoginMenu &actions() { return *m_actions; }
    [[nodiscard]] LoginPages &pages() { return *m_pages; }
    [[nodiscard]] QWidget *form() { return m_form; }

    [[nodiscard]] QWidget *widget(const char *objectName) const
    {
        auto *found = m_window->findChild<QWidget *>(QString::fromLatin1(objectName));
        if (found == nullptr)
            qFatal("no widget is called %s", objectName);
        return found;
    }
    [[nodiscard]] QAbstractButton *button(const char *objectName) const
    {
        return qobject_cast<QAbstractButton *>(widget(objectName));
    }
    [[nodiscard]] QLineEdit *edit(const char *objectName) const
    {
        return qobject_cast<QLineEdit *>(widget(objectName));
    }
    [[nodiscard]] QString focus() const
    {
        return m_window->focusWidget() != nullptr ? m_window->focusWidget()->objectName() : QString();
    }
    void type(const char *objectName, const QString &text) const
    {
        edit(objectName)->setFocus();
        edit(objectName)->selectAll();
        QTest::keyClicks(edit(objectName), text);
    }
    void press(const char *objectName) const { QTest::mouseClick(widget(objectName), Qt::LeftButton); }
    void pressKey(Qt::Key key) const { QTest::keyClick(m_window->focusWidget(), key); }

    /// Opens the menu and chooses one of its entries, in a menu of its own or not.
    void choose(const QString &text) const
    {
        press("menuButton");
        auto *menu = m_window->findChild<WindowMenu *>();
        for (auto *action : menu->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                menu->close();
                action->trigger();
                return;
            }
        }
        qFatal("no entry is called %s", qPrintable(text));
    }

private:
    Sandbox::SandboxServer m_server;
    const QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    LoginPages *m_pages = nullptr;
    SignInForm *m_form = nullptr;
    LoginFooter *m_footer = nullptr;
    std::unique_ptr<AuthSession> m_session;
    std::unique_ptr<LoginMenu> m_actions;
};

} // namespace BlazeAuth::Tests
