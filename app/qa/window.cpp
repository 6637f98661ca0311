// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/window.h"

#include "app/qa/benchwindow.h"
#include "app/qa/exitcode.h"
#include "app/qa/runall.h"

#include <QtWidgets/QApplication>

namespace BlazeAuth::Qa {

int runWindow(const Options &options)
{
    BenchWindow window(options);
    if (const auto problem = window.start()) {
        complain(*problem);
        return static_cast<int>(ExitCode::Failed);
    }
    window.show();
    return QApplication::exec();
}

} // namespace BlazeAuth::Qa
