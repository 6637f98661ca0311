// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/fleet/strategy.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <cmath>

using namespace BlazeAuth;
using namespace std::chrono_literals;

Strategies::Strategies(const Strategy &strategy, std::uint32_t clients)
    : m_strategy(strategy)
{
    if (strategy.kind == Strategy::Kind::Policy)
        m_policies.assign(clients, RetryPolicy(strategy.backoff));
    else if (strategy.kind == Strategy::Kind::Exponential)
        m_failures.assign(clients, 0);
}

std::chrono::milliseconds Strategies::delayAfter(
    std::uint32_t client, const ConnectionEnd &end, const Randomness &random)
{
    if (m_strategy.kind == Strategy::Kind::Policy)
        return policyDelay(m_policies[client], end, random);
    if (end.rule == RetryRule::AfterWait)
        return end.asked.value_or(60s);
    if (m_strategy.kind == Strategy::Kind::FixedDelay)
        return 5s;
    auto &failures = m_failures[client];
    const auto delay = std::min(m_strategy.backoff.first * (1 << failures), m_strategy.backoff.longest);
    failures = static_cast<std::uint8_t>(std::min(failures + 1, 16));
    return delay;
}

std::chrono::milliseconds Strategies::policyDelay(
    RetryPolicy &policy, const ConnectionEnd &end, const Randomness &random) const
{
    policy.connectionHeld(end.held);
    const auto decision = policy.after(end.rule, end.asked, random);
    if (const auto *reconnect = std::get_if<ReconnectAfter>(&decision))
        return reconnect->delay;
    if (const auto *wait = std::get_if<WaitFirst>(&decision)) {
        const auto spread = m_strategy.spread * static_cast<double>(wait->thenDelay.count());
        return wait->wait + std::chrono::milliseconds(std::llround(spread));
    }
    qFatal("a scenario whose clients wait for a user");
}
