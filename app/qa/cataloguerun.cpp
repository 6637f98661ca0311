// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/cataloguerun.h"

#include <algorithm>

namespace BlazeAuth::Qa {

CatalogueRun::CatalogueRun(
    QList<Sandbox::Scenario> scenarios, ClientFactory clients, RunSettings settings, QObject *parent)
    : QObject(parent)
    , m_scenarios(std::move(scenarios))
    , m_clients(std::move(clients))
    , m_settings(std::move(settings))
{
}

void CatalogueRun::start()
{
    m_sinceStart.start();
    if (m_scenarios.isEmpty())
        QMetaObject::invokeMethod(this, &CatalogueRun::end, Qt::QueuedConnection);
    for (int begun = 0; begun < std::max(m_settings.atOnce, 1); ++begun)
        startNext();
}

void CatalogueRun::cancel()
{
    m_next = m_scenarios.size();
    for (ScenarioRun *run : std::as_const(m_running)) {
        run->disconnect(this);
        run->deleteLater();
    }
    m_running.clear();
    QMetaObject::invokeMethod(this, &CatalogueRun::end, Qt::QueuedConnection);
}

std::chrono::milliseconds CatalogueRun::duration() const
{
    if (!m_sinceStart.isValid())
        return {};
    return m_duration.value_or(std::chrono::milliseconds(m_sinceStart.elapsed()));
}

void CatalogueRun::startNext()
{
    if (m_next >= m_scenarios.size())
        return;
    auto *const run = new ScenarioRun(m_scenarios.at(m_next++), m_clients, m_settings, this);
    m_running.append(run);
    connect(run, &ScenarioRun::finished, this,
        [this, run](const ScenarioResult &result) { onFinished(run, result); });
    run->start();
}

void CatalogueRun::onFinished(ScenarioRun *run, const ScenarioResult &result)
{
    m_running.removeOne(run);
    run->deleteLater();
    m_results.append(result);
    startNext(); // first of all, so that a slot that cancels finds everything that runs
    const bool isLast = m_running.isEmpty();
    const qsizetype count = m_results.size();
    Q_EMIT finished(result);
    Q_EMIT progressed(count, m_scenarios.size());
    if (isLast)
        end();
}

void CatalogueRun::end()
{
    if (m_duration)
        return;
    m_duration = std::chrono::milliseconds(m_sinceStart.isValid() ? m_sinceStart.elapsed() : 0);
    Q_EMIT done();
}

} // namespace BlazeAuth::Qa
