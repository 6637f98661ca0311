// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/windowmenu.h"

#include "ui/controls/mnemonic.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// The name without any country: Qt knows `español de España`, and for other countries plain `español`.
QString plainNameOf(const QLocale &language)
{
    auto name = language.nativeLanguageName();
    const auto everywhere =
        QLocale::matchingLocales(language.language(), language.script(), QLocale::AnyTerritory);
    for (const auto &elsewhere : everywhere) {
        const auto other = elsewhere.nativeLanguageName();
        if (!other.isEmpty() && other.size() < name.size())
            name = other;
    }
    // At the start of a line, where there are capitals.
    return language.toUpper(name.first(1)) + name.sliced(1);
}

} // namespace

QString nameOf(const QLocale &language, const QList<QLocale> &languages)
{
    const auto name = plainNameOf(language);
    const auto count = std::ranges::count(languages, name, plainNameOf);
    return count > 1 ? name + u" ("_s + language.nativeTerritoryName() + u')' : name;
}

WindowMenu::WindowMenu(QList<QLocale> languages, QWidget *parent)
    : QMenu(parent)
    , m_languages(std::move(languages))
    , m_languageMenu(addMenu(QString()))
    , m_themeMenu(addMenu(QString()))
    , m_languageGroup(new QActionGroup(this))
    , m_themeGroup(new QActionGroup(this))
    , m_systemLanguage(new QAction(this))
{
    setObjectName(u"menu"_s);
    m_languageMenu->setObjectName(u"languageMenu"_s);
    m_themeMenu->setObjectName(u"themeMenu"_s);
    addLanguages();
    addColorSchemes();
    const auto add = [this](const QString &objectName, void (WindowMenu::*chosen)()) {
        auto *action = addAction(QString());
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, chosen);
        return action;
    };
    m_proxy = add(u"proxyAction"_s, &WindowMenu::proxyRequested);
    addSeparator();
    m_deviceId = add(u"copyDeviceIdAction"_s, &WindowMenu::deviceIdRequested);
    m_diagnostics = add(u"diagnosticsAction"_s, &WindowMenu::diagnosticsRequested);
    addSeparator();
    m_about = add(u"aboutAction"_s, &WindowMenu::aboutRequested);
    setLanguage(std::nullopt);
    setColorScheme(ColorScheme::System);
    retranslate();
}

void WindowMenu::addLanguages()
{
    m_systemLanguage->setCheckable(true);
    m_systemLanguage->setObjectName(u"systemLanguageAction"_s);
    m_languageGroup->addAction(m_systemLanguage);
    m_languageMenu->addAction(m_systemLanguage);
    connect(m_systemLanguage, &QAction::triggered, this, [this] { Q_EMIT languageChosen(std::nullopt); });
    m_languageMenu->menuAction()->setVisible(!m_languages.isEmpty());
    m_languageMenu->addSeparator();
    for (const auto &language : m_languages) {
        auto *action = m_languageMenu->addAction(nameOf(language, m_languages));
        action->setObjectName(language.name() + u"LanguageAction"_s);
        action->setCheckable(true);
        action->setData(language.name());
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
}

void WindowMenu::addColorSchemes()
{
    for (const auto scheme :
        {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        auto *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT colorSchemeChosen(scheme); });
    }
}

void WindowMenu::retranslate()
{
    //: Name of the menu for screen readers
    setAccessibleName(tr("Menu"));
    //: Menu; & is before the letter that takes one there
    m_languageMenu->setTitle(tr("&Language"));
    //: Menu of colours; & is before the letter that takes one there
    m_themeMenu->setTitle(tr("&Theme"));
    //: In the menu of languages: the one that the computer is set to
    m_systemLanguage->setText(tr("&System default"));
    const auto schemes = m_themeGroup->actions();
    //: In the menu of themes: as everything else on this computer
    schemes.at(static_cast<int>(ColorScheme::System))->setText(tr("&System default"));
    //: In the menu of themes
    schemes.at(static_cast<int>(ColorScheme::Light))->setText(tr("&Light"));
    //: In the menu of themes
    schemes.at(static_cast<int>(ColorScheme::Dark))->setText(tr("&Dark"));
    //: In the menu of themes
    schemes.at(static_cast<int>(ColorScheme::HighContrast))->setText(tr("&High contrast"));
    //: In the menu: shows the settings of the proxy
    m_proxy->setText(tr("&Proxy…"));
    //: In the menu: puts the name of this device on the clipboard
    m_deviceId->setText(tr("&Copy device ID"));
    //: In the menu: shows what the vendor wants to know when something does not work
    m_diagnostics->setText(tr("D&iagnostics…"));
    //: In the menu: shows what this program is
    m_about->setText(tr("&About…"));
    for (auto *action : actions() + m_languageMenu->actions() + schemes)
        action->setText(withoutJoinedMnemonic(action->text()));
}

void WindowMenu::setLanguage(const std::optional<QLocale> &language)
{
    const auto name = language ? QVariant(language->name()) : QVariant();
    for (auto *action : m_languageGroup->actions()) {
        if (action->data() == name)
            action->setChecked(true);
    }
}

void WindowMenu::setColorScheme(ColorScheme scheme)
{
    m_themeGroup->actions().at(static_cast<int>(scheme))->setChecked(true);
}

void WindowMenu::openAt(const QWidget &button)
{
    const auto size = sizeHint();
    const QRect place(button.mapToGlobal(QPoint()), button.size());
    const auto room = button.screen()->availableGeometry();
    const bool above = place.bottom() + size.height() > room.bottom();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? place.left() : place.right() + 1 - size.width();
    popup({x, above ? place.top() - size.height() : place.bottom() + 1});
    // To the first entry as Down leads there: setActiveAction() would open the menu behind it, too.
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    keyPressEvent(&down);
}

void WindowMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace BlazeAuth
