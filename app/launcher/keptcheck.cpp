// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/keptcheck.h"

#include "session/authsession.h"
#include "ui/kept/keptsignin.h"
#include "ui/kept/keptwords.h"
#include "ui/message/message.h"

namespace BlazeAuth {

KeptCheck::KeptCheck(AuthSession &session, KeptSignIn &kept, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kept(kept)
{
    connect(&m_kept, &KeptSignIn::credentialsReady, this, [this](const Credentials &credentials) {
        m_kept.attempted(credentials);
        m_session.authorize(credentials);
    });
    connect(&m_kept, &KeptSignIn::stateChanged, this, &KeptCheck::look);
    connect(&m_kept, &KeptSignIn::problemChanged, this, &KeptCheck::look);
    connect(&m_session, &AuthSession::authorized, this, [this](const Grant &grant) {
        m_limit.stop();
        m_session.disconnect(this);
        m_kept.disconnect(this);
        Q_EMIT passed(grant);
    });
    connect(&m_session, &AuthSession::rejected, this, [this](const Rejection &rejection) {
        refuse(LauncherExit::NotSignedIn, messageFor(rejection).spoken());
    });
    connect(&m_session, &AuthSession::closed, this,
        [this](const Closure &closure) { refuse(LauncherExit::Closed, messageFor(closure).spoken()); });
    connect(&m_session, &AuthSession::failed, this, [this](const Failure &failure) {
        refuse(launcherExitFor(failure.kind()), messageFor(failure).spoken());
    });
    connect(&m_session, &AuthSession::waiting, this,
        [this] { refuse(LauncherExit::Closed, messageFor(Event::WaitGoesOn).spoken()); });
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        refuse(LauncherExit::Timeout, messageFor(failureBy(FailureCause::AttemptTimeout)).spoken());
    });
}

void KeptCheck::begin()
{
    if (!m_kept.isKept()) {
        QMetaObject::invokeMethod(this, &KeptCheck::refuseNobody, Qt::QueuedConnection);
        return;
    }
    m_limit.start();
    m_kept.begin();
}

/// Reading the keychain can end without anything to sign in with.
void KeptCheck::look()
{
    if (const auto problem = m_kept.problem(); problem && problem != KeptSignIn::Problem::Waiting)
        refuse(LauncherExit::NotSignedIn, sentenceFor(*problem));
    else if (!m_kept.isKept())
        refuseNobody();
}

void KeptCheck::refuseNobody()
{
    //: In a terminal, one line. Leave --check as it is.
    refuse(LauncherExit::NotSignedIn, tr("Nobody is kept signed in; start without --check to sign in."));
}

void KeptCheck::refuse(LauncherExit code, const QString &sentence)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    m_session.disconnect(this);
    m_kept.disconnect(this);
    Q_EMIT refused(code, sentence);
}

} // namespace BlazeAuth
