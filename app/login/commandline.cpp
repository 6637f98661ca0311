// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/login/commandline.h"

#include "app/display.h"
#include "session/configuration/settingoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::LoginCommandLine)
};

} // namespace

std::variant<SessionConfig, Information, Failure> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    //: What the program is, in --help; %1 is the path of a file
    parser.setApplicationDescription(
        CommandLineText::tr("Signs in at a Blazeauth server, in a window.\n"
                            "Each option can also be set in the environment "
                            "(BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY,\nBLAZEAUTH_CLIENT_ID, "
                            "BLAZEAUTH_CA_FILE, BLAZEAUTH_PINS) or as a line such as api-key=KEY in\n%1\n"
                            "The exit code is 0 after Continue, 1 when the window is "
                            "closed before that,\nand 2 when something is set up wrongly.")
            .arg(settingsFilePath()));
    addSettingOptions(
        parser, {Setting::Server, Setting::ApiKey, Setting::ClientId, Setting::CaFile, Setting::Pins});
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return Information{parser.helpText()};
    if (parser.isSet(u"version"_s))
        return Information{u"blazeauth-login %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!understood)
        return failureBy(FailureCause::UsageError, optionProblem(parser, arguments));
    if (!parser.positionalArguments().isEmpty())
        //: The argument itself is not shown
        return failureBy(
            FailureCause::UsageError, CommandLineText::tr("an argument is no option; see --help"));

    auto made = configurationFromUser(settingsFromOptions(parser));
    if (const auto *failure = std::get_if<Failure>(&made))
        return *failure;
    if (!hasDisplay())
        return failureBy(FailureCause::UsageError,
            //: In a terminal, one line. Leave blazeauth-cli as it is.
            CommandLineText::tr(
                "There is no display to show a window on; use blazeauth-cli, or start it on a desktop."));
    return std::get<SessionConfig>(std::move(made));
}

} // namespace BlazeAuth
