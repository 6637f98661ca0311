// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/windowprogram.h"

#include "app/exitwhensaved.h"
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

#include <optional>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// One run with a window.
class WindowRun : public QObject
{
    Q_OBJECT

public:
    explicit WindowRun(const LauncherTask &task)
        : WindowRun(task, lastingMemory())
    {
    }

    /// Returns what the launcher is to end with.
    int exec()
    {
        QMetaObject::invokeMethod(
            &m_window, [this] { m_window.begin(m_isKept); }, Qt::QueuedConnection);
        QCoreApplication::exec();
        m_process.errors().drain(ErrorOutput::longestDrain);
        return m_code.value_or(static_cast<int>(LauncherExit::NotSignedIn));
    }

private:
    WindowRun(const LauncherTask &task, LoginMemory memory)
        : m_isKept(
            memory.secrets
            && KeptMarkFile(keptNameFor(task.config.session), memory.keptMarks).mark() == KeptMark::Kept)
        , m_process(task.command, task.surroundings)
        , m_window(std::make_unique<AuthSession>(task.config.session, lastingSurroundings()),
              task.config.branding, std::move(memory), shownName(task), m_process, task.config.end)
        , m_signals(task.signals)
    {
        connect(&m_window, &LauncherWindow::finished, this, &WindowRun::onFinished);
        connect(&m_signals, &SignalWatcher::received, this, &WindowRun::onSignal);
    }

    /// The first one to call this says with what the launcher ends.
    void decide(int code)
    {
        if (m_code)
            return;
        m_code = code;
        m_window.login().session()->close(); // an answer that is under way starts nothing any more
    }

    /// Ends as soon as what has to be saved is.
    void onFinished(int code)
    {
        decide(code);
        exitWhenSaved(m_window.login(), code);
    }

    void onSignal(int signal, bool fromTerminal)
    {
        if (m_window.launch().pass(signal, fromTerminal) || !asksToEnd(signal))
            return;
        decide(static_cast<int>(LauncherExit::Signal) + signal);
        QCoreApplication::exit();
    }

    const bool m_isKept;
    ProgramProcess m_process;
    LauncherWindow m_window;
    SignalWatcher m_signals;
    std::optional<int> m_code;
};

} // namespace

QString shownName(const LauncherTask &task)
{
    return task.config.branding.name.isEmpty() ? QFileInfo(task.command.program).fileName()
                                               : task.config.branding.name;
}

int runWithWindow(const LauncherTask &task)
{
    WindowRun run(task);
    return run.exec();
}

int tellInWindow(const QString &name, const QString &sentence, int code, const sigset_t &signals)
{
    LaunchPage page(name, {});
    page.setWindowTitle(name);
    page.showProblem(sentence);
    SignalWatcher signalWatcher(signals);
    QObject::connect(&signalWatcher, &SignalWatcher::received, &page, [](int signal) {
        if (asksToEnd(signal))
            QCoreApplication::exit(static_cast<int>(LauncherExit::Signal) + signal);
    });
    QObject::connect(&page, &LaunchPage::closeRequested, &page, &QWidget::close);
    page.show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    const int signalCode = QCoreApplication::exec();
    return signalCode == 0 ? code : signalCode;
}

} // namespace BlazeAuth

#include "windowprogram.moc"
