// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/endpolicy.h"

#include <algorithm>

namespace BlazeAuth {

EndPolicy::EndPolicy(const EndRules &rules)
    : m_rules(rules)
{
}

void EndPolicy::update(Standing standing, Time now)
{
    if (measureAt(now) >= Measure::Terminate)
        return;
    switch (standing) {
    case Standing::SignedIn:
        m_telling.reset();
        break;
    case Standing::ConnectionLost:
        // Losing it again while it is lost, or after the end, gives no new time.
        if (!m_telling)
            m_telling = now + m_rules.connectionGrace;
        break;
    case Standing::Ended:
        m_telling = m_telling ? std::min(*m_telling, now) : now;
        break;
    }
}

Measure EndPolicy::measureAt(Time now) const
{
    if (m_rules.onSessionEnd == OnSessionEnd::Ignore || !m_telling || now < *m_telling)
        return Measure::Nothing;
    const auto end = *m_telling + m_rules.warning;
    if (m_rules.onSessionEnd == OnSessionEnd::Warn || now < end)
        return Measure::Tell;
    return now < end + m_rules.killAfter ? Measure::Terminate : Measure::Kill;
}

std::optional<EndPolicy::Time> EndPolicy::nextChangeAfter(Time now) const
{
    if (!m_telling)
        return std::nullopt;
    const auto end = *m_telling + m_rules.warning;
    for (const auto time : {*m_telling, end, end + m_rules.killAfter}) {
        if (time > now && measureAt(time) != measureAt(now))
            return time;
    }
    return std::nullopt;
}

std::optional<EndPolicy::Time> EndPolicy::announcedEnd(Time now) const
{
    if (m_rules.onSessionEnd != OnSessionEnd::Terminate || measureAt(now) != Measure::Tell)
        return std::nullopt;
    return *m_telling + m_rules.warning;
}

} // namespace BlazeAuth
