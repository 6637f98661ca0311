// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/endpolicy.h"
#include "app/launcher/startfailure.h"
#include "session/alarm.h"
#include "session/protocol/outcome.h"

#include <QtCore/QObject>

#include <optional>

namespace BlazeAuth {

class AuthSession;
class ProgramProcess;

/// From a grant to the end of the program: starts it as soon as the session is authorized, and does what the
/// rules say when that ends. Whoever signs in again while it runs keeps it running.
class Launch final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Launch(AuthSession &session, ProgramProcess &process, const EndRules &rules, QObject *parent = nullptr);

    /// What is being done about the end of the session; Nothing while no program runs.
    [[nodiscard]] Measure measure() const { return m_measure; }
    /// Until the program is asked to end, where that was announced.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    /// Whether the program runs, or is being started.
    [[nodiscard]] bool isRunning() const { return m_isWatching; }
    /// Whether somebody is signed in, so that tryAgain() starts the program.
    [[nodiscard]] bool canTryAgain() const { return m_grant.has_value(); }
    /// Starts the program again after startFailed(), while the grant holds.
    void tryAgain();
    /// Passes \a signal on to the program where it has not got it already; false: no program runs.
    [[nodiscard]] bool pass(int signal, bool reachedProgram);

Q_SIGNALS:
    /// The program is being started.
    void starting();
    void lived();
    void startFailed(const BlazeAuth::StartFailure &failure);
    void measureChanged(BlazeAuth::Measure measure);
    /// With what the launcher is to end: the program's code, or SessionEnded.
    void finished(int code);

private:
    void onAuthorized(const Grant &grant);
    void onReconnected(const Grant &grant);
    void forgetEnded();
    void look();
    void act();

    AuthSession &m_session;
    ProgramProcess &m_process;
    const EndRules m_rules;
    EndPolicy m_policy; // of this run of the program
    Alarm m_alarm;
    std::optional<Grant> m_grant; // of whoever is signed in
    bool m_isWatching = false; // a program runs
    Measure m_measure = Measure::Nothing;
};

} // namespace BlazeAuth
