// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/fleet/fleet.h"

#include "session/policy/actionbudget.h"
#include "tests/bench/fleet/bucketqueue.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <random>

using namespace BlazeAuth;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds horizon = 1h;
// One user in a hundred clicks twice a second for a minute; all others only ping, until the fourth one.
constexpr std::uint32_t usersPerHasty = 100;
constexpr std::chrono::milliseconds hastyPause = 500ms;
constexpr int hastyActions = 120;
constexpr std::chrono::milliseconds pingPause = 30s;
constexpr int pings = 4;

class Simulation
{
public:
    Simulation(const Scenario &scenario, const Fleet &fleet);
    Course run();

private:
    void arrive(std::uint32_t client);
    void leave(std::uint32_t client, const ConnectionEnd &end);
    void act(std::uint32_t client);
    void countAction(std::uint32_t hasty);
    void measureReturn();
    std::chrono::milliseconds latency();

    const Scenario &m_scenario;
    const Fleet &m_fleet;
    Server m_server;
    Strategies m_strategies;
    BucketQueue m_queue;
    std::vector<ActionBudget> m_budgets;
    std::vector<std::uint8_t> m_actionsLeft;
    std::vector<bool> m_connected;
    std::vector<std::deque<std::chrono::milliseconds>> m_hastyActions; // of the last 60 s, as they arrived
    std::mt19937_64 m_generator{20260101};
    Randomness m_random; // from m_generator
    std::chrono::milliseconds m_now{};
    std::uint32_t m_back = 0;
    Course m_course;
};

Simulation::Simulation(const Scenario &scenario, const Fleet &fleet)
    : m_scenario(scenario)
    , m_fleet(fleet)
    , m_server(scenario, fleet.clients)
    , m_strategies(fleet.strategy, fleet.clients)
    , m_queue(fleet.clients, horizon)
    , m_budgets(fleet.actions == Actions::None ? 0 : fleet.clients)
    , m_actionsLeft(m_budgets.size())
    , m_connected(fleet.clients)
    , m_hastyActions(fleet.clients / usersPerHasty + 1)
    , m_random([this] { return static_cast<double>(m_generator() >> 11) * 0x1p-53; })
{
    m_course.connections.resize(horizon / 1s);
}

Course Simulation::run()
{
    for (std::uint32_t client = 0; client < m_fleet.clients; ++client)
        leave(client, m_scenario.firstEnd);
    for (; m_now < horizon && !m_queue.isEmpty(); m_now += 1ms) {
        while (const auto client = m_queue.pop(m_now)) {
            if (m_connected[*client])
                act(*client);
            else
                arrive(*client);
        }
    }
    measureReturn();
    return m_course;
}

// A connection reaches the server.
void Simulation::arrive(std::uint32_t client)
{
    ++m_course.connections[static_cast<std::size_t>(m_now / 1s)];
    if (const auto end = m_server.answer(m_now, m_random)) {
        leave(client, *end);
        return;
    }
    m_connected[client] = true;
    if (++m_back == m_fleet.clients - m_fleet.clients / 100)
        m_course.nearlyAllBack = m_now - m_scenario.back;
    if (m_fleet.actions == Actions::None)
        return;
    const bool hasty = client % usersPerHasty == 0;
    m_actionsLeft[client] = 2 + (hasty ? hastyActions : pings); // Initialize and authorize come first
    m_queue.push(m_now + 1ms, client);
}

// The end that the server makes now reaches the client, which comes again later.
void Simulation::leave(std::uint32_t client, const ConnectionEnd &end)
{
    const auto brief = end.held < 1min ? end.held : 0ms; // who was connected at 0 s was so before
    const auto heard = m_now + brief + latency();
    m_queue.push(heard + m_strategies.delayAfter(client, end, m_random) + latency(), client);
}

void Simulation::act(std::uint32_t client)
{
    auto &budget = m_budgets[client];
    if (const auto delay = budget.delayAt(m_now); m_fleet.actions == Actions::Budgeted && delay > 0ms) {
        m_queue.push(m_now + delay, client);
        return;
    }
    budget.spend(m_now);
    const bool hasty = client % usersPerHasty == 0;
    if (hasty)
        countAction(client / usersPerHasty);
    if (--m_actionsLeft[client] > 0)
        m_queue.push(m_now + (hasty ? hastyPause : pingPause), client);
}

void Simulation::countAction(std::uint32_t hasty)
{
    auto &arrived = m_hastyActions[hasty];
    arrived.push_back(m_now + latency());
    while (arrived.front() < arrived.back() - 60s)
        arrived.pop_front();
    const auto count = static_cast<std::uint32_t>(arrived.size());
    m_course.mostActions = std::max(m_course.mostActions, count);
    if (count == ActionBudget::actions + 1)
        ++m_course.overruns;
}

void Simulation::measureReturn()
{
    const auto begin = m_course.connections.cbegin() + m_scenario.back.count();
    m_course.peak = *std::max_element(begin, m_course.connections.cend());
    const auto sum = [](auto from, auto to) { return std::accumulate(from, to, 0.0); };
    m_course.peakToMean = m_course.peak * static_cast<double>(m_scenario.meanOver.count())
                          / sum(begin, begin + m_scenario.meanOver.count());
    m_course.connectionsEach = sum(begin, m_course.connections.cend()) / m_fleet.clients;
}

// One way through the network.
std::chrono::milliseconds Simulation::latency()
{
    return std::chrono::milliseconds(10 + m_generator() % 90);
}

} // namespace

Course simulate(const Scenario &scenario, const Fleet &fleet)
{
    return Simulation(scenario, fleet).run();
}
