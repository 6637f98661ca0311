// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/windowprogram.h"

#include "app/launcher/exitcode.h"
#include "app/launcher/launcherwindow.h"
#include "app/launcher/launchpage.h"
#include "app/signalwatcher.h"
#include "session/authsession.h"
#include "session/surroundings.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptmark.h"
#include "ui/loginmemory.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

// A keychain that takes longer than this to write something down may not hold up the end of the program.
constexpr std::chrono::seconds longestSaving{2};

/// Ends the program with \a code as soon as \a login has saved what it has to.
void endWith(int code, const LoginWidget &login)
{
    if (!login.isSaving()) {
        QCoreApplication::exit(code);
        return;
    }
    QObject::connect(&login, &LoginWidget::saved, qApp, [code] { QCoreApplication::exit(code); });
    QTimer::singleShot(longestSaving, qApp, [code] { QCoreApplication::exit(code); });
}

} // namespace

QString shownName(const LauncherTask &task)
{
    return task.config.branding.name.isEmpty() ? QFileInfo(task.command.program).fileName()
                                               : task.config.branding.name;
}

int runWithWindow(const LauncherTask &task)
{
    auto memory = lastingMemory();
    const auto name = keptNameFor(task.config.session);
    const bool isKept = memory.secrets && KeptMarkFile(name, memory.keptMarks).mark() == KeptMark::Kept;
    ProgramProcess process(task.command, task.surroundings);
    LauncherWindow window(std::make_unique<AuthSession>(task.config.session, lastingSurroundings()),
        task.config.branding, std::move(memory), shownName(task), process, task.config.end);
    QObject::connect(&window, &LauncherWindow::finished, &window,
        [&login = window.login()](int code) { endWith(code, login); });
    SignalWatcher signalWatcher(task.signals);
    QObject::connect(
        &signalWatcher, &SignalWatcher::received, &window, [&window](int signal, bool fromTerminal) {
            if (!window.launch().pass(signal, fromTerminal) && asksToEnd(signal))
                QCoreApplication::exit(static_cast<int>(LauncherExit::Signal) + signal);
        });
    QMetaObject::invokeMethod(
        &window, [&window, isKept] { window.begin(isKept); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void tellInWindow(const QString &name, const QString &sentence)
{
    LaunchPage page(name, {});
    page.setWindowTitle(name);
    page.showProblem(sentence);
    QObject::connect(&page, &LaunchPage::closeRequested, &page, &QWidget::close);
    page.show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    QCoreApplication::exec();
}

} // namespace BlazeAuth
