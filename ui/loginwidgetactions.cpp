// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// What the user does in the window; what the session answers stands in loginwidgetoutcomes.cpp.

#include "session/protocol/wipe.h"
#include "ui/form/proxyloginpage.h"
#include "ui/form/signinform.h"
#include "ui/kept/keptsignin.h"
#include "ui/loginmenu.h"
#include "ui/loginpages.h"
#include "ui/loginwidgetprivate.h"
#include "ui/panel/statuspanel.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QDesktopServices>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

void LoginWidgetPrivate::submit()
{
    const auto now = appearanceOf(state());
    if (now.signInBusy || !now.signInEnabled || now.panelShown)
        return;
    m_form->conceal();
    m_form->clearMarks();
    m_notices.forget();
    auto credentials = m_form->credentials();
    if (auto *account = std::get_if<Account>(&credentials))
        account->type = m_session->config().credentialsType;
    if (const auto problem = problemIn(credentials)) {
        m_form->mark(problem->field, *problem);
        m_form->focus(problem->field);
        tell(*problem);
        return;
    }
    attempt(credentials);
    wipe(credentials);
}

void LoginWidgetPrivate::submitKept(const Credentials &credentials)
{
    const auto now = appearanceOf(state());
    if (m_attempt || !now.signInEnabled || now.panelShown)
        return;
    m_form->clearMarks();
    m_notices.forget();
    if (const auto *account = std::get_if<Account>(&credentials))
        m_form->setLogin(account->login);
    attempt(credentials);
}

void LoginWidgetPrivate::attempt(const Credentials &credentials)
{
    m_attempt = packetOf(credentials);
    m_kept->attempted(credentials);
    m_session->authorize(credentials);
    refresh();
}

void LoginWidgetPrivate::accept()
{
    tellLater([this] {
        if (m_grant) // which may have ended in the meantime
            Q_EMIT m_widget.accepted();
    });
}

void LoginWidgetPrivate::cancel()
{
    m_attempt.reset();
    m_isPreparing = false;
    m_kept->stop();
    m_session->cancel();
    m_notices.show(); // what was told before is as true as it was
    refresh();
    tellLater([this] { Q_EMIT m_widget.canceled(); });
}

void LoginWidgetPrivate::retry()
{
    if (!m_grant && m_notices.endedAttempt()) {
        m_kept->isDue() ? m_kept->signIn() : submit();
        return;
    }
    if (!m_grant && m_session->stage() == Stage::Ready) { // somebody was put out, and can sign in
        m_notices.forget();
        m_form->refocus();
        refresh();
        return;
    }
    m_isPreparing = !m_grant;
    m_notices.hide();
    m_session->open();
    refresh();
}

void LoginWidgetPrivate::act(MessageAction action)
{
    switch (action) {
    case MessageAction::Retry:
        retry();
        break;
    case MessageAction::EditLicense:
        m_form->focus(Field::LicenseKey);
        break;
    case MessageAction::EditExtraLicense:
        m_form->focus(Field::ExtraLicense);
        break;
    case MessageAction::EditLogin:
        m_form->focus(Field::Login);
        break;
    case MessageAction::EditPassword:
        m_form->focus(Field::Password);
        break;
    case MessageAction::EnterProxyLogin:
        askForProxyLogin();
        break;
    case MessageAction::ChooseProxy:
        m_menu->showProxy();
        break;
    case MessageAction::CopyDeviceId:
        m_menu->copyDeviceId();
        break;
    case MessageAction::CopyReport:
        m_menu->copyReport();
        break;
    case MessageAction::OpenSupportLink:
        QDesktopServices::openUrl(m_branding.supportLink);
        break;
    case MessageAction::Quit:
        tellLater([this] { Q_EMIT m_widget.quitRequested(); });
        break;
    }
}

MessageOffers LoginWidgetPrivate::offers() const
{
    const auto scheme = m_branding.supportLink.scheme();
    return {.supportLink = scheme == "https"_L1 || scheme == "mailto"_L1,
        .quit = m_widget.isSignalConnected(QMetaMethod::fromSignal(&LoginWidget::quitRequested))};
}

void LoginWidgetPrivate::askForProxyLogin()
{
    m_pages->visit(*m_proxyLogin);
    m_proxyLogin->begin();
}

void LoginWidgetPrivate::enterProxyLogin(const ProxyLogin &login)
{
    m_gaveProxyLogin = true;
    m_session->setProxyLogin(login);
    m_pages->leave();
    retry();
}

} // namespace BlazeAuth
