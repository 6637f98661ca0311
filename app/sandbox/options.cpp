// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/options.h"

#include "app/sandbox/faulttext.h"
#include "app/sandbox/relay.h"
#include "session/protocol/displaytext.h"
#include "session/version.h"

#include <QtCore/QCommandLineParser>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr qsizetype longestName = 100; // of a scenario, in a message

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Runs a Blazeauth server for tests on this computer, alone or around a command.\n"
        "The command finds the server in BLAZEAUTH_SERVER and BLAZEAUTH_API_KEY.\n"
        "With --scenario, every client is answered as that scenario says, whatever it sends.\n"
        "With --upstream, a relay with faults stands in front of a real server instead."_s);
    const auto add = [&parser](const QString &name, const QString &description, const QString &value) {
        parser.addOption(QCommandLineOption(name, description, value));
    };
    add(u"port"_s, u"Listen on this port, 0 to 65535; 0, the default, is any free one."_s, u"N"_s);
    add(u"data"_s, u"Use the licenses and accounts of this JSON file."_s, u"FILE"_s);
    add(u"scenario"_s, u"Answer whatever client comes as this scenario says."_s, u"NAME"_s);
    add(u"scenarios"_s, u"Print the names of all scenarios, with group and expected outcome."_s, {});
    add(u"upstream"_s, u"Pass every conversation on to this server, wss:// or ws:// to loopback."_s,
        u"URL"_s);
    add(u"ca-file"_s, u"Trust the certificates in this PEM file for --upstream, and no others."_s, u"FILE"_s);
    const QList<FaultOption> faults = faultOptions();
    for (const FaultOption &fault : faults)
        add(fault.name, u"--upstream: "_s + fault.description, fault.valueName);
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, u"Print this and end."_s));
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"COMMAND"_s, u"A command to run beside the server, and its arguments."_s, u"[-- COMMAND...]"_s);
}

QString scenarioLines()
{
    QString lines;
    const QList<Scenario> all = scenarios();
    for (const Scenario &scenario : all)
        lines += scenario.name + u'\t' + nameOf(scenario.group) + u'\t' + expectedText(scenario.row) + u'\n';
    return lines;
}

std::variant<quint16, UsageError> portIn(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    if (!isNumber || number > 65'535)
        return UsageError{u"The port '%1' is not a number from 0 to 65535; correct --port"_s.arg(text)};
    return static_cast<quint16>(number);
}

std::variant<OwnServer, UsageError> ownServerIn(const QCommandLineParser &parser)
{
    OwnServer server{parser.value(u"data"_s), std::nullopt};
    if (parser.isSet(u"data"_s) && server.dataFile.isEmpty())
        return UsageError{u"The file name of --data is empty; name a JSON file or leave --data out"_s};
    if (!parser.isSet(u"scenario"_s))
        return server;
    if (parser.isSet(u"data"_s))
        return UsageError{u"A scenario has its own data; leave out --data or --scenario"_s};
    server.scenario = scenarioNamed(parser.value(u"scenario"_s));
    if (!server.scenario) {
        return UsageError{u"There is no scenario '%1'; see blazeauth-sandbox --scenarios"_s.arg(
            displayText(parser.value(u"scenario"_s), longestName))};
    }
    return server;
}

std::variant<UpstreamServer, UsageError> upstreamIn(const QCommandLineParser &parser)
{
    for (const QString &own : {u"data"_s, u"scenario"_s}) {
        if (parser.isSet(own))
            return UsageError{u"The upstream has its own answers; leave out --%1 or --upstream"_s.arg(own)};
    }
    UpstreamServer server{
        QUrl(parser.value(u"upstream"_s), QUrl::StrictMode), parser.value(u"ca-file"_s), {}};
    if (const auto problem = problemInUpstream(server.url))
        return UsageError{*problem + u"; correct --upstream"_s};
    if (parser.isSet(u"ca-file"_s) && server.authoritiesFile.isEmpty())
        return UsageError{u"The file name of --ca-file is empty; name a PEM file or leave --ca-file out"_s};
    const QList<FaultOption> faults = faultOptions();
    for (const FaultOption &fault : faults) {
        if (!parser.isSet(fault.name))
            continue;
        if (const auto problem = setFault(server.faults, fault.name, parser.value(fault.name)))
            return UsageError{*problem};
    }
    return server;
}

// Of those that mean something to a relay only.
std::optional<QString> strayOption(const QCommandLineParser &parser)
{
    QStringList names{u"ca-file"_s};
    const QList<FaultOption> faults = faultOptions();
    for (const FaultOption &fault : faults)
        names.append(fault.name);
    for (const QString &name : std::as_const(names)) {
        if (parser.isSet(name))
            return name;
    }
    return std::nullopt;
}

std::variant<std::variant<OwnServer, UpstreamServer>, UsageError> serverIn(const QCommandLineParser &parser)
{
    const auto either = [](auto found) -> std::variant<std::variant<OwnServer, UpstreamServer>, UsageError> {
        if (auto *const error = std::get_if<UsageError>(&found))
            return *error;
        return std::get<0>(found);
    };
    if (parser.isSet(u"upstream"_s))
        return either(upstreamIn(parser));
    if (const auto stray = strayOption(parser))
        return UsageError{
            u"Without a real server --%1 means nothing; name one with --upstream"_s.arg(*stray)};
    return either(ownServerIn(parser));
}

} // namespace

std::variant<Options, Information, UsageError> parseOptions(const QStringList &arguments)
{
    // Everything after the first -- belongs to the command, whatever it looks like.
    const qsizetype separator = arguments.indexOf(u"--"_s);
    const QStringList own = separator < 0 ? arguments : arguments.first(separator);

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(own)) {
        QString problem = parser.errorText();
        if (problem.endsWith(u'.'))
            problem.chop(1);
        return UsageError{problem + u"; see blazeauth-sandbox --help"_s};
    }
    if (parser.isSet(u"help"_s))
        return Information{parser.helpText()};
    if (parser.isSet(u"version"_s))
        return Information{u"blazeauth-sandbox %1\n"_s.arg(version())};
    if (parser.isSet(u"scenarios"_s))
        return Information{scenarioLines()};
    if (!parser.positionalArguments().isEmpty()) {
        return UsageError{
            u"Unexpected argument '%1'; put -- before a command, as in blazeauth-sandbox -- %1"_s.arg(
                parser.positionalArguments().constFirst())};
    }

    Options options;
    if (parser.isSet(u"port"_s)) {
        const auto port = portIn(parser.value(u"port"_s));
        if (const auto *const error = std::get_if<UsageError>(&port))
            return *error;
        options.port = std::get<quint16>(port);
    }
    const auto server = serverIn(parser);
    if (const auto *const error = std::get_if<UsageError>(&server))
        return *error;
    options.server = std::get<0>(server);
    if (separator >= 0) {
        options.command = arguments.sliced(separator + 1);
        if (options.command.isEmpty() || options.command.constFirst().isEmpty())
            return UsageError{u"No command follows --; name one or leave -- out"_s};
    }
    return options;
}

} // namespace BlazeAuth::Sandbox
