// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/commandrunner.h"
#include "app/sandbox/options.h"
#include "app/sandbox/sandboxserver.h"
#include "app/signalwatcher.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

// A tool for developers: its texts are in English.

using namespace Qt::StringLiterals;
using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;

namespace {

constexpr int usageError = 2;
constexpr int commandMissing = 127;

sigset_t endSignals()
{
    return signalSet({SIGINT, SIGTERM, SIGHUP});
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int refuse(const QString &problem)
{
    print(stderr, u"blazeauth-sandbox: %1\n"_s.arg(problem));
    return usageError;
}

QString whyNotListening(const Options &options, const SandboxServer &server)
{
    return u"Cannot listen on port %1 (%2); choose another one with --port, or leave --port out"_s
        .arg(options.port)
        .arg(server.errorString());
}

int serve(QCoreApplication &application, const SandboxServer &server)
{
    SignalWatcher signalWatcher(endSignals());
    QObject::connect(
        &signalWatcher, &SignalWatcher::received, &application, [] { QCoreApplication::quit(); });
    print(stdout, u"The sandbox listens at %1 and knows the API key %2\n"_s.arg(
                      server.url().toString(), server.apiKey()));
    return QCoreApplication::exec();
}

int serveAround(const QStringList &command, const SandboxServer &server, const sigset_t &signalMask)
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
            print(stderr,
                u"blazeauth-sandbox: Cannot start the command '%1' (%2); check its name and PATH\n"_s.arg(
                    command.constFirst(), reason));
            QCoreApplication::exit(commandMissing);
        },
        Qt::QueuedConnection);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BLAZEAUTH_SERVER"_s, server.url().toString());
    environment.insert(u"BLAZEAUTH_API_KEY"_s, server.apiKey());
    runner.start(command, environment);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const sigset_t signalMask = blockSignals(endSignals());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"blazeauth-sandbox"_s);

    const auto parsed = parseOptions(QCoreApplication::arguments());
    if (const auto *const error = std::get_if<UsageError>(&parsed))
        return refuse(error->text);
    if (const auto *const information = std::get_if<Information>(&parsed)) {
        print(stdout, information->text);
        return 0;
    }
    const Options options = std::get<Options>(parsed);

    std::variant<Dataset, DataProblem> dataset = shippedDataset();
    if (!options.dataFile.isEmpty())
        dataset = datasetFromFile(options.dataFile);
    if (const auto *const problem = std::get_if<DataProblem>(&dataset))
        return refuse(problem->text);

    SandboxServer server(std::get<Dataset>(dataset), systemClock(), Limits());
    if (!server.listen(QHostAddress::LocalHost, options.port))
        return refuse(whyNotListening(options, server));
    if (options.command.isEmpty())
        return serve(application, server);
    return serveAround(options.command, server, signalMask);
}
