// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/commandline.h"

#include "session/configuration/settingoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct LauncherText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::LauncherCommandLine)
};

QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText()
           + u'\n'
           //: Part of --help. Leave --config, --check and the names in capitals as they are.
           + LauncherText::tr("The program finds out who signed in from BLAZEAUTH_IDENTITY (masked), "
                              "BLAZEAUTH_LEVELS\n(JSON) and BLAZEAUTH_EXPIRES_AT. Server, API key, "
                              "certificates and pins are set in FILE\nand nowhere else.\n")
           + u'\n'
           //: Part of --help.
           + LauncherText::tr("Exit codes:\n"
                              "  0    signed in, where nothing was to be started\n"
                              "  1    not signed in, or the window was closed before that\n"
                              "  2    wrong usage or configuration\n"
                              "  3    connection closed by the server\n"
                              "  4    network failure\n"
                              "  5    TLS failure: the server could not be trusted\n"
                              "  6    timeout\n"
                              "  7    protocol failure: the answer made no sense\n"
                              "  124  the program was ended because the session had\n"
                              "  125  another launcher runs the same program\n"
                              "  126  the program cannot be run\n"
                              "  127  the program was not found\n"
                              "Otherwise that of the program, or 128 and the signal that ended it.\n");
}

void describe(QCommandLineParser &parser)
{
    //: What the program is, in --help
    parser.setApplicationDescription(LauncherText::tr(
        "Signs in at a Blazeauth server, in a window where that is needed, and runs a program."));
    addSettingOptions(parser, {});
    //: Help on --config
    parser.addOption(
        {u"config"_s, LauncherText::tr("What a vendor has set up, see docs/launcher.md."), u"FILE"_s});
    //: Help on --check
    parser.addOption({u"check"_s,
        LauncherText::tr("Never show a window: sign in with what is kept, and tell by the exit code.")});
    //: Help on PROGRAM
    parser.addPositionalArgument(u"program"_s,
        LauncherText::tr("What to run; it may be left out with --check."), u"-- PROGRAM [ARGUMENTS...]"_s);
    // What follows the program is its own, whatever it looks like.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
}

} // namespace

std::variant<LauncherCommandLine, LauncherInformation, LauncherUsageError> readLauncherCommandLine(
    const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return LauncherInformation{helpText(parser)};
    if (parser.isSet(u"version"_s))
        return LauncherInformation{u"blazeauth-launcher %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!understood)
        return LauncherUsageError{optionProblem(parser, arguments)};
    if (parser.values(u"config"_s).size() != 1)
        return LauncherUsageError{LauncherText::tr("give --config FILE, once; see --help")};

    const auto words = parser.positionalArguments();
    const bool check = parser.isSet(u"check"_s);
    if (words.isEmpty() && !check)
        return LauncherUsageError{LauncherText::tr("no program to start; name one after --, or see --help")};
    LauncherCommandLine result{.configPath = parser.value(u"config"_s), .check = check, .command = {}};
    if (!words.isEmpty())
        result.command = {.program = words.first(), .arguments = words.sliced(1)};
    return result;
}

} // namespace BlazeAuth
