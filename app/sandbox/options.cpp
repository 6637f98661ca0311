// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/options.h"

#include "session/version.h"

#include <QtCore/QCommandLineParser>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {

std::variant<Options, Information, UsageError> parseOptions(const QStringList &arguments)
{
    // Everything after the first -- belongs to the command, whatever it looks like.
    const qsizetype separator = arguments.indexOf(u"--"_s);
    const QStringList own = separator < 0 ? arguments : arguments.first(separator);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs a Blazeauth server for tests on this computer, alone or around a command.\n"
        "The command finds the server in BLAZEAUTH_SERVER and BLAZEAUTH_API_KEY."_s);
    const QCommandLineOption port(
        u"port"_s, u"Listen on this port, 0 to 65535; 0, the default, is any free one."_s, u"N"_s);
    const QCommandLineOption data(
        u"data"_s, u"Use the licenses and accounts of this JSON file."_s, u"FILE"_s);
    parser.addOption(port);
    parser.addOption(data);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this and end."_s);
    parser.addOption(help);
    const QCommandLineOption versionOption = parser.addVersionOption();
    parser.addPositionalArgument(
        u"COMMAND"_s, u"A command to run beside the server, and its arguments."_s, u"[-- COMMAND...]"_s);

    const QString fix = u"; see blazeauth-sandbox --help"_s;
    if (!parser.parse(own)) {
        QString problem = parser.errorText();
        if (problem.endsWith(u'.'))
            problem.chop(1);
        return UsageError{problem + fix};
    }
    if (parser.isSet(help))
        return Information{parser.helpText()};
    if (parser.isSet(versionOption))
        return Information{u"blazeauth-sandbox %1\n"_s.arg(version())};
    if (!parser.positionalArguments().isEmpty()) {
        return UsageError{
            u"Unexpected argument '%1'; put -- before a command, as in blazeauth-sandbox -- %1"_s.arg(
                parser.positionalArguments().constFirst())};
    }

    Options options;
    if (parser.isSet(port)) {
        bool isNumber = false;
        const uint number = parser.value(port).toUInt(&isNumber);
        if (!isNumber || number > 65'535)
            return UsageError{
                u"The port '%1' is not a number from 0 to 65535; correct --port"_s.arg(parser.value(port))};
        options.port = static_cast<quint16>(number);
    }
    if (parser.isSet(data)) {
        options.dataFile = parser.value(data);
        if (options.dataFile.isEmpty())
            return UsageError{u"The file name of --data is empty; name a JSON file or leave --data out"_s};
    }
    if (separator >= 0) {
        options.command = arguments.sliced(separator + 1);
        if (options.command.isEmpty() || options.command.constFirst().isEmpty())
            return UsageError{u"No command follows --; name one or leave -- out"_s};
    }
    return options;
}

} // namespace BlazeAuth::Sandbox
