// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/serving.h"

#include "app/sandbox/commandrunner.h"
#include "app/sandbox/console.h"
#include "app/signalwatcher.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr int commandMissing = 127;

} // namespace

sigset_t endSignals()
{
    return signalSet({SIGINT, SIGTERM, SIGHUP});
}

int serve(const QString &line)
{
    SignalWatcher signalWatcher(endSignals());
    QObject::connect(
        &signalWatcher, &SignalWatcher::received, &signalWatcher, [] { QCoreApplication::quit(); });
    print(line + u'\n');
    return QCoreApplication::exec();
}

int serveAround(
    const QStringList &command, const QProcessEnvironment &environment, const sigset_t &signalMask)
{
    SignalWatcher signalWatcher(endSignals());
    CommandRunner runner(signalMask);
    QObject::connect(
        &signalWatcher, &SignalWatcher::received, &runner, [&runner](int signal, bool fromTerminal) {
            // The terminal has told the command already.
            if (!fromTerminal)
                runner.forward(signal);
        });
    // Queued, because a command that cannot be started says so before there is an event loop to leave.
    QObject::connect(
        &runner, &CommandRunner::finished, &runner, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QObject::connect(
        &runner, &CommandRunner::failedToStart, &runner,
        [&command](const QString &reason) {
            tell(u"Cannot start the command '%1' (%2); check its name and PATH"_s.arg(
                command.constFirst(), reason));
            QCoreApplication::exit(commandMissing);
        },
        Qt::QueuedConnection);
    runner.start(command, environment);
    return QCoreApplication::exec();
}

} // namespace BlazeAuth::Sandbox
