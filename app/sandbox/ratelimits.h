// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/limits.h"
#include "session/protocol/moment.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace BlazeAuth::Sandbox {

/// The packets of one session in the last 60 seconds.
class RecentActions
{
public:
    /// Counts one more; false when it crosses \a limit.
    [[nodiscard]] bool add(int limit, const Moment &now);

private:
    QList<std::chrono::milliseconds> m_times; // since boot
};

/// The clients that are shut out for a while, by address and client id.
class BlockedClients
{
public:
    void block(
        const QString &address, const QString &clientId, std::chrono::seconds duration, const Moment &now);
    /// Seconds until the client may come back, rounded up; unset when it may come now.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(
        const QString &address, const QString &clientId, const Moment &now) const;
    void clear() { m_ends.clear(); }

private:
    QHash<std::pair<QString, QString>, std::chrono::milliseconds> m_ends; // since boot
};

} // namespace BlazeAuth::Sandbox
