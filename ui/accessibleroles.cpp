// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/accessibleroles.h"

#include "ui/levelsview.h"
#include "ui/messagearea.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace BlazeAuth {
namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    if (auto *message = qobject_cast<MessageArea *>(object))
        return new QAccessibleWidget(message, QAccessible::AlertMessage);
    if (auto *levels = qobject_cast<LevelsView *>(object))
        return new QAccessibleWidget(levels, QAccessible::StaticText);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceFor); // keeps each factory once
}

} // namespace BlazeAuth
