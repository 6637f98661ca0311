// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/program.h"
#include "app/endatonce.h"
#include "app/plainlocale.h"
#include "session/corefiles.h"
#include "session/translations.h"
#include "session/version.h"

#include <QtCore/QCoreApplication>

int main(int argc, char *argv[])
{
    BlazeAuth::forbidCoreFiles();
    QElapsedTimer sinceStart;
    sinceStart.start();
    BlazeAuth::avoidPlainLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("blazeauth-cli"));
    QCoreApplication::setApplicationVersion(BlazeAuth::version());
    BlazeAuth::Translations translations;
    translations.setLanguage(BlazeAuth::systemLanguage());

    BlazeAuth::endAtOnce(static_cast<int>(BlazeAuth::runProgram(QCoreApplication::arguments(), sinceStart)));
}
