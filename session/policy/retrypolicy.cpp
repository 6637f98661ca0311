// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/retrypolicy.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace BlazeAuth {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds waitUnlessNamed = 60s;
constexpr std::chrono::seconds shortestWait = 1s;
constexpr std::chrono::seconds longestWait = 1h;

// A share of 0 to 1 of the ceiling. What is no such number counts as all of it: broken chance may make us
// late, not spin.
std::chrono::milliseconds drawn(std::chrono::milliseconds ceiling, const Randomness &random)
{
    const double share = random();
    if (!(share >= 0 && share < 1))
        return ceiling;
    return std::chrono::milliseconds(std::llround(share * static_cast<double>(ceiling.count())));
}

} // namespace

RetryPolicy::RetryPolicy(Backoff backoff)
    : m_backoff{.first = std::clamp<std::chrono::milliseconds>(backoff.first, 1ms, longestWait),
        .longest = std::clamp<std::chrono::milliseconds>(backoff.longest, 1ms, longestWait)}
    , m_ceiling(std::min(m_backoff.first, m_backoff.longest))
{
}

RetryDecision RetryPolicy::after(
    RetryRule rule, std::optional<std::chrono::seconds> asked, const Randomness &random)
{
    switch (rule) {
    case RetryRule::Never:
        return StayClosed{};
    case RetryRule::OnUserAction:
        if (!std::exchange(m_wentOnUserAction, true))
            return ReconnectOnUserAction{};
        return ReconnectOnUserAction{drawn(nextCeiling(), random)};
    case RetryRule::AtOnceThenBackoff:
        if (!m_wentAtOnce) {
            m_wentAtOnce = true;
            return ReconnectAfter{};
        }
        [[fallthrough]];
    case RetryRule::Backoff:
        return ReconnectAfter{drawn(nextCeiling(), random)};
    case RetryRule::AfterWait:
        break;
    }
    const auto wait = std::clamp(asked.value_or(waitUnlessNamed), shortestWait, longestWait);
    // Spread over as long as the wait was, but no wider than any return is; and wider each time, or a server
    // that closes everybody with "1 seconds left" for ever would be asked every second for ever.
    const auto ceiling =
        std::max(nextCeiling(), std::min<std::chrono::milliseconds>(wait, m_backoff.longest));
    return WaitFirst{.wait = wait, .thenDelay = drawn(ceiling, random)};
}

void RetryPolicy::connectionHeld(std::chrono::milliseconds duration)
{
    if (duration < m_backoff.longest)
        return;
    m_ceiling = std::min(m_backoff.first, m_backoff.longest);
    m_wentAtOnce = false;
    m_wentOnUserAction = false;
}

std::chrono::milliseconds RetryPolicy::nextCeiling()
{
    const auto ceiling = m_ceiling;
    m_ceiling = std::min(2 * m_ceiling, m_backoff.longest);
    return ceiling;
}

} // namespace BlazeAuth
