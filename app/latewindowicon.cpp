// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/latewindowicon.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LateWindowIcon::LateWindowIcon(QApplication &application)
{
    application.installEventFilter(this);
}

bool LateWindowIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        qApp->removeEventFilter(this);
        // What has been painted is shown after this event; and what the window begins then goes first: a
        // server can be waited for, and an icon is not.
        QTimer::singleShot(0, this, &LateWindowIcon::set);
    }
    return QObject::eventFilter(watched, event);
}

void LateWindowIcon::set()
{
    QApplication::setWindowIcon(QIcon(u":/blazeauth/io.github.blazeauth_qt.Login.svg"_s));
}

} // namespace BlazeAuth
