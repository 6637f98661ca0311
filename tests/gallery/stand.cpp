// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/gallery/stand.h"

#include "session/surroundings.h"
#include "session/visitor.h"

#include <QtCore/QDir>
#include <QtGui/qpa/qwindowsysteminterface.h>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Gallery {
namespace {

constexpr std::chrono::seconds noonOfThePictures{1'792'497'600}; // 2026-10-20 12:00 UTC

SessionConfig fixedConfig()
{
    SessionConfig config;
    config.server = QUrl(u"wss://login.example.com/ws"_s);
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"gallery-device"_s;
    return config;
}

/// A keychain that is there and never asked.
class UnaskedStore final : public SecretStore
{
public:
    [[nodiscard]] std::unique_ptr<SecretRequest> probe() override { return unanswered(); }
    [[nodiscard]] std::unique_ptr<SecretRequest> read(const QString &) override { return unanswered(); }
    [[nodiscard]] std::unique_ptr<SecretRequest> write(const QString &, const QByteArray &) override
    {
        return unanswered();
    }
    [[nodiscard]] std::unique_ptr<SecretRequest> remove(const QString &) override { return unanswered(); }

private:
    [[nodiscard]] static std::unique_ptr<SecretRequest> unanswered()
    {
        return std::make_unique<SecretRequest>();
    }
};

LoginMemory memory()
{
    LoginMemory result;
    result.secrets = std::make_unique<UnaskedStore>();
    result.keptMarks = QDir::home().filePath(u"kept.ini"_s); // in the home of the pictures; nothing is there
    return result;
}

} // namespace

VirtualMotion::VirtualMotion(const Tests::VirtualTime &time)
    : m_time(time)
{
    install(); // until it is destroyed
}

Stand::Stand(Tests::VirtualTime &time)
    : m_time(time)
    , m_motion(time)
{
    m_time.start();
    Surroundings surroundings;
    surroundings.clock = [&time] {
        return Moment{.wall = noonOfThePictures + time.now(), .boot = 1h + time.now()};
    };
    surroundings.randomness = [] { return 0.5; };
    surroundings.transports = m_server.transports();
    surroundings.networkWatch = {};
    m_dialog = std::make_unique<LoginDialog>(
        std::make_unique<AuthSession>(fixedConfig(), surroundings), Branding{}, memory());
}

void Stand::open()
{
    m_dialog->show();
    m_dialog->activateWindow();
    QWindowSystemInterface::flushWindowSystemEvents(); // in virtual time nobody else delivers them
    pass(0ms);
    static_cast<void>(picture()); // it connects once it has been painted
    pass(0ms);
}

void Stand::openReady()
{
    open();
    connectAndInitialize();
}

void Stand::openSignedIn(const Credentials &credentials, const QJsonObject &answer)
{
    openReady();
    submit(credentials);
    m_server.answer(answer);
    pass(0ms);
}

void Stand::connectAndInitialize()
{
    m_server.accept();
    pass(0ms);
    m_server.answer({{u"app_name"_s, u"Meteor Studio"_s}, {u"app_version"_s, u"2.4.1"_s}});
    pass(0ms);
}

void Stand::pass(std::chrono::milliseconds duration)
{
    m_time.pass(duration);
    m_motion.advance();
    // What one event posts, the next round delivers; layouts within layouts settle one after the other.
    for (int round = 0; round < 8; ++round)
        QCoreApplication::sendPostedEvents();
}

void Stand::chooseTab(int index)
{
    qobject_cast<QTabBar *>(&widget("tabs"))->setCurrentIndex(index);
}

void Stand::type(const char *objectName, const QString &text)
{
    auto &field = widget(objectName);
    field.setFocus();
    QTest::keyClicks(&field, text);
}

void Stand::press(const char *objectName)
{
    QTest::mouseClick(&widget(objectName), Qt::LeftButton);
    pass(0ms);
}

void Stand::submit(const Credentials &credentials)
{
    std::visit(Visitor{
                   [this](const LicenseKey &license) {
                       chooseTab(licenseTab);
                       type("licenseKeyEdit", license.key);
                   },
                   [this](const Account &account) {
                       chooseTab(accountTab);
                       type("eMailOrLoginEdit", account.login);
                       type("passwordEdit", account.password);
                   },
               },
        credentials);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    pass(0ms);
}

QImage Stand::picture()
{
    pass(0ms);
    return m_dialog->grab().toImage();
}

QWidget &Stand::widget(const char *objectName) const
{
    auto *found = m_dialog->findChild<QWidget *>(QString::fromLatin1(objectName));
    if (found == nullptr)
        qFatal("no widget is called %s", objectName);
    return *found;
}

} // namespace BlazeAuth::Gallery
