// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/keptwait.h"

#include <algorithm>

namespace BlazeAuth {

std::chrono::milliseconds remainingOf(const KeptWait &kept, const Moment &now, const QByteArray &bootId)
{
    using std::chrono::milliseconds;
    const milliseconds wait = std::clamp<std::chrono::seconds>(kept.wait, {}, std::chrono::hours(1));
    const bool isSameStart = !bootId.isEmpty() && kept.bootId == bootId;
    const auto passed = isSameStart ? now.boot - kept.asked.boot : now.wall - kept.asked.wall;
    return std::clamp(wait - passed, milliseconds::zero(), wait);
}

} // namespace BlazeAuth
