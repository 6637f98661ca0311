// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/exitcode.h"
#include "session/authsession.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace BlazeAuth {

class Reporter;

/// One attempt to sign in, or to initialize where there are no credentials, told to a Reporter as it goes on.
class Attempt final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds timeout; ///< Up to `authorized`.
        bool watch = false; ///< Go on until the authorization ends.
    };

    /// \a reporter must outlive the attempt.
    Attempt(const SessionConfig &config, std::optional<Credentials> credentials, Limits limits,
        Reporter &reporter);

    void start();

Q_SIGNALS:
    /// Emitted once, after the last line has been reported.
    void finished(BlazeAuth::ExitCode code);

private:
    void onInitialized(const AppInfo &app);
    void onAuthorized(const Grant &grant);
    void onFailed(const Failure &failure);
    void finish(ExitCode code);

    AuthSession m_session;
    std::optional<Credentials> m_credentials; // until it starts
    const bool m_isProbe;
    const Limits m_limits;
    Reporter &m_reporter;
    QTimer m_timeout;
};

} // namespace BlazeAuth
