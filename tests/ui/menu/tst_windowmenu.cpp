// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/loginfooter.h"
#include "ui/look/theme.h"
#include "ui/menu/menubutton.h"
#include "ui/menu/windowmenu.h"

#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

QList<QLocale> localesOf(const QStringList &names)
{
    QList<QLocale> locales;
    for (const auto &name : names)
        locales += QLocale(name);
    return locales;
}

QAction *actionOf(const WindowMenu &menu, const QString &text)
{
    for (auto *action : menu.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QStringList checkedIn(const WindowMenu &menu)
{
    QStringList checked;
    for (const auto *action : menu.findChildren<QAction *>()) {
        if (action->isChecked())
            checked += action->text().remove(u'&');
    }
    checked.sort();
    return checked;
}

} // namespace

/// The button with the three dots, the menu it stands for, and the notice beside it.
class TestWindowMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void buttonIsLargeEnough();
    void buttonByEveryKey_data();
    void buttonByEveryKey();
    void buttonByTheMenuKey();
    void languagesByTheirOwnNames();
    void marksWhatHolds();
    void tellsWhatIsChosen();
    void opensWithTheFirstEntry();
    void mnemonicsAreUnique();
    void noticeKeepsItsPlace();
    void noticeGoesWithTheFocus();
};

void TestWindowMenu::buttonIsLargeEnough()
{
    LoginFooter footer;
    footer.show();
    const auto *button = footer.menuButton();
    QVERIFY(button->width() >= Size::target && button->height() >= Size::target);
    auto *interface = QAccessible::queryAccessibleInterface(footer.menuButton());
    QCOMPARE(interface->text(QAccessible::Name), u"Menu"_s);
    QCOMPARE(int(interface->role()), int(QAccessible::PushButton));
    QVERIFY(interface->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestWindowMenu::buttonByEveryKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("presses");
    const Qt::KeyboardModifiers none;
    QTest::newRow("Space") << Qt::Key_Space << none << 1;
    QTest::newRow("Return") << Qt::Key_Return << none << 1;
    QTest::newRow("Enter") << Qt::Key_Enter << none << 1;
    QTest::newRow("Alt+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier) << 1;
    QTest::newRow("Down") << Qt::Key_Down << none << 0;
}

void TestWindowMenu::buttonByEveryKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    MenuButton button;
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, key, modifiers);
    QTEST(int(clicked.count()), "presses");
}

void TestWindowMenu::buttonByTheMenuKey()
{
    MenuButton button;
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&button, &menuKey);
    QCOMPARE(clicked.count(), 1);
}

void TestWindowMenu::languagesByTheirOwnNames()
{
    const auto languages = localesOf({u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt_BR"_s, u"ru"_s, u"uk"_s,
        u"pl"_s, u"tr"_s, u"zh_CN"_s, u"ja"_s, u"ko"_s, u"ar"_s});
    QStringList names;
    for (const auto &language : languages)
        names += BlazeAuth::nameOf(language, languages);
    QCOMPARE(names, QStringList({u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s, u"Português"_s,
                        u"Русский"_s, u"Українська"_s, u"Polski"_s, u"Türkçe"_s, u"简体中文"_s, u"日本語"_s,
                        u"한국어"_s, u"العربية"_s}));
    const auto twice = localesOf({u"pt_BR"_s, u"pt_PT"_s, u"de"_s});
    QCOMPARE(BlazeAuth::nameOf(twice.constFirst(), twice), u"Português (Brasil)"_s);
    QCOMPARE(BlazeAuth::nameOf(twice.constLast(), twice), u"Deutsch"_s);
}

void TestWindowMenu::marksWhatHolds()
{
    QWidget window;
    WindowMenu menu(localesOf({u"en"_s, u"de"_s}), &window);
    QCOMPARE(checkedIn(menu), QStringList({u"System default"_s, u"System default"_s}));
    menu.setLanguage(QLocale(u"de"_s));
    menu.setColorScheme(ColorScheme::HighContrast);
    QCOMPARE(checkedIn(menu), QStringList({u"Deutsch"_s, u"High contrast"_s}));
    menu.setLanguage(std::nullopt);
    QCOMPARE(checkedIn(menu), QStringList({u"High contrast"_s, u"System default"_s}));
}

void TestWindowMenu::tellsWhatIsChosen()
{
    QWidget window;
    WindowMenu menu(localesOf({u"en"_s, u"de"_s}), &window);
    QSignalSpy language(&menu, &WindowMenu::languageChosen);
    const auto chosen = [&language] {
        return language.takeLast().constFirst().value<std::optional<QLocale>>();
    };
    actionOf(menu, u"Deutsch"_s)->trigger();
    QCOMPARE(chosen(), std::optional(QLocale(u"de"_s)));
    menu.findChild<QAction *>(u"systemLanguageAction"_s)->trigger();
    QVERIFY(!chosen());
    QSignalSpy scheme(&menu, &WindowMenu::colorSchemeChosen);
    actionOf(menu, u"Dark"_s)->trigger();
    QCOMPARE(scheme.constFirst().constFirst().value<ColorScheme>(), ColorScheme::Dark);
    struct Row
    {
        QString text;
        void (WindowMenu::*signal)();
    };
    for (const auto &row : std::initializer_list<Row>{{u"Proxy…"_s, &WindowMenu::proxyRequested},
             {u"Copy device ID"_s, &WindowMenu::deviceIdRequested},
             {u"Diagnostics…"_s, &WindowMenu::diagnosticsRequested},
             {u"About…"_s, &WindowMenu::aboutRequested}}) {
        QSignalSpy asked(&menu, row.signal);
        actionOf(menu, row.text)->trigger();
        QCOMPARE(asked.count(), 1);
    }
}

void TestWindowMenu::opensWithTheFirstEntry()
{
    QWidget window;
    auto *button = new MenuButton(&window);
    window.show();
    auto *menu = new WindowMenu({QLocale(u"en"_s)}, &window);
    menu->openAt(*button); // and returns
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction(), menu->actions().constFirst());
    QVERIFY(!menu->actions().constFirst()->menu()->isVisible());
    QTest::keyClick(menu, Qt::Key_Right);
    QVERIFY(menu->actions().constFirst()->menu()->isVisible());
    QTest::keyClick(menu->actions().constFirst()->menu(), Qt::Key_Escape);
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestWindowMenu::mnemonicsAreUnique()
{
    QWidget window;
    const WindowMenu menu({QLocale(u"en"_s)}, &window);
    QList<const QMenu *> all{&menu};
    for (const auto *inner : menu.findChildren<QMenu *>())
        all += inner;
    for (const auto *one : all) {
        QString seen;
        for (const auto *action : one->actions()) {
            const auto at = action->text().indexOf(u'&');
            if (at < 0)
                continue;
            const auto letter = action->text().at(at + 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(action->text()));
            seen += letter;
        }
    }
}

void TestWindowMenu::noticeKeepsItsPlace()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *footer = new LoginFooter;
    layout->addWidget(footer);
    footer->setLocal(true);
    window.resize(Size::leastWidth, Size::leastHeight);
    window.show();
    const auto place = footer->geometry();
    const auto button = footer->menuButton()->geometry();
    footer->showNotice(u"Device ID copied"_s);
    auto *notice = footer->findChild<QWidget *>(u"noticeLabel"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(footer->geometry(), place);
    QCOMPARE(footer->menuButton()->geometry(), button);
    auto *interface = QAccessible::queryAccessibleInterface(notice);
    QCOMPARE(int(interface->role()), int(QAccessible::AlertMessage));
    QCOMPARE(interface->text(QAccessible::Name), u"Device ID copied"_s);
    footer->setConnection(ConnectionState::Connecting); // as it was
    QVERIFY(notice->isVisible());
    footer->setConnection(ConnectionState::Ready);
    QVERIFY(!notice->isVisible());
    QCOMPARE(notice->accessibleName(), QString());
}

void TestWindowMenu::noticeGoesWithTheFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *footer = new LoginFooter;
    layout->addWidget(field);
    layout->addWidget(footer);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    footer->menuButton()->setFocus();
    footer->showNotice(u"Device ID copied"_s);
    auto *notice = footer->findChild<QWidget *>(u"noticeLabel"_s);
    QVERIFY(notice->isVisible());
    field->setFocus();
    QVERIFY(!notice->isVisible());
}

QTEST_MAIN(TestWindowMenu)
#include "tst_windowmenu.moc"
