// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"

#include "app/cli/helptext.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::CommandLine)
};

constexpr Setting everySetting[] = {
    Setting::Server, Setting::ApiKey, Setting::ClientId, Setting::CaFile, Setting::Proxy};
constexpr auto jsonOption = "json"_L1;
constexpr auto watchOption = "watch"_L1;
constexpr auto timeoutOption = "timeout"_L1;
constexpr auto helpOption = "help"_L1;
constexpr auto versionOption = "version"_L1;

Failure usageError(const QString &detail)
{
    return {.cause = FailureCause::UsageError, .detail = detail, .status = {}, .retryAfter = {}};
}

void addOptions(QCommandLineParser &parser)
{
    const auto url = u"URL"_s;
    parser.addOptions({
        //: Help on --server.
        {nameOf(Setting::Server), Texts::tr("A ws(s):// URL, or the https:// URL of a balancer."), url},
        //: Help on --api-key.
        {nameOf(Setting::ApiKey), Texts::tr("The application's key, 21 characters."), u"KEY"_s},
        //: Help on --client-id.
        {nameOf(Setting::ClientId),
            Texts::tr("The id of this device, 4-64 characters; by default made from the machine."), u"ID"_s},
        //: Help on --ca-file.
        {nameOf(Setting::CaFile), Texts::tr("Trust the certificates in this file instead of the system's."),
            u"PEM"_s},
        //: Help on --proxy.
        {nameOf(Setting::Proxy), Texts::tr("http://HOST:PORT, socks5://HOST:PORT or none."), url},
        //: Help on --timeout.
        {timeoutOption, Texts::tr("The limit on the whole attempt in seconds, by default 30."), u"S"_s},
        //: Help on --json.
        {jsonOption, Texts::tr("Write JSON Lines to standard output.")},
        //: Help on --watch.
        {watchOption, Texts::tr("Stay connected after the sign-in and report until the session ends.")},
        //: Help on --help.
        {{u"h"_s, helpOption}, Texts::tr("Show this help.")},
        //: Help on --version.
        {{u"v"_s, versionOption}, Texts::tr("Show the version.")},
    });
    //: Help on the command of the command line.
    parser.addPositionalArgument(u"command"_s, Texts::tr("license, account or probe; see below."),
        u"license [KEY] | account [LOGIN] | probe"_s);
}

/// Whether \a name was given as the long option it looks like. Anything else may be a secret that slipped
/// into the wrong place, such as `-psecret`, and is not shown.
bool isShowable(const QString &name, const QStringList &arguments)
{
    static const QRegularExpression plausible(u"^[a-z][a-z-]{0,23}$"_s);
    const auto option = u"--"_s + name;
    return plausible.match(name).hasMatch()
           && std::ranges::any_of(arguments, [&option](const QString &argument) {
                  return argument == option || argument.startsWith(option + u'=');
              });
}

QString optionProblem(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    if (isShowable(unknown.constFirst(), arguments))
        //: %1 is the name of an option.
        return Texts::tr("unknown option --%1; see --help").arg(unknown.constFirst());
    //: The option itself is not shown.
    return Texts::tr("an argument that begins with - is no option; see --help");
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
        return Texts::tr("no command; give license, account or probe, or see --help");
    const auto command = commandFrom(arguments.constFirst());
    if (!command)
        //: The command itself is not shown.
        return Texts::tr("unknown command; give license, account or probe, or see --help");
    result.command = *command;
    if (arguments.size() > 1)
        result.operand = arguments.at(1);
    if (*command == Command::Probe && arguments.size() > 1)
        //: Probe is a command.
        return Texts::tr("too many arguments; probe takes none");
    if (*command == Command::Account && arguments.size() > 2)
        //: Account is a command, LOGIN its argument.
        return Texts::tr("too many arguments; account takes only LOGIN, and the password comes from standard "
                         "input or BLAZEAUTH_PASSWORD");
    if (arguments.size() > 2)
        //: License is a command, KEY its argument.
        return Texts::tr("too many arguments; license takes only KEY");
    return std::nullopt;
}

} // namespace

std::variant<CommandLine, Information, Failure> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    // Letters of a mistyped option would otherwise be shown one by one.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    //: What the program is, in --help.
    parser.setApplicationDescription(Texts::tr("Signs in at a Blazeauth server and says what came of it."));
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(helpOption))
        return Information{helpText(parser)};
    if (parser.isSet(versionOption))
        return Information{u"blazeauth-cli %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!understood)
        return usageError(optionProblem(parser, arguments));

    CommandLine result;
    if (const auto problem = readArguments(parser.positionalArguments(), result))
        return usageError(*problem);
    for (const auto setting : everySetting) {
        if (parser.isSet(nameOf(setting)))
            result.settings.insert(setting, parser.value(nameOf(setting)));
    }
    if (parser.isSet(timeoutOption)) {
        const auto timeout = timeoutFrom(parser.value(timeoutOption));
        if (!timeout)
            //: --timeout is an option.
            return usageError(Texts::tr("--timeout: not a number above 0; give seconds, such as 30 or 2.5"));
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
