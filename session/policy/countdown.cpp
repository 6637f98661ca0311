// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/countdown.h"

#include <algorithm>

namespace BlazeAuth {

Countdown::Countdown(const Expiry &expiry)
    : m_wallEnd(expiry.end)
    , m_bootEnd(expiry.told.boot + (m_wallEnd - expiry.told.wall))
{
}

Countdown::Countdown(std::chrono::milliseconds duration, const Moment &now)
    : m_wallEnd(now.wall + duration)
    , m_bootEnd(now.boot + duration)
{
}

std::chrono::milliseconds Countdown::remaining(const Moment &now) const
{
    return std::max(std::chrono::milliseconds::zero(), std::min(m_wallEnd - now.wall, m_bootEnd - now.boot));
}

} // namespace BlazeAuth
