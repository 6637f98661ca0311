// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <BlazeAuth/AuthSession>
#include <BlazeAuth/ClientId>
#include <BlazeAuth/Translations>
#include <BlazeAuth/Version>
#include <BlazeAuth/Words>

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

/// Says how an attempt ends where there is no server, in German; its argument is such an address.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    BlazeAuth::Translations translations;
    translations.setLanguage(QLocale("de"));
    BlazeAuth::SessionConfig config;
    config.server = QUrl(QCoreApplication::arguments().at(1));
    config.apiKey = "BA0123456789ABCDEFGHI";
    config.clientId = BlazeAuth::clientIdFor(config.apiKey);
    BlazeAuth::AuthSession session(config);
    QObject::connect(
        &session, &BlazeAuth::AuthSession::failed, &application, [](const BlazeAuth::Failure &failure) {
            QTextStream out(stdout);
            out << BlazeAuth::version() << '\n' << BlazeAuth::wordsFor(failure).title << '\n';
            out.flush();
            QCoreApplication::quit();
        });
    session.authorize(BlazeAuth::LicenseKey{"ABCDEF-123456"});
    return QCoreApplication::exec();
}
