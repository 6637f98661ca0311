// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/countdown.h"

#include <algorithm>

namespace BlazeAuth {

Countdown::Countdown(const Expiry &expiry)
    : m_wallEnd(expiry.end)
    , m_bootEnd(expiry.told.boot + (expiry.end - expiry.told.wall))
{
}

Countdown::Countdown(std::chrono::milliseconds duration, const Moment &now)
    : m_bootEnd(now.boot + duration)
{
}

std::chrono::milliseconds Countdown::remaining(const Moment &now) const
{
    auto result = m_bootEnd - now.boot;
    if (m_wallEnd)
        result = std::min(result, *m_wallEnd - now.wall);
    return std::max(std::chrono::milliseconds::zero(), result);
}

} // namespace BlazeAuth
