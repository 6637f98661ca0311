// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/wire/signin.h"
#include "ui/logindialog.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <cstdio>
#include <cstdlib>
#include <memory>

/// \file
/// Signs in behind a window:
///
///     click URL AUTHORITY   clicks the button of the login window, connected long before, and prints after
///                           how many ms authorized is told, and the panel is painted
///     start URL AUTHORITY   a bare dialog that connects when it has been painted, signs in by calls of
///                           QWebSocket, and stays

namespace {

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int usageError = 2;
constexpr auto longBefore = 300ms;

/// Presses the button like a user.
class Click final : public QObject
{
public:
    explicit Click(const SessionConfig &config)
        : m_dialog(config)
    {
        connect(m_dialog.loginWidget()->session(), &AuthSession::initialized, this,
            [this] { QTimer::singleShot(longBefore, this, &Click::press); });
        connect(m_dialog.loginWidget()->session(), &AuthSession::authorized, this,
            [this] { m_authorized = m_clicked.nsecsElapsed(); });
        m_dialog.show();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *const panel = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && panel->isVisible()) {
            std::printf("%.4f %.4f\n", static_cast<double>(m_authorized) / 1e6,
                static_cast<double>(m_clicked.nsecsElapsed()) / 1e6);
            // Queued: the panel is to be painted first.
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void press()
    {
        m_dialog.findChild<QWidget *>(u"continueButton"_s)->installEventFilter(this);
        m_dialog.findChild<QLineEdit *>(u"licenseKeyEdit"_s)->setText(license());
        auto *const button = m_dialog.findChild<QAbstractButton *>(u"signInButton"_s);
        QTest::mousePress(button, Qt::LeftButton);
        m_clicked.start();
        QTest::mouseRelease(button, Qt::LeftButton);
    }

    LoginDialog m_dialog;
    QElapsedTimer m_clicked;
    qint64 m_authorized = 0; // ns after the click
};

/// The floor of a start.
class Start final : public QObject
{
public:
    explicit Start(SessionConfig config)
        : m_config(std::move(config))
    {
        auto *const layout = new QVBoxLayout(&m_dialog);
        layout->addWidget(new QLineEdit);
        layout->addWidget(new QLineEdit);
        layout->addWidget(new QPushButton(u"Sign in"_s));
        m_dialog.installEventFilter(this);
        m_dialog.show();
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QMetaObject::invokeMethod(this, &Start::open, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void open()
    {
        m_signIn = std::make_unique<PlainSignIn>(m_config);
        connect(m_signIn.get(), &SignIn::ready, m_signIn.get(), &SignIn::authorize);
        m_signIn->open();
    }

    const SessionConfig m_config;
    QDialog m_dialog;
    std::unique_ptr<SignIn> m_signIn;
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return usageError;
    const auto config = configFor(arguments.at(2), arguments.at(3));
    std::unique_ptr<QObject> bench;
    if (arguments.at(1) == "click"_L1)
        bench = std::make_unique<Click>(config);
    else
        bench = std::make_unique<Start>(config);
    return QApplication::exec();
}
