// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/attemptbuilder.h"

#include "session/visitor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

bool AttemptBuilder::add(std::chrono::microseconds now, const AttemptEvent &event)
{
    m_now = std::max(m_now, now);
    return std::visit(Visitor{[this](const StepBegan &began) { return begin(began.step); },
                          [this](const AttemptEnded &ended) { return end(ended); }},
        event);
}

void AttemptBuilder::clear()
{
    if (isUnderWay() && m_attempts.constLast().find(AttemptStep::User) != nullptr)
        m_waitingSince = m_begun + m_attempts.constLast().find(AttemptStep::User)->begin;
    m_attempts.clear();
}

bool AttemptBuilder::isUnderWay() const
{
    return !m_attempts.isEmpty() && !m_attempts.constLast().outcome;
}

void AttemptBuilder::start(std::chrono::microseconds begun)
{
    m_begun = begun;
    if (m_attempts.size() == most)
        m_attempts.removeFirst();
    m_attempts.append(AttemptTimes());
}

void AttemptBuilder::finishStep()
{
    auto &steps = m_attempts.last().steps;
    if (!steps.isEmpty() && !steps.constLast().end)
        steps.last().end = m_now - m_begun;
}

bool AttemptBuilder::begin(AttemptStep step)
{
    if (step == AttemptStep::Resolve) {
        end({.end = AttemptEnd::GivenUp, .text = u"begun anew"_s});
        m_waitingSince.reset();
        start(m_now);
    } else if (!isUnderWay()) {
        if (step != AttemptStep::Authorize)
            return false;
        start(m_waitingSince.value_or(m_now));
        if (m_waitingSince)
            m_attempts.last().steps.append({.step = AttemptStep::User, .begin = {}, .end = {}});
        m_waitingSince.reset();
    }
    auto &steps = m_attempts.last().steps;
    if (!steps.isEmpty() && steps.constLast().step >= step)
        return false;
    finishStep();
    steps.append({.step = step, .begin = m_now - m_begun, .end = {}});
    return true;
}

bool AttemptBuilder::end(const AttemptEnded &ended)
{
    if (!isUnderWay())
        return false;
    finishStep();
    m_attempts.last().outcome = AttemptOutcome{.end = ended.end, .text = ended.text, .at = m_now - m_begun};
    if (ended.end == AttemptEnd::Rejected)
        m_waitingSince = m_now;
    return true;
}

} // namespace BlazeAuth::Bench
