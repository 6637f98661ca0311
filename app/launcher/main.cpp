// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/display.h"
#include "app/endatonce.h"
#include "app/latewindowicon.h"
#include "app/launcher/commandline.h"
#include "app/launcher/exitcode.h"
#include "app/launcher/onelauncher.h"
#include "app/launcher/programfile.h"
#include "app/launcher/windowprogram.h"
#include "app/plainlocale.h"
#include "app/signalwatcher.h"
#include "session/configuration/configuration.h"
#include "session/translations.h"
#include "session/version.h"

#include <QtCore/QFile>
#include <QtGui/QSessionManager>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace BlazeAuth;

namespace {

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Launcher)
};

/// What keeps the launcher from its task, told in one sentence.
struct Refusal
{
    LauncherExit code;
    QString sentence;
    bool inWindow = true;
};

/// Whoever starts the launcher may have closed a standard stream; the next file would take its place, and get
/// what is said there.
void openStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) == -1)
            static_cast<void>(open("/dev/null", O_RDWR)); // gets the lowest number that is free: this one
    }
}

std::variant<LauncherConfig, Refusal> configFor(const LauncherCommandLine &commandLine)
{
    auto read = readLauncherConfig(commandLine.configPath);
    if (const auto *problem = std::get_if<ConfigProblem>(&read))
        return Refusal{LauncherExit::Configuration, problem->text};
    if (!commandLine.check && !hasDisplay())
        return Refusal{LauncherExit::Configuration,
            //: In a terminal, one line. Leave --check as it is.
            MainText::tr("There is no display to show a window on; use --check, or start it on a desktop."),
            false};
    auto config = std::get<LauncherConfig>(std::move(read));
    config.session.reauthorize = true; // the program goes on while the connection comes back
    // Who asks a proxy is no matter of trust: it sees nothing but what is encrypted for the server.
    config.session.proxyLogin = proxyLoginFromEnvironment();
    return config;
}

/// The lock of the program in \a task, or that another launcher has it.
std::variant<std::unique_ptr<QLockFile>, Refusal> lockOf(const QString &configPath, const LauncherTask &task)
{
    const auto &program = task.command.program;
    const auto found = findProgram(program, task.surroundings.environment.value(u"PATH"_s));
    const auto *file = std::get_if<QString>(&found);
    auto lock = lockFor(configPath, file ? *file : program, lockFolder());
    if (!program.isEmpty() && isHeldByAnother(*lock))
        //: %1 is the name of a program
        return Refusal{LauncherExit::AlreadyRunning,
            MainText::tr("%1 runs already; close it before you start it again.").arg(shownName(task))};
    return lock;
}

int refuse(const Refusal &refusal, const LauncherTask &task, bool withWindow)
{
    sayOnStandardError(refusal.sentence);
    const int code = static_cast<int>(refusal.code);
    if (withWindow && refusal.inWindow && hasDisplay())
        return tellInWindow(shownName(task), refusal.sentence, code, task.signals);
    return code;
}

int run(const LauncherCommandLine &commandLine, ProgramSurroundings surroundings, const sigset_t &signals)
{
    // For what is told before there is a window, which has its own.
    std::optional<Translations> translations(std::in_place);
    translations->setLanguage(systemLanguage());
    LauncherTask task{.config = {},
        .command = commandLine.command,
        .surroundings = std::move(surroundings),
        .signals = signals};
    auto config = configFor(commandLine);
    if (const auto *refusal = std::get_if<Refusal>(&config))
        return refuse(*refusal, task, !commandLine.check);
    task.config = std::get<LauncherConfig>(std::move(config));
    task.surroundings.endsWithLauncher = task.config.end.onSessionEnd == OnSessionEnd::Terminate;

    auto lock = lockOf(commandLine.configPath, task);
    if (const auto *refusal = std::get_if<Refusal>(&lock))
        return refuse(*refusal, task, !commandLine.check);
    if (!commandLine.check)
        translations.reset();
    const int code = commandLine.check ? runCheck(task) : runWithWindow(task);
    std::get<std::unique_ptr<QLockFile>>(lock)->unlock();
    return code;
}

/// Reads the command line; without one to follow this does not return.
LauncherCommandLine readOrEnd(const QStringList &arguments)
{
    Translations translations;
    translations.setLanguage(systemLanguage());
    auto read = readLauncherCommandLine(arguments);
    if (const auto *information = std::get_if<LauncherInformation>(&read)) {
        std::fputs(information->text.toUtf8().constData(), stdout);
        endAtOnce(EXIT_SUCCESS);
    }
    if (const auto *error = std::get_if<LauncherUsageError>(&read)) {
        sayOnStandardError(error->text);
        endAtOnce(static_cast<int>(LauncherExit::Configuration));
    }
    return std::get<LauncherCommandLine>(std::move(read));
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardStreams();
    // As forbidCoreFiles() does it, but for the limit, which the program would have to live with.
    prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGCHLD, SIG_DFL); // whoever ignores it is not told how a program has ended
    const auto signals = signalsNotIgnored({SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2});
    ProgramSurroundings surroundings;
    surroundings.signalMask = blockSignals(signals);
    surroundings.environment = QProcessEnvironment::systemEnvironment(); // before anything here changes it
    avoidPlainLocale();
    QCoreApplication::setApplicationName(u"blazeauth-launcher"_s);
    QCoreApplication::setApplicationVersion(version());

    // What stands after the launcher's name is for it and for the program, and not for Qt.
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QFile::decodeName(argv[index]));
    int ownName = std::min(argc, 1);

    LauncherCommandLine commandLine;
    {
        QCoreApplication application(ownName, argv);
        commandLine = readOrEnd(arguments);
        if (commandLine.check || !hasDisplay())
            endAtOnce(run(commandLine, std::move(surroundings), signals));
    }
    QApplication application(ownName, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    // A desktop that ends starts what a user has started, and not the launcher by itself.
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application,
        [](QSessionManager &session) { session.setRestartHint(QSessionManager::RestartNever); });
    QGuiApplication::setDesktopFileName(u"io.github.blazeauth_qt.Login"_s);
    const LateWindowIcon icon(application);
    endAtOnce(run(commandLine, std::move(surroundings), signals));
}
