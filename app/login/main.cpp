// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/endatonce.h"
#include "app/exitwhensaved.h"
#include "app/latewindowicon.h"
#include "app/login/commandline.h"
#include "session/corefiles.h"
#include "session/translations.h"
#include "session/version.h"
#include "ui/logindialog.h"

#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitAfterContinue = 0;
constexpr int exitWhenClosed = 1;
constexpr int exitOnUsage = 2;

/// Reads the command line before there is a window system to connect to: a mistake in it is told without one
/// as well.
std::variant<BlazeAuth::SessionConfig, BlazeAuth::Information, BlazeAuth::Failure> readCommandLine(
    int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    BlazeAuth::Translations translations;
    translations.setLanguage(BlazeAuth::systemLanguage());
    return BlazeAuth::readCommandLine(QCoreApplication::arguments());
}

int runWindow(const BlazeAuth::SessionConfig &config)
{
    BlazeAuth::LoginDialog dialog(config);
    const auto *login = dialog.loginWidget();
    QObject::connect(&dialog, &QDialog::finished, qApp, [login](int result) {
        BlazeAuth::exitWhenSaved(*login, result == QDialog::Accepted ? exitAfterContinue : exitWhenClosed);
    });
    dialog.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    BlazeAuth::forbidCoreFiles();
    QCoreApplication::setApplicationName(u"blazeauth-login"_s);
    QCoreApplication::setApplicationVersion(BlazeAuth::version());
    const auto read = readCommandLine(argc, argv);
    if (const auto *information = std::get_if<BlazeAuth::Information>(&read)) {
        std::fputs(information->text.toUtf8().constData(), stdout);
        return EXIT_SUCCESS;
    }
    if (const auto *failure = std::get_if<BlazeAuth::Failure>(&read)) {
        std::fprintf(stderr, "blazeauth-login: %s\n", failure->detail.toUtf8().constData());
        return exitOnUsage;
    }

    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the dialog says with which code to end
    QGuiApplication::setDesktopFileName(u"io.github.blazeauth_qt.Login"_s);
    const BlazeAuth::LateWindowIcon icon(application);
    BlazeAuth::endAtOnce(runWindow(std::get<BlazeAuth::SessionConfig>(read)));
}
