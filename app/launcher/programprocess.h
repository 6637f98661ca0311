// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/erroroutput.h"
#include "app/launcher/startfailure.h"
#include "session/protocol/outcome.h"

#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <chrono>
#include <csignal>

namespace BlazeAuth {

/// What is to be started.
struct ProgramCommand
{
    QString program; ///< See findProgram().
    QStringList arguments;
};

/// What a program starts in.
struct ProgramSurroundings
{
    QProcessEnvironment environment; ///< That of the launcher; see programEnvironment().
    sigset_t signalMask{};
    bool endsWithLauncher = false; ///< It gets SIGTERM when the launcher dies before it.
    int errorDescriptor = 2; ///< Where its standard error is passed on to.
    /// A program that still runs after this long lives.
    std::chrono::milliseconds firstMoment{1'500};
};

/// Runs the program, and only for somebody who was granted it. Standard input and output are its own.
///
/// While it runs, QEvent::Quit does not end the event loop.
///
/// After each start() there is exactly one of lived() and startFailed(); after lived() there is ended().
class ProgramProcess final : public QObject
{
    Q_OBJECT

public:
    ProgramProcess(ProgramCommand command, ProgramSurroundings surroundings, QObject *parent = nullptr);
    ~ProgramProcess() override;

    [[nodiscard]] const ProgramCommand &command() const { return m_command; }
    /// Starts it by \a grant; does nothing while it runs.
    void start(const Grant &grant);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Sends \a signal to it.
    void send(int signal);
    /// A signal has reached it; ending after that is not failing to start.
    void expectEnd() { m_isEndExpected = true; }
    /// Where it says what goes wrong.
    [[nodiscard]] ErrorOutput &errors() { return m_errors; }

    /// Keeps the end of a desktop's session from ending the launcher, and the program with it: it has its own
    /// way to be told.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It still runs after the first moment, or has ended before as it should.
    void lived();
    void startFailed(const BlazeAuth::StartFailure &failure);
    /// With its exit code, or 128 and the signal that killed it, as shells count.
    void ended(int code);

private:
    void fail(StartFailure failure);
    void onFinished(int code, QProcess::ExitStatus status);

    const ProgramCommand m_command;
    const ProgramSurroundings m_surroundings;
    ErrorOutput m_errors;
    QProcess m_process;
    QTimer m_firstMoment;
    bool m_isEndExpected = false;
};

} // namespace BlazeAuth
