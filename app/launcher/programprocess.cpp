// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/programprocess.h"

#include "app/launcher/exitcode.h"
#include "app/launcher/programenvironment.h"
#include "app/launcher/programfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

ProgramProcess::ProgramProcess(ProgramCommand command, ProgramSurroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_surroundings(std::move(surroundings))
    , m_errors(m_surroundings.errorDescriptor)
{
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    m_process.setChildProcessModifier(
        [mask = m_surroundings.signalMask, endsWithLauncher = m_surroundings.endsWithLauncher,
            launcher = getpid()] {
            sigprocmask(SIG_SETMASK, &mask, nullptr);
            if (!endsWithLauncher)
                return;
            prctl(PR_SET_PDEATHSIG, SIGTERM);
            if (getppid() != launcher) // which has died already
                _exit(static_cast<int>(LauncherExit::ProgramUnusable));
        });
    connect(&m_process, &QProcess::readyReadStandardError, this,
        [this] { m_errors.take(m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::finished, this, &ProgramProcess::onFinished);
    // Queued: a start can fail before start() has returned.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail({.kind = StartFailure::Kind::NotRunnable,
                    .program = {},
                    .reason = m_process.errorString(),
                    .errors = {}});
        },
        Qt::QueuedConnection);
    m_firstMoment.setSingleShot(true);
    m_firstMoment.setInterval(m_surroundings.firstMoment);
    connect(&m_firstMoment, &QTimer::timeout, this, &ProgramProcess::lived);
    QCoreApplication::instance()->installEventFilter(this);
}

ProgramProcess::~ProgramProcess()
{
    m_process.disconnect(this); // which it tells of its end otherwise
}

bool ProgramProcess::eventFilter(QObject *watched, QEvent *event)
{
    return watched == QCoreApplication::instance() && event->type() == QEvent::Quit && isRunning();
}

void ProgramProcess::start(const Grant &grant)
{
    if (isRunning())
        return;
    m_errors.forget();
    m_isEndExpected = false;
    const auto found = findProgram(m_command.program, m_surroundings.environment.value(u"PATH"_s));
    if (const auto *failure = std::get_if<StartFailure>(&found)) {
        QMetaObject::invokeMethod(
            this, [this, failure = *failure] { fail(failure); }, Qt::QueuedConnection);
        return;
    }
    m_process.setProcessEnvironment(programEnvironment(m_surroundings.environment, grant));
    m_firstMoment.start();
    m_process.start(std::get<QString>(found), m_command.arguments);
}

void ProgramProcess::send(int signal)
{
    const auto processId = m_process.processId();
    if (processId <= 0)
        return;
    expectEnd();
    ::kill(static_cast<pid_t>(processId), signal);
}

void ProgramProcess::fail(StartFailure failure)
{
    m_firstMoment.stop();
    failure.program = m_command.program;
    failure.errors = m_errors.end();
    Q_EMIT startFailed(failure);
}

void ProgramProcess::onFinished(int code, QProcess::ExitStatus status)
{
    m_errors.take(m_process.readAllStandardError());
    const bool wasKilled = status == QProcess::CrashExit; // then Qt gives the signal as the exit code
    const bool isFirstMoment = m_firstMoment.isActive();
    m_firstMoment.stop();
    if (isFirstMoment && !m_isEndExpected && (wasKilled || code != 0)) {
        fail({.kind = wasKilled ? StartFailure::Kind::Killed : StartFailure::Kind::Ended,
            .program = {},
            .reason = {},
            .code = code,
            .errors = {}});
        return;
    }
    if (isFirstMoment)
        Q_EMIT lived();
    Q_EMIT ended(wasKilled ? static_cast<int>(LauncherExit::Signal) + code : code);
}

} // namespace BlazeAuth
