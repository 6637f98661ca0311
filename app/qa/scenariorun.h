// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/client.h"
#include "app/qa/verdict.h"
#include "app/sandbox/dataset.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/scenario.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace BlazeAuth::Qa {

/// How one scenario came out.
struct ScenarioResult
{
    Sandbox::Scenario scenario;
    QList<Observed> observed; ///< In order.
    Verdict verdict;
    std::chrono::milliseconds duration{};
};

/// How scenarios are played.
struct RunSettings
{
    Sandbox::Dataset data = Sandbox::shippedDataset();
    /// How long a second of a magic input lasts.
    std::chrono::milliseconds second{4};
    /// The same where a scenario ends the authorization: long enough for a busy computer to authorize first.
    std::chrono::milliseconds secondBeforeEnd{120};
    /// How long the client waits for an answer that does not come.
    std::chrono::milliseconds patience{400};
    /// After this long a scenario is over, whatever the client does.
    std::chrono::milliseconds limit{5'000};
    /// Scenarios at a time.
    int atOnce = 12;
};

/// Plays one scenario to one client, with a sandbox of its own: finished() follows exactly once, from the
/// event loop, whatever the client does. Not to be deleted in a slot of the client.
class ScenarioRun final : public QObject
{
    Q_OBJECT

public:
    ScenarioRun(Sandbox::Scenario scenario, const ClientFactory &clients, const RunSettings &settings,
        QObject *parent = nullptr);

    /// To be called once.
    void start();

Q_SIGNALS:
    void finished(const BlazeAuth::Qa::ScenarioResult &result);

private:
    void onObserved(const Observed &observed);
    void finish();
    void finishLater(const std::optional<QString> &problem = {});

    const std::chrono::milliseconds m_patience;
    ScenarioResult m_result;
    Sandbox::SandboxServer m_server;
    std::unique_ptr<Client> m_client;
    QTimer m_limit;
    QElapsedTimer m_sinceStart;
    std::optional<QString> m_problem; // of ours, so that the client had no chance
    bool m_isEnding = false;
};

} // namespace BlazeAuth::Qa
