// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/login/commandline.h"

#include "session/configuration/configuration.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::LoginCommandLine)
};

constexpr Setting options[] = {Setting::Server, Setting::ApiKey, Setting::ClientId, Setting::CaFile};
constexpr auto helpOption = "help"_L1;
constexpr auto versionOption = "version"_L1;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        //: Help on --server
        {nameOf(Setting::Server), CommandLineText::tr("A ws(s):// URL, or the https:// URL of a balancer."),
            u"URL"_s},
        //: Help on --api-key
        {nameOf(Setting::ApiKey), CommandLineText::tr("The application's key, 21 characters."), u"KEY"_s},
        //: Help on --client-id
        {nameOf(Setting::ClientId),
            CommandLineText::tr("The id of this device, 4-64 characters; by default made from the machine."),
            u"ID"_s},
        //: Help on --ca-file
        {nameOf(Setting::CaFile),
            CommandLineText::tr("Trust the certificates in this file instead of the system's."), u"PEM"_s},
        //: Help on --help
        {{u"h"_s, helpOption}, CommandLineText::tr("Show this help.")},
        //: Help on --version
        {{u"v"_s, versionOption}, CommandLineText::tr("Show the version.")},
    });
}

/// \a name, if it was given as the long option it looks like. Anything else may be a secret in the wrong
/// place.
bool isShowable(const QString &name, const QStringList &arguments)
{
    static const QRegularExpression plausible(u"^[a-z][a-z-]{0,23}$"_s);
    const auto option = u"--"_s + name;
    return plausible.match(name).hasMatch()
           && std::ranges::any_of(arguments, [&option](const QString &argument) {
                  return argument == option || argument.startsWith(option + u'=');
              });
}

Failure usageError(const QString &detail)
{
    return {.cause = FailureCause::UsageError, .detail = detail, .status = {}, .retryAfter = {}};
}

QString problemIn(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    if (isShowable(unknown.constFirst(), arguments))
        //: %1 is the name of an option
        return CommandLineText::tr("unknown option --%1; see --help").arg(unknown.constFirst());
    //: The option itself is not shown
    return CommandLineText::tr("an argument that begins with - is no option; see --help");
}

} // namespace

std::variant<SessionConfig, Information, Failure> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    // Letters of a mistyped option would otherwise be shown one by one.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    //: What the program is, in --help; %1 is the path of a file
    parser.setApplicationDescription(
        CommandLineText::tr("Signs in at a Blazeauth server, in a window.\n"
                            "Each option can also be set in the environment "
                            "(BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY,\nBLAZEAUTH_CLIENT_ID, "
                            "BLAZEAUTH_CA_FILE) or as a line such as api-key=KEY in\n%1\n"
                            "The exit code is 0 after Continue, 1 when the window is "
                            "closed before that,\nand 2 when something is set up wrongly.")
            .arg(settingsFilePath()));
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(helpOption))
        return Information{parser.helpText()};
    if (parser.isSet(versionOption))
        return Information{u"blazeauth-login %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!understood)
        return usageError(problemIn(parser, arguments));
    if (!parser.positionalArguments().isEmpty())
        //: The argument itself is not shown
        return usageError(CommandLineText::tr("an argument is no option; see --help"));

    Settings given;
    for (const auto setting : options) {
        if (parser.isSet(nameOf(setting)))
            given.insert(setting, parser.value(nameOf(setting)));
    }
    const auto file = settingsFromFile(settingsFilePath());
    if (const auto *failure = std::get_if<Failure>(&file))
        return *failure;
    auto made = configurationFrom(given, settingsFromEnvironment(), std::get<Settings>(file));
    if (const auto *failure = std::get_if<Failure>(&made))
        return *failure;
    return std::get<SessionConfig>(std::move(made));
}

} // namespace BlazeAuth
