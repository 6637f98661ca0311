// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/gallery/scenes.h"
#include "tests/ui/loginbench.h"
#include "ui/menu/windowmenu.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Gallery;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 24; // WCAG 2.2, 2.5.8

QString described(const QWidget &widget, const QSize &size)
{
    const auto name = widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                                    : widget.objectName();
    return u"%1 has %2x%3"_s.arg(name).arg(size.width()).arg(size.height());
}

/// What can be pressed, typed into or given the focus in \a window, and is smaller than it may be.
QStringList tooSmall(const QWidget &window)
{
    QStringList found;
    const auto look = [&found](const QWidget &widget, const QSize &size) {
        if (size.width() < leastTarget || size.height() < leastTarget)
            found.append(described(widget, size));
    };
    for (const auto *widget : window.findChildren<QWidget *>()) {
        // How large scroll bars are is the style's affair, and there are the wheel and the keyboard beside
        // them.
        if (!widget->isVisible() || qobject_cast<const QScrollBar *>(widget) != nullptr)
            continue;
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(*tabs, tabs->tabRect(i).size());
        } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (auto *action : menu->actions()) {
                if (!action->isSeparator())
                    look(*menu, menu->actionGeometry(action).size());
            }
        } else if (widget->focusPolicy() != Qt::NoFocus
                   || qobject_cast<const QAbstractButton *>(widget) != nullptr) {
            look(*widget, widget->size());
        }
    }
    return found;
}

} // namespace

/// What fingers and unsteady hands have to hit is large enough, in every state and on every page, with the
/// smallest font that anybody would set.
class TestTargets : public QObject
{
    Q_OBJECT

public:
    explicit TestTargets(Tests::VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { Tests::failOnWarnings(); }
    void thereIsASceneForEachState();
    void everyState_data();
    void everyState();
    void everyPage_data();
    void everyPage();
    void menu();

private:
    Tests::VirtualTime &m_time;
};

void TestTargets::thereIsASceneForEachState()
{
    const auto states = QMetaEnum::fromType<LoginState>();
    const auto all = scenes();
    QCOMPARE(all.size(), states.keyCount());
    for (int i = 0; i < states.keyCount(); ++i)
        QCOMPARE(static_cast<int>(all.at(i).state), states.value(i));
}

void TestTargets::everyState_data()
{
    QTest::addColumn<int>("index");
    const auto all = scenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(nameOf(all.at(i).state))) << i;
}

void TestTargets::everyState()
{
    QFETCH(int, index);
    Stand stand(m_time);
    const auto scene = scenes().at(index);
    scene.play(stand);
    QCOMPARE(stand.state(), scene.state);
    const auto found = tooSmall(stand.dialog());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

void TestTargets::everyPage_data()
{
    using Request = void (WindowMenu::*)();
    QTest::addColumn<Request>("request");
    QTest::newRow("proxy") << &WindowMenu::proxyRequested;
    QTest::newRow("diagnostics") << &WindowMenu::diagnosticsRequested;
    QTest::newRow("about") << &WindowMenu::aboutRequested;
}

void TestTargets::everyPage()
{
    using Request = void (WindowMenu::*)();
    QFETCH(Request, request);
    Stand stand(m_time);
    stand.openReady();
    stand.press("menuButton");
    auto *menu = stand.dialog().findChild<WindowMenu *>();
    QVERIFY(menu);
    menu->close();
    (menu->*request)();
    stand.pass(std::chrono::milliseconds::zero());
    const auto found = tooSmall(stand.dialog());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

void TestTargets::menu()
{
    // How high its entries are is the style's affair: they grow with the font, and are asked for with a usual
    // one.
    const auto tiny = QApplication::font();
    const auto restore = qScopeGuard([&tiny] { QApplication::setFont(tiny); });
    auto usual = tiny;
    usual.setPointSize(9);
    QApplication::setFont(usual);
    Stand stand(m_time);
    stand.openReady();
    stand.press("menuButton");
    const auto *menu = stand.dialog().findChild<WindowMenu *>();
    QVERIFY(menu && menu->isVisible());
    const auto found = tooSmall(stand.dialog());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

int main(int argc, char *argv[])
{
    auto *time = new Tests::VirtualTime;
    QCoreApplication::setEventDispatcher(time); // the application deletes it
    const QApplication application(argc, argv);
    auto font = QApplication::font();
    font.setPointSize(7);
    QApplication::setFont(font);
    TestTargets test(*time);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_targets.moc"
