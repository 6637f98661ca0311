// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

#include <csignal>

namespace BlazeAuth::Sandbox {

/// Runs one command, with standard input, output and error as they are, and tells how it ended.
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    /// \a signalMask is what the command starts with.
    explicit CommandRunner(const sigset_t &signalMask, QObject *parent = nullptr);

    void start(const QStringList &command, const QProcessEnvironment &environment);
    /// Passes \a signal on to the command.
    void forward(int signal);

Q_SIGNALS:
    /// The exit code of the command, or 128 and the signal that killed it, as shells count.
    void finished(int exitCode);
    /// The command could not be started; \a reason says why.
    void failedToStart(const QString &reason);

private:
    QProcess m_process;
};

} // namespace BlazeAuth::Sandbox
