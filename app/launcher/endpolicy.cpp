// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/endpolicy.h"

#include <algorithm>

namespace BlazeAuth {
namespace {

Measure afterwards(Measure measure)
{
    switch (measure) {
    case Measure::Nothing:
        return Measure::Tell;
    case Measure::Tell:
        return Measure::Terminate;
    case Measure::Terminate:
    case Measure::Kill:
        break;
    }
    return Measure::Kill;
}

} // namespace

EndPolicy::EndPolicy(const EndRules &rules)
    : m_rules(rules)
{
}

void EndPolicy::update(Standing standing, Time now)
{
    switch (standing) {
    case Standing::SignedIn:
        if (m_measure >= Measure::Terminate)
            return;
        m_telling.reset();
        m_measure = Measure::Nothing;
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

Measure EndPolicy::advance(Time now)
{
    const auto due = nextChange();
    if (due && now >= *due) {
        m_measure = afterwards(m_measure);
        m_since = now;
    }
    return m_measure;
}

std::optional<EndPolicy::Time> EndPolicy::nextChange() const
{
    switch (m_measure) {
    case Measure::Nothing:
        return m_rules.onSessionEnd == OnSessionEnd::Ignore ? std::nullopt : m_telling;
    case Measure::Tell:
        return announcedEnd();
    case Measure::Terminate:
        return m_since + m_rules.killAfter;
    case Measure::Kill:
        break;
    }
    return std::nullopt;
}

std::optional<EndPolicy::Time> EndPolicy::announcedEnd() const
{
    if (m_rules.onSessionEnd != OnSessionEnd::Terminate || m_measure != Measure::Tell)
        return std::nullopt;
    return m_since + m_rules.warning;
}

} // namespace BlazeAuth
