// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/console.h"
#include "app/sandbox/faulttext.h"
#include "app/sandbox/options.h"
#include "app/sandbox/relay.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/scenarioinputs.h"
#include "app/sandbox/serving.h"
#include "app/sandbox/witness.h"
#include "app/signalwatcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtNetwork/QSslCertificate>

#include <chrono>

// A tool for developers: its texts are in English.

using namespace Qt::StringLiterals;
using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;

namespace {

constexpr int usageError = 2;
constexpr std::chrono::milliseconds lastWords{200};
constexpr qint64 largestAuthoritiesFile = qint64{1024} * 1024;

int refuse(const QString &problem)
{
    tell(problem);
    return usageError;
}

int refusePort(quint16 port, const QString &reason)
{
    return refuse(
        u"Cannot listen on port %1 (%2); choose another one with --port, or leave --port out"_s.arg(port).arg(
            reason));
}

QProcessEnvironment environmentFor(const SandboxServer &server, const std::optional<Scenario> &scenario)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BLAZEAUTH_SERVER"_s, server.url().toString());
    environment.insert(u"BLAZEAUTH_API_KEY"_s, server.apiKey());
    if (!scenario)
        return environment;
    // Nothing of the tester's own: it would be sent in plain text, and come back.
    for (const QString &name : {u"BLAZEAUTH_LICENSE"_s, u"BLAZEAUTH_LOGIN"_s, u"BLAZEAUTH_PASSWORD"_s})
        environment.remove(name);
    const CatalogueRow &row = scenario->row;
    if (row.kind == InputKind::ApiKey)
        environment.insert(u"BLAZEAUTH_API_KEY"_s, row.input);
    environment.insert(u"BLAZEAUTH_CLIENT_ID"_s, clientIdOf(row));
    if (row.kind == InputKind::Login) {
        environment.insert(u"BLAZEAUTH_LOGIN"_s, row.input);
        environment.insert(u"BLAZEAUTH_PASSWORD"_s, row.password);
    } else {
        environment.insert(u"BLAZEAUTH_LICENSE"_s, licenseOf(row));
    }
    return environment;
}

// What a command sent before it ended has arrived, but may not have been read. Its children may keep their
// connections.
void readWhatIsThere(const SandboxServer &server)
{
    if (server.connectionCount() == 0)
        return;
    QObject::connect(&server, &SandboxServer::clientDisconnected, &server, [&server] {
        if (server.connectionCount() == 0)
            QCoreApplication::quit();
    });
    QTimer::singleShot(lastWords, &server, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
}

int run(const Options &options, const OwnServer &own, const sigset_t &signalMask)
{
    std::variant<Dataset, DataProblem> dataset = shippedDataset();
    if (!own.dataFile.isEmpty())
        dataset = datasetFromFile(own.dataFile);
    if (const auto *const problem = std::get_if<DataProblem>(&dataset))
        return refuse(problem->text);

    SandboxServer server(std::get<Dataset>(dataset), systemClock(), Limits());
    server.setScenario(own.scenario);
    const Witness witness(server);
    if (!server.listen(QHostAddress::LocalHost, options.port))
        return refusePort(options.port, server.errorString());
    if (own.scenario) {
        const CatalogueRow &row = own.scenario->row;
        tell(u"%1 %2; expected: %3"_s.arg(own.scenario->name, row.meaning, expectedText(row)));
    }
    const int exitCode = options.command.isEmpty()
                             ? serve(u"The sandbox listens at %1 and knows the API key %2"_s.arg(
                                 server.url().toString(), server.apiKey()))
                             : serveAround(options.command, environmentFor(server, own.scenario), signalMask);
    if (own.scenario) {
        readWhatIsThere(server);
        tell(u"%1: observed: %2"_s.arg(own.scenario->name, witness.text()));
    }
    return exitCode;
}

std::variant<QList<QSslCertificate>, QString> authoritiesIn(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // Anything but a file, a pipe for one, could keep a reader waiting for ever.
    const bool isReadable =
        info.isFile() && info.size() <= largestAuthoritiesFile && file.open(QIODevice::ReadOnly);
    QList<QSslCertificate> authorities;
    if (isReadable)
        authorities = QSslCertificate::fromData(file.read(largestAuthoritiesFile), QSsl::Pem);
    authorities.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (authorities.isEmpty()) {
        return u"%1: no readable file with a certificate; name a PEM file with --ca-file, or leave it out"_s
            .arg(path);
    }
    return authorities;
}

int run(const Options &options, const UpstreamServer &upstream, const sigset_t &signalMask)
{
    SessionConfig config;
    config.server = upstream.url;
    if (!upstream.authoritiesFile.isEmpty()) {
        const auto authorities = authoritiesIn(upstream.authoritiesFile);
        if (const auto *const problem = std::get_if<QString>(&authorities))
            return refuse(*problem);
        config.authorities = std::get<QList<QSslCertificate>>(authorities);
    }

    Relay relay(config);
    relay.setFaults(upstream.faults);
    QObject::connect(&relay, &Relay::upstreamFailed, &relay, &tell);
    if (!relay.listen(QHostAddress::LocalHost, options.port))
        return refusePort(options.port, relay.errorString());
    if (options.command.isEmpty()) {
        const QString faults = textOf(upstream.faults);
        return serve(u"The relay listens at %1 in front of %2, %3"_s.arg(relay.url().toString(),
            upstream.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
            faults.isEmpty() ? u"without faults"_s : u"with "_s + faults));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BLAZEAUTH_SERVER"_s, relay.url().toString());
    return serveAround(options.command, environment, signalMask);
}

} // namespace

int main(int argc, char **argv)
{
    const sigset_t signalMask = blockSignals(endSignals());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"blazeauth-sandbox"_s);

    const auto parsed = parseOptions(QCoreApplication::arguments());
    if (const auto *const error = std::get_if<UsageError>(&parsed))
        return refuse(error->text);
    if (const auto *const information = std::get_if<Information>(&parsed)) {
        print(information->text);
        return 0;
    }
    const auto &options = std::get<Options>(parsed);
    return std::visit([&](const auto &server) { return run(options, server, signalMask); }, options.server);
}
