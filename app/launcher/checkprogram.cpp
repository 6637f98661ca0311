// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/checkprogram.h"

#include "app/launcher/keptcheck.h"
#include "app/launcher/launch.h"
#include "app/launcher/programenvironment.h"
#include "app/signalwatcher.h"
#include "session/authsession.h"
#include "session/surroundings.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptsignin.h"
#include "ui/loginmemory.h"
#include "ui/message/message.h"

#include <QtCore/QCoreApplication>

#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QByteArray lineOf(const QString &text)
{
    return "blazeauth-launcher: " + text.toUtf8() + '\n';
}

/// One run without a window.
class Check : public QObject
{
    Q_OBJECT

public:
    explicit Check(const LauncherTask &task)
        : Check(task, lastingMemory())
    {
    }

    /// Returns what the launcher is to end with.
    int exec()
    {
        // Only once the event loop runs can it be left.
        QMetaObject::invokeMethod(&m_check, &KeptCheck::begin, Qt::QueuedConnection);
        QCoreApplication::exec();
        m_process.errors().drain(ErrorOutput::longestDrain);
        return m_code.value_or(static_cast<int>(LauncherExit::NotSignedIn));
    }

private:
    Check(const LauncherTask &task, LoginMemory memory)
        : m_onlyChecks(task.command.program.isEmpty())
        , m_session(task.config.session, lastingSurroundings())
        , m_kept(std::move(memory.secrets), keptNameFor(task.config.session),
              KeptMarkFile(keptNameFor(task.config.session), memory.keptMarks), KeptSignIn::usualPatience)
        , m_process(task.command, task.surroundings)
        , m_check(m_session, m_kept, KeptCheck::usualLimit)
        , m_signals(task.signals)
    {
        m_kept.follow(m_session);
        connect(&m_check, &KeptCheck::passed, this, &Check::onPassed);
        connect(&m_check, &KeptCheck::refused, this, [this](LauncherExit code, const QString &sentence) {
            say(sentence);
            end(static_cast<int>(code));
        });
        connect(&m_signals, &SignalWatcher::received, this, &Check::onSignal);
        if (!m_onlyChecks)
            launch(task.config.end);
    }

    void launch(const EndRules &rules)
    {
        m_launch.emplace(m_session, m_process, rules);
        connect(&*m_launch, &Launch::startFailed, this, [this](const StartFailure &failure) {
            say(sentenceFor(failure));
            end(exitCodeFor(failure));
        });
        connect(&*m_launch, &Launch::finished, this, &Check::end);
        connect(&*m_launch, &Launch::measureChanged, this, &Check::onMeasureChanged);
        connect(&m_session, &AuthSession::expired, this, [this] { m_last = Event::TimeOver; });
        connect(&m_session, &AuthSession::closed, this, [this](const Closure &closure) { m_last = closure; });
        connect(&m_session, &AuthSession::rejected, this,
            [this](const Rejection &rejection) { m_last = rejection; });
        connect(&m_session, &AuthSession::connectionLost, this,
            [this](const Failure &) { m_last = Event::ConnectionLost; });
    }

    void say(const QString &text) { m_process.errors().say(lineOf(text)); }

    /// The first one to call this says with what it ends.
    void end(int code)
    {
        if (m_code)
            return;
        m_code = code;
        m_session.close(); // an answer that is under way starts nothing any more
        QCoreApplication::exit();
    }

    void onPassed(const Grant &grant)
    {
        //: In a terminal, one line; %1 is a license key or a login, masked
        say(tr("Signed in as %1.").arg(maskedIdentity(grant)));
        if (m_onlyChecks)
            end(static_cast<int>(LauncherExit::Success));
    }

    void onSignal(int signal, bool fromTerminal)
    {
        const bool isPassed = m_launch && m_launch->pass(signal, fromTerminal);
        if (!isPassed && asksToEnd(signal))
            end(static_cast<int>(LauncherExit::Signal) + signal);
    }

    void onMeasureChanged(Measure measure)
    {
        if (measure == Measure::Nothing)
            //: In a terminal, one line: the connection came back
            say(tr("You are signed in again."));
        else if (measure == Measure::Terminate)
            //: In a terminal, one line
            say(tr("The program is being closed."));
        else if (measure == Measure::Kill)
            //: In a terminal, one line, after it was asked to close
            say(tr("The program is ended now."));
        else if (const auto left = m_launch->timeLeft(); left > std::chrono::milliseconds::zero())
            //: In a terminal, one line; %1 says what happened, %2 is a number of seconds
            say(tr("%1 The program will be closed in %2 s; save your work.")
                    .arg(messageFor(m_last).spoken())
                    .arg(std::chrono::ceil<std::chrono::seconds>(*left).count()));
        else
            say(messageFor(m_last).spoken());
    }

    const bool m_onlyChecks;
    AuthSession m_session;
    KeptSignIn m_kept;
    ProgramProcess m_process;
    KeptCheck m_check;
    SignalWatcher m_signals;
    std::optional<Launch> m_launch;
    Happening m_last = Event::ConnectionLost;
    std::optional<int> m_code;
};

} // namespace

void sayOnStandardError(const QString &text)
{
    ErrorOutput output(STDERR_FILENO);
    output.say(lineOf(text));
    output.drain(ErrorOutput::longestDrain);
}

bool asksToEnd(int signal)
{
    return signal != SIGUSR1 && signal != SIGUSR2;
}

int runCheck(const LauncherTask &task)
{
    Check check(task);
    return check.exec();
}

} // namespace BlazeAuth

#include "checkprogram.moc"
