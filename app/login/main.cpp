// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/login/commandline.h"
#include "session/corefiles.h"
#include "session/translations.h"
#include "ui/logindialog.h"

#include <QtCore/QTimer>
#include <QtGui/QIcon>
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

// A keychain that takes longer than this to write something down may not hold up the end of the program.
constexpr std::chrono::seconds patienceForKeychain{2};

int runWindow(const BlazeAuth::SessionConfig &config)
{
    BlazeAuth::LoginDialog dialog(config);
    const auto *login = dialog.loginWidget();
    QObject::connect(&dialog, &QDialog::finished, qApp, [login](int result) {
        const int code = result == QDialog::Accepted ? exitAfterContinue : exitWhenClosed;
        if (!login->isSaving()) {
            QCoreApplication::exit(code);
            return;
        }
        QObject::connect(
            login, &BlazeAuth::LoginWidget::saved, qApp, [code] { QCoreApplication::exit(code); });
        QTimer::singleShot(patienceForKeychain, qApp, [code] { QCoreApplication::exit(code); });
    });
    dialog.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    BlazeAuth::forbidCoreFiles();
    QCoreApplication::setApplicationName(u"blazeauth-login"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BLAZEAUTH_VERSION));
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
    QApplication::setWindowIcon(QIcon(u":/blazeauth/io.github.blazeauth_qt.Login.svg"_s));
    const int code = runWindow(std::get<BlazeAuth::SessionConfig>(read));
    // Left at once: the pool in which Qt looks up host names waits for its threads at the end, and a lookup
    // that hangs can take minutes.
    std::fflush(nullptr);
    std::_Exit(code);
}
