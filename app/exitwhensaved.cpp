// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/exitwhensaved.h"

#include "ui/loginwidget.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace BlazeAuth {
namespace {

constexpr std::chrono::seconds longestSaving{2};

} // namespace

void exitWhenSaved(const LoginWidget &login, int code)
{
    if (!login.isSaving()) {
        QCoreApplication::exit(code);
        return;
    }
    const auto exit = [code] { QCoreApplication::exit(code); };
    QObject::connect(&login, &LoginWidget::saved, qApp, exit);
    QTimer::singleShot(longestSaving, qApp, exit);
}

} // namespace BlazeAuth
