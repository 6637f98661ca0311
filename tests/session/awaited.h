// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <chrono>

namespace BlazeAuth::Tests {

/// Turns the event loop until \a condition holds; false when it does not within 5 s.
/// For tests of many short steps: QTRY_VERIFY looks no more than twenty times a second.
template <typename Condition> bool awaited(Condition condition)
{
    QTimer limit; // also wakes the loop
    limit.setSingleShot(true);
    limit.start(std::chrono::seconds(5));
    while (!condition()) {
        if (!limit.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace BlazeAuth::Tests
