// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/replayserver.h"
#include "app/sandbox/relay.h"
#include "app/sandbox/sandboxserver.h"

#include <QtCore/QObject>

#include <memory>

namespace BlazeAuth::Qa {

/// What the login window of the bench talks to: the sandbox, a real server or a recording, with a relay in
/// between where there are faults or the server is a real one.
class WayToServer final : public QObject
{
    Q_OBJECT

public:
    /// To \a sandbox, which listens and outlives it.
    explicit WayToServer(const Sandbox::SandboxServer &sandbox, QObject *parent = nullptr);

    /// As what and where the window is to connect.
    [[nodiscard]] SessionConfig config() const;
    [[nodiscard]] bool isToSandbox() const { return !m_upstream && !m_replay; }

    /// What is not as usual about it, one a line, for a report: another server than the sandbox, faults.
    [[nodiscard]] QStringList conditions() const;

    /// What goes wrong on the way, in the conversations under way too; why that cannot be, and all stays as
    /// it was. Whoever is connected has to connect anew where config() has become another.
    [[nodiscard]] std::optional<QString> setFaults(const Sandbox::Faults &faults);
    /// To the server of \a upstream; why that cannot be.
    [[nodiscard]] std::optional<QString> goTo(const SessionConfig &upstream);
    /// To what \a recording holds; why that cannot be.
    [[nodiscard]] std::optional<QString> replay(const Bench::Recording &recording, Pace pace);
    /// To the sandbox again.
    void goToSandbox();

Q_SIGNALS:
    /// The real server was not reached, or could not be kept up with.
    void upstreamFailed(const QString &problem);
    /// All of the recording has been played.
    void replayed();

private:
    [[nodiscard]] std::optional<QString> makeRelay(const SessionConfig &upstream);

    const Sandbox::SandboxServer &m_sandbox;
    Sandbox::Faults m_faults;
    std::optional<SessionConfig> m_upstream;
    std::unique_ptr<Sandbox::Relay> m_relay;
    std::unique_ptr<ReplayServer> m_replay;
};

} // namespace BlazeAuth::Qa
