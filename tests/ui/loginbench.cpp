// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {

void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |QIODevice::skip .* device not open)"_s));
}

LoginBench::LoginBench()
{
    if (!m_server.listen())
        qFatal("the sandbox cannot listen");
}

SessionConfig LoginBench::config() const
{
    SessionConfig config;
    config.server = m_server.url();
    config.apiKey = m_server.apiKey();
    config.clientId = u"window-test"_s;
    return config;
}

void LoginBench::open(const SessionConfig &config)
{
    show(std::make_unique<LoginDialog>(std::make_unique<AuthSession>(config)));
}

void LoginBench::openLasting(const SessionConfig &config)
{
    show(std::make_unique<LoginDialog>(config));
}

void LoginBench::show(std::unique_ptr<LoginDialog> dialog)
{
    m_dialog = std::move(dialog);
    m_dialog->show();
    m_dialog->activateWindow();
}

bool LoginBench::openReady()
{
    open(config());
    return waitForStage(Stage::Ready);
}

bool LoginBench::openOffline()
{
    auto offline = config();
    offline.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    m_server.stopListening();
    open(offline);
    const auto port = static_cast<quint16>(offline.server.port());
    return waitForMessage() && m_server.listen(QHostAddress::LocalHost, port);
}

bool LoginBench::waitUntil(const std::function<bool()> &condition)
{
    // Every outcome changes the stage, and this is faster than to ask again and again.
    while (!condition()) {
        QSignalSpy spy(login().session(), &AuthSession::stageChanged);
        if (!spy.wait())
            return condition();
    }
    return true;
}

bool LoginBench::waitForStage(Stage wanted)
{
    // The session tells of an authorization before the window has shown it.
    return waitUntil([this, wanted] { return stage() == wanted; })
           && (wanted != Stage::Authorized || QTest::qWaitFor([this] { return isShown("statusPanel"); }));
}

bool LoginBench::waitForMessage()
{
    return waitUntil([this] { return !message().isEmpty(); });
}

QWidget *LoginBench::widget(const char *objectName) const
{
    auto *found = m_dialog->findChild<QWidget *>(QString::fromLatin1(objectName));
    if (!found)
        qFatal("no widget is called %s", objectName);
    return found;
}

QLineEdit *LoginBench::edit(const char *objectName) const
{
    return qobject_cast<QLineEdit *>(widget(objectName));
}

QAbstractButton *LoginBench::button(const char *objectName) const
{
    return qobject_cast<QAbstractButton *>(widget(objectName));
}

QString LoginBench::spoken(const char *objectName) const
{
    return isShown(objectName) ? widget(objectName)->accessibleName() : QString();
}

QString LoginBench::focus() const
{
    return m_dialog->focusWidget() ? m_dialog->focusWidget()->objectName() : QString();
}

bool LoginBench::isShown(const char *objectName) const
{
    // The buttons of the message are named by what they do just then.
    const auto *found = m_dialog->findChild<QWidget *>(QString::fromLatin1(objectName));
    return found != nullptr && found->isVisible();
}

void LoginBench::chooseTab(int index)
{
    auto *tabs = qobject_cast<QTabBar *>(widget("tabs"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
}

void LoginBench::type(const char *objectName, const QString &text)
{
    auto *field = edit(objectName);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

void LoginBench::press(const char *objectName)
{
    QTest::mouseClick(widget(objectName), Qt::LeftButton);
}

void LoginBench::pressKey(Qt::Key key)
{
    // At a time of its own, as a window system has it: without, one key after the other is one that is held.
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        const auto text = key == Qt::Key_Return ? u"\r"_s : key == Qt::Key_Space ? u" "_s : QString();
        QKeyEvent event(type, key, Qt::NoModifier, text);
        event.setTimestamp(m_time += 50);
        QCoreApplication::sendEvent(
            m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog.get(), &event);
    }
}

void LoginBench::signInByLicense(const QString &key)
{
    chooseTab(licenseTab);
    type("licenseKeyEdit", key);
    pressKey(Qt::Key_Return);
}

void LoginBench::signInByAccount(const QString &login, const QString &password)
{
    chooseTab(accountTab);
    type("eMailOrLoginEdit", login);
    type("passwordEdit", password);
    pressKey(Qt::Key_Return);
}

} // namespace BlazeAuth::Tests
