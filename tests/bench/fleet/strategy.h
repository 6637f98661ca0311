// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/retrypolicy.h"
#include "tests/bench/fleet/scenario.h"

#include <vector>

/// How the clients of a fleet come back.
struct Strategy
{
    enum class Kind
    {
        Policy, ///< The RetryPolicy that ships.
        Exponential, ///< 1, 2, 4 ... 60 s, without chance; a wait of the server is kept to exactly.
        FixedDelay, ///< 5 s after each failure; a wait of the server is kept to exactly.
    };

    Kind kind = Kind::Policy;
    BlazeAuth::Backoff backoff{}; ///< Of the policy and of the exponential one.
    /// The policy's delays after a named wait are this many times as long: what a wider, a narrower or no
    /// spread would do.
    double spread = 1;
};

/// The strategy of each client, and what it remembers.
class Strategies
{
public:
    Strategies(const Strategy &strategy, std::uint32_t clients);

    /// How long \a client, whose connection ended like \a end, stays away.
    std::chrono::milliseconds delayAfter(
        std::uint32_t client, const ConnectionEnd &end, const BlazeAuth::Randomness &random);

private:
    std::chrono::milliseconds policyDelay(
        BlazeAuth::RetryPolicy &policy, const ConnectionEnd &end, const BlazeAuth::Randomness &random) const;

    Strategy m_strategy;
    std::vector<BlazeAuth::RetryPolicy> m_policies; // of Kind::Policy
    std::vector<std::uint8_t> m_failures; // of Kind::Exponential
};
