// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/launcherwindow.h"

#include "app/launcher/endnotice.h"
#include "app/launcher/exitcode.h"
#include "app/launcher/launchpage.h"
#include "app/launcher/programprocess.h"
#include "session/authsession.h"
#include "ui/loginmemory.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LauncherWindow::LauncherWindow(std::unique_ptr<AuthSession> session, const Branding &branding,
    LoginMemory memory, const QString &name, ProgramProcess &process, const EndRules &rules)
    : m_login(new LoginWidget(std::move(session), branding, std::move(memory), this))
    , m_page(new LaunchPage(name, branding.logo, this))
    , m_notice(new EndNotice(name, this))
    , m_pages(new QStackedLayout)
    , m_launch(*m_login->session(), process, rules)
    , m_codeWhenClosed(static_cast<int>(LauncherExit::NotSignedIn))
{
    setObjectName(u"launcherWindow"_s);
    m_pages->addWidget(m_login);
    m_pages->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(m_pages, 1);
    setWindowTitle(m_login->windowTitle());
    connect(m_login, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    resize(m_login->sizeHint());

    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this, &LauncherWindow::bringUp);
    const auto *login = m_login->session();
    // A window that is to be seen stays where the user has put it.
    const auto bringUpUnlessRunning = [this] {
        if (!m_launch.isRunning() && !isVisible())
            bringUp();
    };
    // Signing in by itself has not come to its end, and the user can do something about it.
    connect(login, &AuthSession::rejected, this, bringUpUnlessRunning);
    connect(login, &AuthSession::closed, this, bringUpUnlessRunning);
    connect(login, &AuthSession::failed, this, bringUpUnlessRunning);
    connect(login, &AuthSession::waiting, this, bringUpUnlessRunning);

    connect(m_login, &LoginWidget::quitRequested, this, &QWidget::close);
    connect(m_login, &LoginWidget::accepted, this, &QWidget::close);
    connect(m_page, &LaunchPage::closeRequested, this, &QWidget::close);
    connect(m_page, &LaunchPage::tryAgainRequested, this, [this] {
        if (m_launch.canTryAgain())
            m_launch.tryAgain();
        else
            m_pages->setCurrentWidget(m_login);
    });
    connect(&m_launch, &Launch::starting, this, &LauncherWindow::onStarting);
    connect(&m_launch, &Launch::lived, this, &LauncherWindow::onLived);
    connect(&m_launch, &Launch::startFailed, this, &LauncherWindow::onStartFailed);
    connect(&m_launch, &Launch::measureChanged, this, &LauncherWindow::onMeasureChanged);
    connect(&m_launch, &Launch::finished, this, [this](int code) {
        hide();
        Q_EMIT finished(code);
    });
}

void LauncherWindow::begin(bool isKept)
{
    if (!isKept) {
        bringUp();
        return;
    }
    m_login->begin();
    m_patience.start();
}

void LauncherWindow::bringUp()
{
    m_patience.stop();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void LauncherWindow::onStarting()
{
    m_patience.stop();
    m_page->setPalette(m_login->palette());
    m_page->showStarting();
    m_pages->setCurrentWidget(m_page);
}

void LauncherWindow::onLived()
{
    if (m_launch.measure() == Measure::Nothing)
        hide();
    m_pages->setCurrentWidget(m_login);
}

void LauncherWindow::onStartFailed(const StartFailure &failure)
{
    m_codeWhenClosed = exitCodeFor(failure);
    m_notice->hide();
    m_pages->setCurrentWidget(m_page);
    bringUp();
    m_page->showFailure(failure);
}

void LauncherWindow::onMeasureChanged(Measure measure)
{
    m_notice->setPalette(m_login->palette());
    m_notice->tell(measure, m_launch.timeLeft(), m_login->session()->clock());
    if (measure == Measure::Nothing) {
        hide(); // signed in again
        return;
    }
    m_pages->setCurrentWidget(m_login);
    if (measure == Measure::Tell)
        bringUp();
}

void LauncherWindow::closeEvent(QCloseEvent *event)
{
    if (m_launch.timeLeft()) {
        event->ignore(); // until the program is asked to end, signing in keeps it
        showMinimized();
        return;
    }
    event->accept();
    if (m_launch.isRunning())
        return;
    m_login->session()->close(); // nobody is signed in any more by what is still under way
    Q_EMIT finished(m_codeWhenClosed);
}

} // namespace BlazeAuth
