// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/program.h"
#include "session/corefiles.h"
#include "session/translations.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <cstdlib>

#include <clocale>
#include <langinfo.h>

namespace {

/// Qt warns on standard error about a plain "C" locale, which is what scripts and services often have, and
/// then uses this one by itself.
void avoidPlainLocale()
{
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    BlazeAuth::forbidCoreFiles();
    QElapsedTimer sinceStart;
    sinceStart.start();
    avoidPlainLocale();
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
