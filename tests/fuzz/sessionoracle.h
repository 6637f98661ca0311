// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"
#include "tests/fuzz/independentcheck.h"

#include <QtCore/QObject>

namespace BlazeAuth::Tests {

/// Watches a session from both sides, its signals and its connection, and ends the program when it does what
/// it must not. It is told of everything on the wire, in order, and knows nothing but that.
class SessionOracle final : public QObject
{
public:
    /// Watches \a session from now on.
    explicit SessionOracle(AuthSession &session);

    /// The user is about to act, or something else that a script does; each begins a step, in which at most
    /// one outcome is told. \a mayTellMore: time passes, and much can happen.
    void beginStep(bool mayTellMore = false);
    /// Something was done in a slot of the session: this step may tell more.
    void disturb();
    /// The user gave the attempt up: it has no outcome any more.
    void onGivenUp();
    /// authorize() is about to be called, and \a secrets are in its credentials.
    void onAttemptBegun(const QStringList &secrets);

    void onConnectionMade();
    void onConnectionGone();
    void onSent(const QByteArray &text);
    void beginReceive(const QByteArray &text);
    void endReceive();

private:
    void onStageChanged(Stage stage);
    void onAuthorized(const Grant &grant);
    void onReconnected(const Grant &grant);
    void onGranted(const Grant &grant);
    void onRejected(const Rejection &rejection);
    void onClosed(const Closure &closure);
    void onFailed(const Failure &failure);
    void onOutcome();
    void onMaybeOut();
    void requireNoSecret(const QString &text) const;
    void requireNoSecretIn(const Entitlement &entitlement) const;

    AuthSession &m_session;
    Stage m_stage;
    std::optional<Asked> m_asked; // sent on this connection and not answered
    std::int64_t m_lastId = 0; // of this connection
    bool m_lastWordAuthorizes = false; // what is being received does, by the independent check
    bool m_attemptIsOpen = false;
    QStringList m_attemptSecrets; // of the last attempt
    bool m_mayReturn = false; // somebody is signed in, and nobody else has to ask for them
    QStringList m_keptSecrets; // for that, as far as they are known
    QStringList m_secrets; // that this connection has seen, or is to see
    bool m_rejectedLast = false; // a rejection was told, and nothing has been asked nor connected since
    bool m_mayTellMore = false;
    int m_outcomes = 0; // in this step
};

} // namespace BlazeAuth::Tests
