// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"

#include "session/clientid.h"
#include "session/configuration/pinlist.h"
#include "session/configuration/proxyaddress.h"
#include "session/protocol/displaytext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qint64 largestCaFile = 8 * 1024 * 1024;
constexpr qsizetype shownPath = 200;

/// One value and where it was set, in the words of the person who set it.
struct Given
{
    QString value;
    QString source;
};

std::optional<Given> find(
    Setting setting, const Settings &options, const Settings &environment, const Settings &file)
{
    if (const auto it = options.constFind(setting); it != options.cend())
        return Given{*it, u"--"_s + nameOf(setting)};
    if (const auto it = environment.constFind(setting); it != environment.cend())
        return Given{*it, environmentVariableOf(setting)};
    if (const auto it = file.constFind(setting); it != file.cend())
        return Given{*it, nameOf(setting) + u" in the settings file"_s};
    return std::nullopt;
}

Failure unusable(FailureCause cause, const Given &given, const QString &problem)
{
    return failureBy(cause, given.source + u": "_s + problem);
}

std::variant<QList<QSslCertificate>, Failure> authoritiesFrom(const Given &given)
{
    const auto unusableFile = [&given](const QString &problem) {
        return unusable(FailureCause::CaFileUnusable, given,
            u"%1 %2"_s.arg(
                given.value.isEmpty() ? u"the empty name"_s : displayText(given.value, shownPath), problem));
    };
    const QFileInfo info(given.value);
    if (!info.exists())
        return unusableFile(u"does not exist; name a PEM file with at least one certificate"_s);
    // Anything else, a pipe for one, could keep a reader waiting for ever.
    if (!info.isFile() || info.size() > largestCaFile)
        return unusableFile(u"is no file of certificates; name a PEM file with at least one certificate"_s);
    QFile file(given.value);
    if (!file.open(QIODevice::ReadOnly))
        return unusableFile(
            u"cannot be read (%1); allow reading, or name another file"_s.arg(file.errorString()));
    auto certificates = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty())
        return unusableFile(u"holds no certificate; name a PEM file with at least one certificate"_s);
    return certificates;
}

/// \a problem, which speaks of a setting by its bare name, with the place where that was set.
Failure withSource(Failure problem, Setting setting, const std::optional<Given> &given)
{
    if (given) {
        const auto name = nameOf(setting);
        if (const auto at = problem.detail.indexOf(name); at >= 0)
            problem.detail.replace(at, name.size(), given->source);
    }
    return problem;
}

} // namespace

QString nameOf(Setting setting)
{
    switch (setting) {
    case Setting::Server:
        return u"server"_s;
    case Setting::ApiKey:
        return u"api-key"_s;
    case Setting::ClientId:
        return u"client-id"_s;
    case Setting::CaFile:
        return u"ca-file"_s;
    case Setting::Pins:
        return u"pins"_s;
    case Setting::Proxy:
        return u"proxy"_s;
    }
    Q_UNREACHABLE();
}

QString environmentVariableOf(Setting setting)
{
    if (setting == Setting::Proxy)
        return {};
    return u"BLAZEAUTH_"_s + nameOf(setting).toUpper().replace(u'-', u'_');
}

Settings settingsFromEnvironment()
{
    Settings result;
    for (const auto setting : everySetting) {
        const auto name = environmentVariableOf(setting);
        const auto value = name.isEmpty() ? QString() : qEnvironmentVariable(name.toLatin1().constData());
        if (!value.isEmpty())
            result.insert(setting, value);
    }
    return result;
}

std::optional<ProxyLogin> proxyLoginFromEnvironment()
{
    const ProxyLogin login{.user = qEnvironmentVariable("BLAZEAUTH_PROXY_USER"),
        .password = qEnvironmentVariable("BLAZEAUTH_PROXY_PASSWORD")};
    return login.user.isEmpty() && login.password.isEmpty() ? std::nullopt : std::optional(login);
}

std::variant<SessionConfig, Failure> configurationFrom(
    const Settings &options, const Settings &environment, const Settings &file)
{
    const auto given = [&](Setting setting) { return find(setting, options, environment, file); };
    SessionConfig config;

    const auto server = given(Setting::Server);
    if (server)
        config.server = QUrl(server->value.trimmed(), QUrl::StrictMode);
    const auto apiKey = given(Setting::ApiKey);
    if (!apiKey)
        return Failure{.cause = FailureCause::ApiKeyMissing,
            .detail =
                u"no API key: give --api-key, set BLAZEAUTH_API_KEY, or write api-key=KEY into %1"_s.arg(
                    displayText(settingsFilePath(), shownPath)),
            .status = {},
            .retryAfter = {}};
    config.apiKey = trimmed(apiKey->value);
    const auto clientId = given(Setting::ClientId);
    config.clientId = clientId ? trimmed(clientId->value) : clientIdFor(config.apiKey);

    const auto pins = given(Setting::Pins);
    if (pins) {
        const auto parsed = parsePins(pins->value);
        if (const auto *problem = std::get_if<QString>(&parsed))
            return unusable(FailureCause::PinsInvalid, *pins, *problem);
        config.pins = std::get<QList<QByteArray>>(parsed);
    }

    if (auto problem = problemIn(config)) {
        const auto isAbout = [&problem](
                                 Setting setting) { return problem->detail.contains(nameOf(setting)); };
        if (problem->status && isAbout(Setting::ClientId))
            return withSource(*problem, Setting::ClientId, clientId);
        if (problem->status || problem->cause == FailureCause::ApiKeyMissing)
            return withSource(*problem, Setting::ApiKey, apiKey);
        if (problem->cause == FailureCause::PinsInvalid)
            return withSource(*problem, Setting::Pins, pins);
        return withSource(*problem, Setting::Server, server);
    }
    if (const auto proxy = given(Setting::Proxy)) {
        const auto parsed = parseProxyAddress(proxy->value.trimmed());
        if (const auto *problem = std::get_if<QString>(&parsed))
            return unusable(FailureCause::ProxyInvalid, *proxy, *problem);
        config.proxy = std::get<QNetworkProxy>(parsed);
    }
    if (const auto caFile = given(Setting::CaFile)) {
        const auto authorities = authoritiesFrom(*caFile);
        if (const auto *problem = std::get_if<Failure>(&authorities))
            return *problem;
        config.authorities = std::get<QList<QSslCertificate>>(authorities);
    }
    return config;
}

} // namespace BlazeAuth
