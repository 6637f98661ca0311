// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/scenariorun.h"

#include <QtCore/QObject>

namespace BlazeAuth::Qa {

/// Plays scenarios to clients, several at a time, each for itself. After start(), always from the event loop:
/// for each that ends finished() and then progressed(), in whatever order they end; at last done(), exactly
/// once.
class CatalogueRun final : public QObject
{
    Q_OBJECT

public:
    CatalogueRun(QList<Sandbox::Scenario> scenarios, ClientFactory clients, RunSettings settings = {},
        QObject *parent = nullptr);

    /// To be called once.
    void start();
    /// Forgets the scenarios that have not ended; done() follows at once.
    void cancel();

    [[nodiscard]] const QList<Sandbox::Scenario> &scenarios() const { return m_scenarios; }
    /// Of those that have ended, in the order in which they did.
    [[nodiscard]] const QList<ScenarioResult> &results() const { return m_results; }
    /// Since start(); until done(), once that was told.
    [[nodiscard]] std::chrono::milliseconds duration() const;

Q_SIGNALS:
    void finished(const BlazeAuth::Qa::ScenarioResult &result);
    /// \a finished scenarios out of \a total have ended.
    void progressed(qsizetype finished, qsizetype total);
    void done();

private:
    void startNext();
    void onFinished(ScenarioRun *run, const ScenarioResult &result);
    void end();

    const QList<Sandbox::Scenario> m_scenarios;
    const ClientFactory m_clients;
    const RunSettings m_settings;
    QList<ScenarioResult> m_results;
    QList<ScenarioRun *> m_running; // our children
    qsizetype m_next = 0;
    QElapsedTimer m_sinceStart;
    std::optional<std::chrono::milliseconds> m_duration;
};

} // namespace BlazeAuth::Qa
