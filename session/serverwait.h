// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/alarm.h"
#include "session/surroundings.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <optional>

namespace BlazeAuth {

/// How long a server has asked to be left alone. Nothing but time ends it: it outlives connections, and with
/// Surroundings::waits the program.
class ServerWait final : public QObject
{
    Q_OBJECT

public:
    ServerWait(QUrl server, const Surroundings &surroundings);

    /// The server has just asked for \a wait.
    void ask(std::chrono::seconds wait);
    /// What is left of what it has asked for, this program or one before it.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    /// Tells by over() when \a remaining is over.
    void watch(std::chrono::milliseconds remaining);
    void stopWatching();

Q_SIGNALS:
    void over();

private:
    void onOver();

    const QUrl m_server;
    const Clock m_clock;
    const std::shared_ptr<WaitStore> m_store;
    std::optional<Countdown> m_asked;
    Alarm m_alarm;
};

} // namespace BlazeAuth
