// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <BlazeAuth/LoginDialog>
#include <BlazeAuth/Version>

#include <QtCore/QDir>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

/// Says what the window has brought along: its texts in the language of the user, and its pictures. Its
/// argument is an address where there is no server.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    BlazeAuth::SessionConfig config;
    config.server = QUrl(QApplication::arguments().at(1));
    config.apiKey = "BA0123456789ABCDEFGHI";
    config.clientId = "consumer";
    BlazeAuth::Branding branding;
    branding.name = "Consumer";
    BlazeAuth::LoginDialog dialog(config, branding);
    QObject::connect(dialog.loginWidget(), &BlazeAuth::LoginWidget::stateChanged, &application,
        [window = &dialog](BlazeAuth::LoginState state) {
            if (state != BlazeAuth::LoginState::Offline)
                return;
            QTextStream out(stdout);
            out << BlazeAuth::version() << '\n'
                << window->windowTitle() << '\n'
                << QDir(":/blazeauth/symbols").count() << '\n'
                << window->grant().has_value() << '\n';
            out.flush();
            window->reject();
        });
    return dialog.exec();
}
