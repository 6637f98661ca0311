// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/simulatedtime.h"

#include "ui/bench/offsettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

using namespace std::chrono_literals;

constexpr int fastest = 3'600;
// Timers know nothing of all this; so often is looked whether the time has come.
constexpr std::chrono::milliseconds lookAgain = 100ms;

} // namespace

struct SimulatedTime::State
{
    Clock real;
    int speed = 1;
    std::chrono::milliseconds since{}; // real time since boot at the last change
    std::chrono::milliseconds boot{}; // simulated, at the same moment
    std::chrono::milliseconds forgotten{}; // of the lead, by reset()
    std::chrono::seconds serverOffset{};
    std::chrono::seconds programOffset{};

    [[nodiscard]] std::chrono::milliseconds bootAt(const Moment &now) const
    {
        return boot + (now.boot - since) * speed;
    }
    [[nodiscard]] Moment moment(std::chrono::seconds offset) const
    {
        const Moment now = real();
        const auto simulated = bootAt(now);
        return {.wall = now.wall + (simulated - now.boot) - forgotten + offset, .boot = simulated};
    }
    /// From here on something is different.
    void change()
    {
        const Moment now = real();
        boot = bootAt(now);
        since = now.boot;
    }
};

SimulatedTime::SimulatedTime(Clock real)
    : m_state(std::make_shared<State>())
{
    m_state->real = std::move(real);
    const Moment now = m_state->real();
    m_state->since = now.boot;
    m_state->boot = now.boot;
}

Clock SimulatedTime::clock() const
{
    return {[state = m_state] { return state->moment(std::chrono::seconds::zero()); }, lookAgain};
}

Clock SimulatedTime::serverClock() const
{
    return {[state = m_state] { return state->moment(state->serverOffset); }, lookAgain};
}

Clock SimulatedTime::programClock() const
{
    return {[state = m_state] { return state->moment(state->programOffset); }, lookAgain};
}

QStringList SimulatedTime::conditions() const
{
    QStringList conditions;
    if (m_state->serverOffset != 0s)
        conditions += u"time of the server: "_s + Bench::offsetText(m_state->serverOffset);
    if (m_state->programOffset != 0s)
        conditions += u"time of the program: "_s + Bench::offsetText(m_state->programOffset);
    if (m_state->speed != 1)
        conditions += u"speed of time: %1"_s.arg(m_state->speed);
    const Moment now = m_state->real();
    const auto lead = m_state->bootAt(now) - now.boot - m_state->forgotten;
    if (lead >= 1s)
        conditions += u"time that went by too fast: "_s
                      + Bench::offsetText(std::chrono::duration_cast<std::chrono::seconds>(lead));
    return conditions;
}

void SimulatedTime::setServerOffset(std::chrono::seconds offset)
{
    m_state->serverOffset = offset;
}

void SimulatedTime::setProgramOffset(std::chrono::seconds offset)
{
    m_state->programOffset = offset;
}

void SimulatedTime::setSpeed(int factor)
{
    m_state->change();
    m_state->speed = std::clamp(factor, 1, fastest);
}

void SimulatedTime::suspend(std::chrono::milliseconds duration)
{
    m_state->change();
    m_state->boot += std::max(duration, 0ms);
}

void SimulatedTime::reset()
{
    m_state->change();
    m_state->speed = 1;
    m_state->forgotten = m_state->boot - m_state->since;
    m_state->serverOffset = 0s;
    m_state->programOffset = 0s;
}

} // namespace BlazeAuth::Qa
