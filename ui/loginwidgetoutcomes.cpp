// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// What the session answers, and what becomes of the window then.

#include "ui/loginwidgetprivate.h"

#include "session/protocol/tables.h"
#include "ui/appheader.h"
#include "ui/form/proxyloginpage.h"
#include "ui/form/signinform.h"
#include "ui/kept/keptsignin.h"
#include "ui/panel/statuspanel.h"

namespace BlazeAuth {

void LoginWidgetPrivate::onInitialized(const AppInfo &app)
{
    m_gaveProxyLogin = false;
    m_header->setApp(app);
    refreshTitle();
    const bool wasMissed = m_isPreparing || m_notices.tells(Topic::Connection);
    m_isPreparing = false;
    if (wasMissed && !m_attempt)
        tell(Event::ConnectionBack);
    if (!m_attempt && !m_grant && m_kept->isDue())
        m_kept->signIn(); // an outage has kept it from being done
}

void LoginWidgetPrivate::onAuthorized(const Grant &grant)
{
    m_attempt.reset();
    m_grant = grant;
    m_notices.forget();
    m_notices.clearConnection();
    m_form->clearSecrets();
    // Whoever waits for the session to say so need not wait for the panel as well.
    tellLater([this] {
        if (!m_grant) // which has ended in the meantime
            return;
        m_panel->setGrant(*m_grant, m_session->clock());
        refresh();
        m_panel->focusContinue();
    });
    tellLater([this, grant] { Q_EMIT m_widget.authorized(grant); });
}

void LoginWidgetPrivate::onReconnected(const Grant &grant)
{
    m_grant = grant;
    m_notices.clearConnection();
    m_panel->setGrant(grant, m_session->clock());
    refresh();
    tellLater([this, grant] { Q_EMIT m_widget.reconnected(grant); });
}

void LoginWidgetPrivate::onRejected(const Rejection &rejection)
{
    if (m_grant && m_session->config().reauthorize && m_session->isAuthorized())
        return; // of what the program has asked for by itself; the return goes on
    if (m_grant) {
        endGrant(rejection);
        tellLater([this] { Q_EMIT m_widget.signedOut(); });
        return;
    }
    tell(rejection);
    const auto field = fieldFor(rejection);
    const bool isByLicense = rejection.packet == Packet::AuthorizeByLicense;
    // Whoever entered a license is not sent to the other tab, whatever a server answers.
    if (!field || isByLicense != (*field == Field::LicenseKey))
        return;
    if (rejection.status() == Status::AppUserNotFound)
        m_form->clearPassword();
    m_form->mark(*field, rejection);
    m_form->focus(*field);
}

void LoginWidgetPrivate::onClosed(const Closure &closure)
{
    if (!m_grant) {
        tell(closure);
    } else if (rowOf(closure.code()).retry != RetryRule::Never) {
        tellOfLoss(failureBy(FailureCause::ConnectionDropped, closure.reason));
    } else {
        endGrant(closure);
        tellLater([this, closure] { Q_EMIT m_widget.closed(closure); });
    }
}

void LoginWidgetPrivate::onFailed(const Failure &failure)
{
    const bool comesBack = rowOf(failure.cause).retry != RetryRule::Never;
    const bool isInBackground = comesBack && !m_attempt && !m_isPreparing;
    if (m_grant)
        tellOfConnection(comesBack ? Happening(Event::ConnectionLost) : failure);
    else if (isInBackground && m_notices.tells(Topic::Lasting))
        refresh(); // what was told of the user's own doing matters more than a try in the background
    else
        tell(failure);
    if (failure.cause == FailureCause::ProxyLoginRequired && std::exchange(m_gaveProxyLogin, false)) {
        askForProxyLogin();
        m_proxyLogin->refuse();
    }
}

void LoginWidgetPrivate::onConnectionLost(const Failure &failure)
{
    // Where nobody is signed in, it comes back before anybody misses it; or that fails, and is told.
    if (m_grant)
        tellOfLoss(failure);
}

void LoginWidgetPrivate::tellOfLoss(const Failure &failure)
{
    const bool isNews = !m_notices.tellsOfConnection();
    tellOfConnection(Event::ConnectionLost);
    if (isNews)
        tellLater([this, failure] { Q_EMIT m_widget.connectionLost(failure); });
}

void LoginWidgetPrivate::onWaiting(std::chrono::seconds wait)
{
    if (!m_grant && m_notices.isEmpty())
        tell(Event::WaitGoesOn); // asked before this window was opened
    m_wait.start(wait, m_session->clock());
}

void LoginWidgetPrivate::onWaitChanged()
{
    refreshCountdown();
    if (m_wait.text().isEmpty() && m_notices.tells(Topic::Wait))
        tell(Event::WaitOver);
}

void LoginWidgetPrivate::onExpired()
{
    endGrant(Event::TimeOver);
    tellLater([this] { Q_EMIT m_widget.expired(); });
}

} // namespace BlazeAuth
