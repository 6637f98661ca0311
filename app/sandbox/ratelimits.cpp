// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/ratelimits.h"

#include <utility>

namespace BlazeAuth::Sandbox {

bool RecentActions::add(int limit, const Moment &now)
{
    while (!m_times.isEmpty() && now.boot - m_times.constFirst() >= std::chrono::minutes(1))
        m_times.removeFirst();
    if (std::cmp_greater_equal(m_times.size(), limit))
        return false;
    m_times.append(now.boot);
    return true;
}

void BlockedClients::block(
    const QString &address, const QString &clientId, std::chrono::seconds duration, const Moment &now)
{
    m_ends.removeIf([&now](const auto &entry) { return entry.value() <= now.boot; });
    m_ends.insert({address, clientId}, now.boot + duration);
}

std::optional<std::chrono::seconds> BlockedClients::remaining(
    const QString &address, const QString &clientId, const Moment &now) const
{
    const auto end = m_ends.constFind({address, clientId});
    if (end == m_ends.cend() || *end <= now.boot)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*end - now.boot);
}

} // namespace BlazeAuth::Sandbox
