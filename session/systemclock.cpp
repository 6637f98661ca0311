// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/moment.h"

#include <ctime>

namespace BlazeAuth {
namespace {

std::chrono::milliseconds sinceBoot()
{
#ifdef CLOCK_BOOTTIME
    // The steady clock stands still while the computer sleeps; this one does not.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Clock systemClock()
{
    return [] {
        return Moment{.wall = std::chrono::duration_cast<std::chrono::milliseconds>(
                          std::chrono::system_clock::now().time_since_epoch()),
            .boot = sinceBoot()};
    };
}

} // namespace BlazeAuth
