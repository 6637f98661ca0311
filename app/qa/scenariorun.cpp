// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/scenariorun.h"

#include "app/qa/attempt.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype mostObserved = 8; // of a client that does not stop

Sandbox::Limits limitsFor(const Sandbox::CatalogueRow &row, const RunSettings &settings)
{
    Sandbox::Limits limits;
    limits.second = row.afterwards ? settings.secondBeforeEnd : settings.second;
    return limits;
}

/// The client gives up soon where that is what the row is about, and takes its time otherwise.
Deadlines deadlinesFor(const Sandbox::CatalogueRow &row, std::chrono::milliseconds patience)
{
    Deadlines deadlines;
    if (row.expected == Sandbox::Expected::failed(FailureKind::Timeout)) {
        auto &step = row.stage == Packet::Initialize ? deadlines.initialize : deadlines.authorize;
        step = patience;
    }
    return deadlines;
}

} // namespace

ScenarioRun::ScenarioRun(
    Sandbox::Scenario scenario, const ClientFactory &clients, const RunSettings &settings, QObject *parent)
    : QObject(parent)
    , m_patience(settings.patience)
    , m_result{.scenario = std::move(scenario), .observed = {}, .verdict = {}}
    , m_server(settings.data, systemClock(), limitsFor(m_result.scenario.row, settings))
    , m_client(clients())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(settings.limit);
    connect(&m_limit, &QTimer::timeout, this, &ScenarioRun::finish);
    connect(m_client.get(), &Client::observed, this, &ScenarioRun::onObserved);
}

void ScenarioRun::start()
{
    m_sinceStart.start();
    if (!m_server.listen()) {
        finishLater(u"the sandbox cannot listen (%1)"_s.arg(m_server.errorString()));
        return;
    }
    m_limit.start();
    const auto &row = m_result.scenario.row;
    Attempt attempt = attemptFor(row, m_server.url(), m_server.apiKey());
    attempt.config.deadlines = deadlinesFor(row, m_patience);
    m_client->start(attempt.config, attempt.credentials);
}

void ScenarioRun::onObserved(const Observed &observed)
{
    if (m_result.observed.size() < mostObserved)
        m_result.observed.append(observed);
    if (isDecided(m_result.scenario.row, m_result.observed))
        finishLater();
}

// Later, because the client is still in the middle of it, and may say more than it should.
void ScenarioRun::finishLater(const std::optional<QString> &problem)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_problem = problem;
    m_limit.stop();
    QMetaObject::invokeMethod(this, &ScenarioRun::finish, Qt::QueuedConnection);
}

void ScenarioRun::finish()
{
    m_isEnding = true;
    m_client.reset();
    m_result.duration = std::chrono::milliseconds(m_sinceStart.elapsed());
    m_result.verdict = m_problem ? Verdict{.passed = false, .reason = *m_problem}
                                 : verdictFor(m_result.scenario.row, m_result.observed);
    Q_EMIT finished(m_result);
}

} // namespace BlazeAuth::Qa
