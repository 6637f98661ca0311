// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/fleet/scenario.h"

#include "session/protocol/tables.h"

#include <cmath>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ConnectionEnd dropped(std::chrono::milliseconds held)
{
    return {.rule = rowOf(FailureCause::ConnectionDropped).retry, .asked = std::nullopt, .held = held};
}

ConnectionEnd refused()
{
    return {.rule = rowOf(FailureCause::ConnectionRefused).retry, .asked = std::nullopt, .held = 0ms};
}

ConnectionEnd rateLimited(std::optional<std::chrono::seconds> asked, std::chrono::milliseconds held)
{
    return {.rule = rowOf(CloseCode::RateLimited).retry, .asked = asked, .held = held};
}

} // namespace

std::array<Scenario, 4> scenarios()
{
    return {
        Scenario{.name = u"An outage of 60 s"_s,
            .firstEnd = dropped(10min),
            .back = 60s,
            .sharePerWindow = std::nullopt,
            .window = 1s,
            .excess = Excess::Overload,
            .meanOver = 60s,
            .shown = 150s},
        Scenario{.name = u"An outage of 10 min"_s,
            .firstEnd = dropped(10min),
            .back = 600s,
            .sharePerWindow = std::nullopt,
            .window = 1s,
            .excess = Excess::Overload,
            .meanOver = 60s,
            .shown = 700s},
        Scenario{
            .name = u"A rate-limit wave: all are closed with 4201 and 37 s, then 10 % per 10 s are taken"_s,
            .firstEnd = rateLimited(37s, 10min),
            .back = 37s,
            .sharePerWindow = 0.1,
            .window = 10s,
            .excess = Excess::NamedWait,
            .meanOver = 100s,
            .shown = 250s},
        Scenario{.name = u"An outage of 60 s, then 2 % per second are taken"_s,
            .firstEnd = dropped(10min),
            .back = 60s,
            .sharePerWindow = 0.02,
            .window = 1s,
            .excess = Excess::Overload,
            .meanOver = 50s,
            .shown = 400s},
    };
}

Scenario restart()
{
    return {.name = u"A restart"_s,
        .firstEnd = dropped(10min),
        .back = 0s,
        .sharePerWindow = 0.02,
        .window = 1s,
        .excess = Excess::Overload,
        .meanOver = 50s,
        .shown = 400s};
}

Server::Server(const Scenario &scenario, std::uint32_t clients)
    : m_scenario(scenario)
    , m_limit(scenario.sharePerWindow
                  ? static_cast<std::uint32_t>(std::lround(*scenario.sharePerWindow * clients))
                  : UINT32_MAX)
{
}

std::optional<ConnectionEnd> Server::answer(std::chrono::milliseconds now, const Randomness &random)
{
    if (now < m_scenario.back)
        return refused();
    if (const auto window = now / m_scenario.window; window != m_window) {
        m_window = window;
        m_taken = 0;
    }
    if (m_taken < m_limit) {
        ++m_taken;
        return std::nullopt;
    }
    if (m_scenario.excess == Excess::NamedWait) {
        const auto end = (m_window + 1) * m_scenario.window;
        return rateLimited(std::chrono::ceil<std::chrono::seconds>(end - now), 0ms);
    }
    const double third = random() * 3;
    return third < 1 ? refused() : third < 2 ? rateLimited(std::nullopt, 0ms) : dropped(500ms);
}
