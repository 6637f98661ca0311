// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/reconnection.h"

#include "session/protocol/tables.h"
#include "session/visitor.h"

#include <utility>

namespace BlazeAuth {
namespace {

// A network that came back is tried soon, but not by everybody in the same instant.
constexpr std::chrono::milliseconds longestDelayAfterChange = std::chrono::seconds(1);
// And no sooner after the last try than this, however often it comes and goes.
constexpr std::chrono::milliseconds pauseBetweenTries = std::chrono::seconds(5);
constexpr std::chrono::milliseconds longestSpread = std::chrono::seconds(60);

RetryRule ruleAfter(const TransportEnd &end)
{
    return std::visit(Visitor{[](const Closure &closure) { return rowOf(closure.code()).retry; },
                          [](const Failure &failure) { return rowOf(failure.cause).retry; }},
        end);
}

/// What stands before the server for a while, such as the network of a hotel, has no certificate of its own
/// for it, or talks nonsense.
bool isOfAStranger(const TransportEnd &end)
{
    const auto *failure = std::get_if<Failure>(&end);
    return failure != nullptr
           && (failure->kind() == FailureKind::Tls || failure->kind() == FailureKind::Protocol);
}

} // namespace

Reconnection::Reconnection(Backoff backoff, Clock clock, Randomness randomness)
    : m_clock(std::move(clock))
    , m_randomness(std::move(randomness))
    , m_policy(backoff)
    , m_alarm(m_clock)
{
    connect(&m_alarm, &Alarm::rang, this, &Reconnection::due);
}

RetryDecision Reconnection::after(const TransportEnd &end, std::chrono::milliseconds held, Presence presence)
{
    m_policy.connectionHeld(held);
    auto rule = ruleAfter(end);
    const bool isWanted = presence != Presence::Nobody && rule == RetryRule::OnUserAction;
    const bool mayPass = presence == Presence::Returning && rule == RetryRule::Never && isOfAStranger(end);
    if (isWanted || mayPass)
        rule = RetryRule::Backoff;
    const auto asked = std::visit([](const auto &known) { return known.retryAfter; }, end);
    return m_policy.after(rule, asked, m_randomness);
}

RetryDecision Reconnection::after(const Rejection &rejection, std::chrono::milliseconds held)
{
    m_policy.connectionHeld(held);
    const auto rule = rowOf(rejection.status()).retry;
    return m_policy.after(rule == RetryRule::Never ? RetryRule::Backoff : rule, std::nullopt, m_randomness);
}

void Reconnection::begin()
{
    m_begun.emplace(pauseBetweenTries, m_clock());
}

void Reconnection::plan(std::chrono::milliseconds delay)
{
    m_alarm.set(delay);
}

void Reconnection::planOnUserAction(std::chrono::milliseconds pause)
{
    m_onUserAction.emplace(pause, m_clock());
}

void Reconnection::somebodyIsThere()
{
    if (const auto pause = std::exchange(m_onUserAction, std::nullopt))
        plan(pause->remaining(m_clock()));
}

void Reconnection::networkChanged()
{
    const auto pause = m_begun ? m_begun->remaining(m_clock()) : std::chrono::milliseconds();
    const auto delay = pause + someOf(longestDelayAfterChange);
    if (m_alarm.remaining() > delay)
        plan(delay);
}

void Reconnection::cancel()
{
    m_alarm.stop();
    m_onUserAction.reset();
}

std::chrono::milliseconds Reconnection::spreadAfter(std::chrono::milliseconds wait) const
{
    return someOf(std::min(wait, longestSpread));
}

std::chrono::milliseconds Reconnection::someOf(std::chrono::milliseconds duration) const
{
    return std::chrono::floor<std::chrono::milliseconds>(m_randomness() * duration);
}

} // namespace BlazeAuth
