// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/outcomewatch.h"

#include "session/authsession.h"

namespace BlazeAuth::Qa {

OutcomeWatch::OutcomeWatch(const AuthSession &session, QObject *parent)
    : QObject(parent)
{
    const auto onFailure = [this](const Failure &failure) { Q_EMIT observed(observedFrom(failure)); };
    connect(&session, &AuthSession::authorized, this, [this] { Q_EMIT observed(Observed::authorized()); });
    connect(&session, &AuthSession::rejected, this,
        [this](const Rejection &rejection) { Q_EMIT observed(observedFrom(rejection)); });
    connect(&session, &AuthSession::closed, this,
        [this](const Closure &closure) { Q_EMIT observed(observedFrom(closure)); });
    connect(&session, &AuthSession::failed, this, onFailure);
    connect(&session, &AuthSession::connectionLost, this, onFailure);
}

} // namespace BlazeAuth::Qa
