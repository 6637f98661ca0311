// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"

#include "app/cli/helptext.h"
#include "session/configuration/settingoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::CommandLine)
};

constexpr auto jsonOption = "json"_L1;
constexpr auto watchOption = "watch"_L1;
constexpr auto timeoutOption = "timeout"_L1;

void addOptions(QCommandLineParser &parser)
{
    addSettingOptions(parser, {std::begin(everySetting), std::end(everySetting)});
    parser.addOptions({
        //: Help on --timeout.
        {timeoutOption, OptionTexts::tr("The limit on the whole attempt in seconds, by default 30."), u"S"_s},
        //: Help on --json.
        {jsonOption, OptionTexts::tr("Write JSON Lines to standard output.")},
        //: Help on --watch.
        {watchOption, OptionTexts::tr("Stay connected after the sign-in and report until the session ends.")},
    });
    //: Help on the command of the command line.
    parser.addPositionalArgument(u"command"_s, OptionTexts::tr("license, account or probe; see below."),
        u"license [KEY] | account [LOGIN] | probe"_s);
}

std::optional<std::chrono::milliseconds> timeoutFrom(const QString &text)
{
    constexpr double most = 1'000'000; // seconds; a timer of Qt's cannot run much longer
    constexpr double milliseconds = 1000;
    bool isNumber = false;
    const auto seconds = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(std::ceil(std::min(seconds, most) * milliseconds)));
}

std::optional<Command> commandFrom(const QString &name)
{
    if (name == "license"_L1)
        return Command::License;
    if (name == "account"_L1)
        return Command::Account;
    if (name == "probe"_L1)
        return Command::Probe;
    return std::nullopt;
}

/// Reads command and operand into \a result; what is wrong with them.
std::optional<QString> readArguments(const QStringList &arguments, CommandLine &result)
{
    if (arguments.isEmpty())
        //: The command line lacks what to do.
        return OptionTexts::tr("no command; give license, account or probe, or see --help");
    const auto command = commandFrom(arguments.constFirst());
    if (!command)
        //: The command itself is not shown.
        return OptionTexts::tr("unknown command; give license, account or probe, or see --help");
    result.command = *command;
    if (arguments.size() > 1)
        result.operand = arguments.at(1);
    if (*command == Command::Probe && arguments.size() > 1)
        //: Probe is a command.
        return OptionTexts::tr("too many arguments; probe takes none");
    if (*command == Command::Account && arguments.size() > 2)
        //: Account is a command, LOGIN its argument.
        return OptionTexts::tr(
            "too many arguments; account takes only LOGIN, and the password comes from standard "
            "input or BLAZEAUTH_PASSWORD");
    if (arguments.size() > 2)
        //: License is a command, KEY its argument.
        return OptionTexts::tr("too many arguments; license takes only KEY");
    return std::nullopt;
}

} // namespace

std::variant<CommandLine, Information, Failure> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    //: What the program is, in --help.
    parser.setApplicationDescription(
        OptionTexts::tr("Signs in at a Blazeauth server and says what came of it."));
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return Information{helpText(parser)};
    if (parser.isSet(u"version"_s))
        return Information{u"blazeauth-cli %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!understood)
        return failureBy(FailureCause::UsageError, optionProblem(parser, arguments));

    CommandLine result;
    if (const auto problem = readArguments(parser.positionalArguments(), result))
        return failureBy(FailureCause::UsageError, *problem);
    result.settings = settingsFromOptions(parser);
    if (parser.isSet(timeoutOption)) {
        const auto timeout = timeoutFrom(parser.value(timeoutOption));
        if (!timeout)
            //: --timeout is an option.
            return failureBy(FailureCause::UsageError,
                OptionTexts::tr("--timeout: not a number above 0; give seconds, such as 30 or 2.5"));
        result.timeout = *timeout;
    }
    result.json = parser.isSet(jsonOption);
    result.watch = parser.isSet(watchOption);
    return result;
}

bool wantsJson(const QStringList &arguments)
{
    return arguments.contains(u"--"_s + jsonOption);
}

} // namespace BlazeAuth
