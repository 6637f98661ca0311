// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/program.h"

#include "app/cli/attempt.h"
#include "app/cli/commandline.h"
#include "app/cli/messages.h"
#include "app/cli/reporter.h"
#include "app/cli/standardinput.h"
#include "app/cli/standardoutput.h"
#include "session/configuration/settingoptions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct PromptTexts
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Program)
};

/// A line that standard input does not have is an empty one: it is refused for its length.
QString askFor(const QString &prompt, Echo echo)
{
    return readInputLine(prompt, echo).value_or(QString());
}

Credentials readCredentials(const CommandLine &commandLine)
{
    if (commandLine.command == Command::License) {
        //: Asks for the license key on a terminal; ends in a space.
        const auto prompt = PromptTexts::tr("License key: ");
        return LicenseKey{commandLine.operand ? *commandLine.operand : askFor(prompt, Echo::On)};
    }
    Account account;
    //: Asks for the login on a terminal; ends in a space.
    account.login =
        commandLine.operand ? *commandLine.operand : askFor(PromptTexts::tr("E-mail or login: "), Echo::On);
    account.password = qEnvironmentVariable("BLAZEAUTH_PASSWORD");
    if (account.password.isEmpty())
        //: Asks for the password on a terminal; ends in a space.
        account.password = askFor(PromptTexts::tr("Password: "), Echo::Off);
    return account;
}

ExitCode fail(const Failure &failure, Reporter &reporter)
{
    reporter.failed(failure);
    return exitCodeFor(failure.kind());
}

ExitCode runAttempt(const SessionConfig &config, const std::optional<Credentials> &credentials,
    const CommandLine &commandLine, Reporter &reporter)
{
    Attempt attempt(config, credentials, {commandLine.timeout, commandLine.watch}, reporter);
    QObject::connect(&attempt, &Attempt::finished, QCoreApplication::instance(),
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    // Only once the event loop runs can it be left.
    QMetaObject::invokeMethod(&attempt, &Attempt::start, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

ExitCode runCommand(const CommandLine &commandLine, Reporter &reporter)
{
    const auto config = configurationFromUser(commandLine.settings);
    if (const auto *failure = std::get_if<Failure>(&config))
        return fail(*failure, reporter);
    std::optional<Credentials> credentials;
    if (commandLine.command != Command::Probe) {
        credentials = trimmed(readCredentials(commandLine));
        if (const auto problem = problemIn(*credentials))
            return fail(failureFor(*problem), reporter);
    }
    return runAttempt(std::get<SessionConfig>(config), credentials, commandLine, reporter);
}

} // namespace

ExitCode runProgram(const QStringList &arguments, const QElapsedTimer &sinceStart)
{
    const auto parsed = parseCommandLine(arguments);
    if (const auto *information = std::get_if<Information>(&parsed)) {
        writeOut(information->text.toUtf8());
        return ExitCode::Success;
    }
    if (const auto *failure = std::get_if<Failure>(&parsed))
        return fail(*failure, *makeReporter(wantsJson(arguments), sinceStart));
    const auto &commandLine = std::get<CommandLine>(parsed);
    return runCommand(commandLine, *makeReporter(commandLine.json, sinceStart));
}

} // namespace BlazeAuth
