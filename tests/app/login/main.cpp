// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"
#include "tests/app/login/tour.h"

#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitOnUsage = 2;

int fail(const QString &problem, int code)
{
    std::fprintf(stderr, "blazeauth-tour: %s\n", qPrintable(problem));
    return code;
}

int run(const BlazeAuth::SessionConfig &config, const QDir &pictures)
{
    BlazeAuth::Tour tour(config, pictures);
    QObject::connect(&tour, &BlazeAuth::Tour::finished, qApp, [&pictures](const QString &problem) {
        if (problem.isEmpty())
            std::printf("All as expected. Screenshots: %s\n", qPrintable(pictures.absolutePath()));
        QCoreApplication::exit(problem.isEmpty() ? EXIT_SUCCESS : fail(problem, EXIT_FAILURE));
    });
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Pictures need no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() != 2 || arguments.at(1).startsWith(u'-'))
        return fail(u"usage: blazeauth-sandbox -- blazeauth-tour DIRECTORY"_s, exitOnUsage);
    const QDir pictures(arguments.at(1));
    if (!pictures.mkpath(u"."_s))
        return fail(u"cannot make the directory %1"_s.arg(pictures.path()), EXIT_FAILURE);
    const auto config = BlazeAuth::configurationFrom({}, BlazeAuth::settingsFromEnvironment(), {});
    if (const auto *failure = std::get_if<BlazeAuth::Failure>(&config))
        return fail(failure->detail, exitOnUsage);
    return run(std::get<BlazeAuth::SessionConfig>(config), pictures);
}
