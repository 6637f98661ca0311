// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/commandrunner.h"

#include <sys/types.h>

namespace BlazeAuth::Sandbox {

CommandRunner::CommandRunner(const sigset_t &signalMask, QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setChildProcessModifier([signalMask] { sigprocmask(SIG_SETMASK, &signalMask, nullptr); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        // Of a process that was killed, Qt gives the signal as its exit code.
        Q_EMIT finished(status == QProcess::CrashExit ? 128 + code : code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failedToStart(m_process.errorString());
    });
}

void CommandRunner::start(const QStringList &command, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(command.constFirst(), command.sliced(1));
}

void CommandRunner::forward(int signal)
{
    if (const qint64 processId = m_process.processId(); processId > 0)
        kill(static_cast<pid_t>(processId), signal);
}

} // namespace BlazeAuth::Sandbox
