// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/closedproxy.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/menu/menubench.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

const QNetworkProxy office(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128);

QNetworkProxy proxyOf(const AuthSession &session)
{
    const auto *proxy = std::get_if<QNetworkProxy>(&session.config().proxy);
    return proxy != nullptr ? *proxy : QNetworkProxy();
}

} // namespace

/// What the entries of the menu do.
class TestLoginMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWrittenUnasked();
    void language();
    void themeIsAppliedAndRemembered();
    void menuIsDressedToo();
    void deviceId();
    void diagnostics();
    void pagesGiveTheFocusBack_data();
    void pagesGiveTheFocusBack();
    void pageAfterPage();
    void pageEndsWithWhatItWasVisitedFrom();
    void proxyIsUsedAndRemembered();
    void systemsProxyAgain();
    void proxyIsCheckedWhenAFieldIsLeft();
    void wholeAddressIsTakenApart();
    void wrongProxyIsNotSaved();
    void fixedProxy_data();
    void fixedProxy();
    void testSaysHowFarItGot();
    void testIsCanceledByEscape();
    void testResultGoesWithTheChoice();

private:
    std::unique_ptr<MenuBench> m_bench;
};

void TestLoginMenu::init()
{
    failOnWarnings();
    m_bench = std::make_unique<MenuBench>();
}

void TestLoginMenu::nothingIsWrittenUnasked()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("saveProxyButton"); // as it was
    m_bench->choose(u"Light"_s);
    m_bench->choose(u"Diagnostics…"_s);
    QVERIFY(QFile::exists(m_bench->settingsPath()));
    QVERIFY(QFile::remove(m_bench->settingsPath()));
    m_bench->choose(u"Light"_s); // as it is
    m_bench->choose(u"About…"_s);
    m_bench->open(m_bench->config());
    QVERIFY(!QFile::exists(m_bench->settingsPath()));
}

void TestLoginMenu::language()
{
    m_bench->open(m_bench->config());
    QSignalSpy chosen(&m_bench->actions(), &LoginMenu::languageChosen);
    m_bench->choose(u"Deutsch"_s);
    QCOMPARE(chosen.takeFirst().constFirst().value<std::optional<QLocale>>(), QLocale(u"de"_s));
    m_bench->choose(u"Deutsch"_s);
    QVERIFY(chosen.isEmpty());
    m_bench->open(m_bench->config());
    QCOMPARE(m_bench->actions().settings().language, QLocale(u"de"_s));
    QSignalSpy again(&m_bench->actions(), &LoginMenu::languageChosen);
    m_bench->press("menuButton");
    auto *system = m_bench->window().findChild<QAction *>(u"systemLanguageAction"_s);
    QVERIFY(!system->isChecked());
    m_bench->window().findChild<WindowMenu *>()->close();
    system->trigger();
    QVERIFY(!again.takeFirst().constFirst().value<std::optional<QLocale>>());
}

void TestLoginMenu::themeIsAppliedAndRemembered()
{
    m_bench->open(m_bench->config());
    const auto cardOf = [this] { return themeFor(m_bench->window().palette()).card; };
    const auto before = cardOf();
    m_bench->choose(u"High contrast"_s);
    QCOMPARE(cardOf(), QColor(Qt::black));
    m_bench->open(m_bench->config());
    QCOMPARE(cardOf(), QColor(Qt::black));
    m_bench->press("menuButton");
    auto *menu = m_bench->window().findChild<QMenu *>(u"themeMenu"_s);
    QCOMPARE(menu->actions().constLast()->isChecked(), true);
    m_bench->window().findChild<WindowMenu *>()->close();
    menu->actions().constFirst()->trigger();
    QCOMPARE(cardOf(), before);
    QCOMPARE(m_bench->actions().settings(), WindowSettings());
}

void TestLoginMenu::menuIsDressedToo()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"High contrast"_s);
    m_bench->press("menuButton");
    const auto *menu = m_bench->window().findChild<WindowMenu *>();
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->palette().color(QPalette::Window), QColor(Qt::black));
}

void TestLoginMenu::deviceId()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Copy device ID"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"window-of-the-test"_s);
    QVERIFY(m_bench->widget("noticeLabel")->isVisible());
    QCOMPARE(m_bench->widget("noticeLabel")->accessibleName(), u"Device ID copied"_s);
    m_bench->press("menuButton");
    QVERIFY(!m_bench->widget("noticeLabel")->isVisible());
}

void TestLoginMenu::diagnostics()
{
    m_bench->open(m_bench->config());
    m_bench->session().open();
    QTRY_COMPARE(m_bench->session().stage(), Stage::Ready);
    m_bench->choose(u"Diagnostics…"_s);
    QVERIFY(m_bench->pages().isVisiting());
    const auto text = qobject_cast<QPlainTextEdit *>(m_bench->widget("diagnosticsView"))->toPlainText();
    for (const auto &part :
        {u"Server: 127.0.0.1:"_s, u"Device ID: wi…st\n"_s, u"Session: Ready\n"_s, u"  initialized\n"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    m_bench->press("copyDiagnosticsButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(m_bench->widget("noticeLabel")->accessibleName(), u"Report copied"_s);
    m_bench->pressKey(Qt::Key_Escape);
    QVERIFY(!m_bench->widget("noticeLabel")->isVisible()); // whoever goes on has heard it
}

void TestLoginMenu::pagesGiveTheFocusBack_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("back");
    QTest::newRow("proxy") << u"Proxy…"_s << u"systemProxyButton"_s << u"proxyBackButton"_s;
    QTest::newRow("diagnostics") << u"Diagnostics…"_s << u"diagnosticsView"_s << u"diagnosticsBackButton"_s;
    QTest::newRow("about") << u"About…"_s << u"aboutView"_s << u"aboutBackButton"_s;
}

void TestLoginMenu::pagesGiveTheFocusBack()
{
    QFETCH(QString, entry);
    QFETCH(QString, first);
    QFETCH(QString, back);
    m_bench->open(m_bench->config());
    for (const bool byKey : {true, false}) {
        m_bench->choose(entry);
        QVERIFY(m_bench->pages().isVisiting());
        QVERIFY(!m_bench->form()->isVisible());
        QCOMPARE(m_bench->focus(), first);
        if (byKey)
            m_bench->pressKey(Qt::Key_Escape);
        else
            m_bench->press(back.toLatin1().constData());
        QVERIFY(!m_bench->pages().isVisiting());
        QVERIFY(m_bench->form()->isVisible());
        QCOMPARE(m_bench->focus(), u"menuButton"_s);
    }
}

void TestLoginMenu::pageAfterPage()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"About…"_s);
    m_bench->choose(u"Diagnostics…"_s);
    m_bench->choose(u"Diagnostics…"_s);
    m_bench->pressKey(Qt::Key_Escape);
    QVERIFY(m_bench->form()->isVisible());
    QCOMPARE(m_bench->focus(), u"menuButton"_s);
}

void TestLoginMenu::pageEndsWithWhatItWasVisitedFrom()
{
    m_bench->open(m_bench->config());
    auto *panel = new QWidget;
    m_bench->pages().addWidget(panel);
    m_bench->choose(u"About…"_s);
    m_bench->pages().setHome(*panel);
    QVERIFY(panel->isVisible());
    QVERIFY(!m_bench->pages().isVisiting());
}

void TestLoginMenu::proxyIsUsedAndRemembered()
{
    m_bench->open(m_bench->config());
    QSignalSpy changed(&m_bench->actions(), &LoginMenu::proxyChanged);
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("manualProxyButton");
    m_bench->type("proxyHostEdit", office.hostName());
    m_bench->type("proxyPortEdit", u"3128"_s);
    m_bench->pressKey(Qt::Key_Return); // saves
    QVERIFY(!m_bench->pages().isVisiting());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(proxyOf(m_bench->session()), office);

    m_bench->open(m_bench->config());
    QCOMPARE(proxyOf(m_bench->session()), office);
    m_bench->choose(u"Proxy…"_s);
    QVERIFY(m_bench->button("manualProxyButton")->isChecked());
    QCOMPARE(m_bench->edit("proxyHostEdit")->text(), office.hostName());
    QCOMPARE(m_bench->edit("proxyPortEdit")->text(), u"3128"_s);
    m_bench->press("noProxyButton");
    QVERIFY(!m_bench->widget("proxyHostEdit")->isVisible());
    m_bench->press("saveProxyButton");
    QCOMPARE(proxyOf(m_bench->session()).type(), QNetworkProxy::NoProxy);
}

void TestLoginMenu::systemsProxyAgain()
{
    WindowSettingsFile(m_bench->settingsPath()).write({.language = {}, .proxy = WithoutProxy()});
    auto config = m_bench->config();
    config.server = QUrl(u"wss://login.invalid/"_s);
    config.proxy = SystemProxy{
        DesktopProxies([](const QNetworkProxyQuery &) { return QList({QNetworkProxy(office)}); })};
    m_bench->open(config);
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("systemProxyButton");
    m_bench->press("saveProxyButton");
    const auto *system = std::get_if<SystemProxy>(&m_bench->session().config().proxy);
    QVERIFY(system != nullptr); // and still the one that the program had
    auto answer = system->desktop.ask({});
    answer.waitForFinished();
    QCOMPARE(answer.result().constFirst(), office);
}

void TestLoginMenu::proxyIsCheckedWhenAFieldIsLeft()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("manualProxyButton");
    const auto *problem = qobject_cast<QLabel *>(m_bench->widget("proxyProblemLabel"));
    m_bench->type("proxyHostEdit", u"a b"_s);
    QCOMPARE(problem->text(), QString());
    m_bench->pressKey(Qt::Key_Tab);
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(m_bench->edit("proxyHostEdit")->accessibleDescription(), problem->text());
    m_bench->type("proxyHostEdit", u"me:secret@proxy"_s);
    QCOMPARE(problem->text(), QString());
    m_bench->pressKey(Qt::Key_Tab);
    QVERIFY(problem->text().contains("login"_L1));
    m_bench->type("proxyHostEdit", u"proxy"_s);
    m_bench->pressKey(Qt::Key_Tab);
    QCOMPARE(problem->text(), QString());
    m_bench->type("proxyPortEdit", u"0"_s);
    m_bench->pressKey(Qt::Key_Tab);
    QVERIFY(problem->text().contains("65535"_L1));
    QCOMPARE(m_bench->edit("proxyPortEdit")->accessibleDescription(), problem->text());
}

void TestLoginMenu::wholeAddressIsTakenApart()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("manualProxyButton");
    m_bench->type("proxyHostEdit", u"socks5://proxy.example:1080/"_s);
    m_bench->pressKey(Qt::Key_Tab);
    QCOMPARE(m_bench->edit("proxyHostEdit")->text(), u"proxy.example"_s);
    QCOMPARE(m_bench->edit("proxyPortEdit")->text(), u"1080"_s);
    QVERIFY(m_bench->button("proxySocks5Button")->isChecked());
}

void TestLoginMenu::wrongProxyIsNotSaved()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("manualProxyButton");
    m_bench->press("saveProxyButton");
    QVERIFY(m_bench->pages().isVisiting());
    QCOMPARE(m_bench->focus(), u"proxyHostEdit"_s);
    m_bench->type("proxyHostEdit", u"proxy"_s);
    m_bench->press("testProxyButton");
    QCOMPARE(m_bench->focus(), u"proxyPortEdit"_s);
    QVERIFY(!m_bench->button("cancelProxyTestButton")->isVisible());
    m_bench->pressKey(Qt::Key_Escape);
    QCOMPARE(m_bench->actions().settings(), WindowSettings());
    m_bench->choose(u"Proxy…"_s);
    QVERIFY(m_bench->button("systemProxyButton")->isChecked()); // what was not saved is forgotten
}

void TestLoginMenu::fixedProxy_data()
{
    QTest::addColumn<QNetworkProxy>("proxy");
    QTest::addColumn<QString>("note");
    QTest::newRow("proxy") << office << u"proxy.example:3128"_s;
    QTest::newRow("none") << QNetworkProxy(QNetworkProxy::NoProxy) << u"no proxy"_s;
}

void TestLoginMenu::fixedProxy()
{
    QFETCH(QNetworkProxy, proxy);
    QFETCH(QString, note);
    WindowSettingsFile(m_bench->settingsPath())
        .write({.language = {}, .proxy = ManualProxy{.host = u"other"_s, .port = 1}});
    auto config = m_bench->config();
    config.proxy = proxy;
    m_bench->open(config);
    QCOMPARE(proxyOf(m_bench->session()), proxy);
    m_bench->choose(u"Proxy…"_s);
    const auto said = qobject_cast<QLabel *>(m_bench->widget("proxyNoteLabel"))->text().remove(QChar(0x200b));
    QVERIFY2(said.contains(note) && said.contains("cannot be changed"_L1), qPrintable(said));
    for (const auto *hidden : {"systemProxyButton", "manualProxyButton", "proxyHostEdit", "saveProxyButton"})
        QVERIFY2(!m_bench->widget(hidden)->isVisible(), hidden);
    QCOMPARE(m_bench->focus(), u"testProxyButton"_s);
}

void TestLoginMenu::testSaysHowFarItGot()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("testProxyButton");
    const auto *view = m_bench->widget("proxyTestView");
    QTRY_VERIFY(view->accessibleName().endsWith("This works."_L1));
    QVERIFY(view->accessibleName().startsWith("No proxy is on the way ("_L1));
    QCOMPARE(m_bench->server().connectionCount(), 0); // and the session itself was not opened

    const ClosedProxy proxy;
    auto config = m_bench->config();
    config.server = QUrl(u"wss://login.invalid/"_s);
    m_bench->open(config);
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("manualProxyButton");
    m_bench->type("proxyHostEdit", u"127.0.0.1"_s);
    m_bench->type("proxyPortEdit", QString::number(proxy.address().port()));
    m_bench->press("testProxyButton");
    const auto *failed = m_bench->widget("proxyTestView");
    QTRY_VERIFY(failed->accessibleName().contains("The proxy asks who you are"_L1));
    QVERIFY(failed->accessibleName().contains("The proxy was reached"_L1));
}

void TestLoginMenu::testIsCanceledByEscape()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto config = m_bench->config();
    config.server = QUrl(u"wss://login.invalid/"_s);
    m_bench->open(config);
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("manualProxyButton");
    m_bench->type("proxyHostEdit", u"127.0.0.1"_s);
    m_bench->type("proxyPortEdit", QString::number(silent.serverPort()));
    m_bench->press("testProxyButton");
    QVERIFY(m_bench->button("cancelProxyTestButton")->isVisible());
    m_bench->pressKey(Qt::Key_Escape);
    QVERIFY(m_bench->pages().isVisiting());
    QVERIFY(!m_bench->button("cancelProxyTestButton")->isVisible());
    QCOMPARE(m_bench->widget("proxyTestView")->accessibleName(), QString());
    m_bench->press("testProxyButton");
    m_bench->button("cancelProxyTestButton")->setFocus();
    m_bench->pressKey(Qt::Key_Space);
    QCOMPARE(m_bench->focus(), u"testProxyButton"_s);
    m_bench->pressKey(Qt::Key_Escape);
    QVERIFY(!m_bench->pages().isVisiting());
}

void TestLoginMenu::testResultGoesWithTheChoice()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->press("testProxyButton");
    const auto *view = m_bench->widget("proxyTestView");
    QTRY_VERIFY(!view->accessibleName().isEmpty());
    m_bench->press("noProxyButton");
    QCOMPARE(view->accessibleName(), QString());
}

QTEST_MAIN(TestLoginMenu)
#include "tst_loginmenu.moc"
