// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/coverage.h"

#include <algorithm>

namespace BlazeAuth::Sandbox {

std::optional<std::chrono::seconds> Coverage::remaining(const Moment &now)
{
    if (m_left && !m_end)
        m_end = now.boot + *m_left;
    if (!m_end)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*m_end - now.boot);
}

bool Coverage::isActive(const Moment &now)
{
    return remaining(now).value_or(std::chrono::seconds::zero()) > std::chrono::seconds::zero();
}

void Coverage::extend(std::chrono::seconds duration, const Moment &now)
{
    const auto left =
        std::max(remaining(now).value_or(std::chrono::seconds::zero()), std::chrono::seconds::zero());
    m_left.reset();
    m_end = now.boot + left + duration;
}

} // namespace BlazeAuth::Sandbox
