// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/settingoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct SettingOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::SettingOptions)
};

QCommandLineOption optionFor(Setting setting)
{
    const auto option = [setting](const QString &help, const QString &value) {
        return QCommandLineOption(nameOf(setting), help, value);
    };
    switch (setting) {
    case Setting::ApiKey:
        //: Help on --api-key
        return option(SettingOptionsText::tr("The application's key, 21 characters."), u"KEY"_s);
    case Setting::ClientId:
        //: Help on --client-id
        return option(SettingOptionsText::tr(
                          "The id of this device, 4-64 characters; by default made from the machine."),
            u"ID"_s);
    case Setting::CaFile:
        //: Help on --ca-file
        return option(
            SettingOptionsText::tr("Trust the certificates in this file instead of the system's."), u"PEM"_s);
    case Setting::Pins:
        //: Help on --pins
        return option(
            SettingOptionsText::tr(
                "Public keys of which the server must have one: sha256/BASE64, separated by commas."),
            u"PINS"_s);
    case Setting::Proxy:
        //: Help on --proxy
        return option(SettingOptionsText::tr("http://HOST:PORT, socks5://HOST:PORT or none."), u"URL"_s);
    case Setting::Server:
        break;
    }
    //: Help on --server
    return option(SettingOptionsText::tr("A ws(s):// URL, or the https:// URL of a balancer."), u"URL"_s);
}

/// Whether \a name was given as the long option it looks like. Anything else may be a secret that slipped
/// into the wrong place, such as `-psecret`.
bool isShowable(const QString &name, const QStringList &arguments)
{
    static const QRegularExpression plausible(u"^[a-z][a-z-]{0,23}$"_s);
    const auto option = u"--"_s + name;
    return plausible.match(name).hasMatch()
           && std::ranges::any_of(arguments, [&option](const QString &argument) {
                  return argument == option || argument.startsWith(option + u'=');
              });
}

} // namespace

void addSettingOptions(QCommandLineParser &parser, const QList<Setting> &settings)
{
    // Letters of a mistyped option would otherwise be shown one by one.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto setting : settings)
        parser.addOption(optionFor(setting));
    //: Help on --help
    const auto help = SettingOptionsText::tr("Show this help.");
    //: Help on --version
    const auto version = SettingOptionsText::tr("Show the version.");
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, help));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, version));
}

QString optionProblem(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        // The parser has two complaints about options that it knows, and both name the option.
        static const QRegularExpression name(u"--[a-z][a-z-]*"_s);
        const auto option = name.match(parser.errorText()).captured();
        if (!arguments.isEmpty() && arguments.constLast() == option)
            //: %1 is the name of an option
            return SettingOptionsText::tr("%1 needs a value; see --help").arg(option);
        //: %1 is the name of an option, such as --json
        return SettingOptionsText::tr("%1 takes no value; see --help").arg(option);
    }
    if (isShowable(unknown.constFirst(), arguments))
        //: %1 is the name of an option
        return SettingOptionsText::tr("unknown option --%1; see --help").arg(unknown.constFirst());
    //: The option itself is not shown
    return SettingOptionsText::tr("an argument that begins with - is no option; see --help");
}

Settings settingsFromOptions(const QCommandLineParser &parser)
{
    const auto known = parser.optionNames();
    Settings result;
    for (const auto setting : everySetting) {
        if (known.contains(nameOf(setting)))
            result.insert(setting, parser.value(nameOf(setting)));
    }
    return result;
}

std::variant<SessionConfig, Failure> configurationFromUser(const Settings &options)
{
    const auto file = settingsFromFile(settingsFilePath());
    if (const auto *failure = std::get_if<Failure>(&file))
        return *failure;
    auto config = configurationFrom(options, settingsFromEnvironment(), std::get<Settings>(file));
    if (auto *usable = std::get_if<SessionConfig>(&config))
        usable->proxyLogin = proxyLoginFromEnvironment();
    return config;
}

} // namespace BlazeAuth
