// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/display.h"
#include "app/endatonce.h"
#include "app/latewindowicon.h"
#include "app/plainlocale.h"
#include "app/qa/exitcode.h"
#include "app/qa/runall.h"
#include "app/qa/window.h"
#include "app/signalwatcher.h"
#include "session/corefiles.h"
#include "session/version.h"

#include <QtWidgets/QApplication>

#include <optional>

// A tool for testers: its texts are in English.

using namespace Qt::StringLiterals;
using namespace BlazeAuth;

namespace {

/// What the window is to be opened for. For whatever needs no window, and so no display, this does not
/// return.
Qa::Options readOrEnd(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto read = Qa::readCommandLine(QCoreApplication::arguments());
    if (const auto *information = std::get_if<Qa::Information>(&read)) {
        Qa::print(stdout, information->text);
        endAtOnce(static_cast<int>(Qa::ExitCode::Success));
    }
    if (const auto *error = std::get_if<Qa::UsageError>(&read)) {
        Qa::complain(error->text);
        endAtOnce(static_cast<int>(Qa::ExitCode::Usage));
    }
    auto options = std::get<Qa::Options>(read);
    if (options.runAll) {
        const auto signals = signalsNotIgnored({SIGINT, SIGTERM, SIGHUP});
        static_cast<void>(blockSignals(signals));
        endAtOnce(Qa::runAll(options, signals));
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreFiles();
    avoidPlainLocale();
    QCoreApplication::setApplicationName(u"blazeauth-qa"_s);
    QCoreApplication::setApplicationVersion(version());
    const Qa::Options options = readOrEnd(argc, argv);
    if (!hasDisplay()) {
        Qa::complain(u"There is no display for the window; set DISPLAY, or use --run-all"_s);
        endAtOnce(static_cast<int>(Qa::ExitCode::Failed));
    }

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.blazeauth_qt.Qa"_s);
    const LateWindowIcon icon(application);
    endAtOnce(Qa::runWindow(options));
}
