// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/actionbudget.h"

#include <algorithm>

namespace BlazeAuth {

std::chrono::milliseconds ActionBudget::delayAt(std::chrono::milliseconds now) const
{
    if (m_count < actions)
        return {};
    return std::clamp(m_spent[m_next] + window - now, std::chrono::milliseconds::zero(), window);
}

void ActionBudget::spend(std::chrono::milliseconds now)
{
    // Never before the last one, or a clock that went back would make room.
    if (m_count > 0)
        now = std::max(now, m_spent[(m_next + actions - 1) % actions]);
    m_spent[m_next] = now;
    m_next = static_cast<std::uint8_t>((m_next + 1) % actions);
    m_count = static_cast<std::uint8_t>(std::min(m_count + 1, actions));
}

} // namespace BlazeAuth
