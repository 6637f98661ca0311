// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/program.h"
#include "app/plainlocale.h"
#include "session/corefiles.h"
#include "session/translations.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    BlazeAuth::forbidCoreFiles();
    QElapsedTimer sinceStart;
    sinceStart.start();
    BlazeAuth::avoidPlainLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("blazeauth-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BLAZEAUTH_VERSION));
    BlazeAuth::Translations translations;
    translations.setLanguage(BlazeAuth::systemLanguage());

    const auto code = BlazeAuth::runProgram(QCoreApplication::arguments(), sinceStart);
    // Left at once: the pool in which Qt looks up host names waits for its threads at the end, and a lookup
    // that hangs can take minutes.
    std::fflush(nullptr);
    std::_Exit(static_cast<int>(code));
}
