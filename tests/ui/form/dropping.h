// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QDropEvent>
#include <QtWidgets/QWidget>

namespace BlazeAuth::Tests {

/// Drops \a data on \a target as a program does that would rather move it; whether it was taken. A move would
/// make that program delete what it gave away, so it has to be a copy.
inline bool dropOn(QWidget &target, const QMimeData &data)
{
    const QPoint middle = target.rect().center();
    const auto actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(middle, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(middle, actions, &data, Qt::LeftButton, Qt::NoModifier);
    dropped.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(&target, &dropped);
    return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
}

} // namespace BlazeAuth::Tests
