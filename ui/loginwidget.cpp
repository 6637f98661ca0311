// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginwidget.h"

#include "session/protocol/tables.h"
#include "ui/appheader.h"
#include "ui/controls/card.h"
#include "ui/form/progresswords.h"
#include "ui/form/proxyloginpage.h"
#include "ui/form/signinform.h"
#include "ui/kept/keepbox.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptsignin.h"
#include "ui/kept/keptwords.h"
#include "ui/loginfooter.h"
#include "ui/loginmenu.h"
#include "ui/loginpages.h"
#include "ui/panel/statuspanel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginWidget::LoginWidget(SessionConfig config, QWidget *parent)
    : LoginWidget(std::move(config), Branding{}, parent)
{
}

LoginWidget::LoginWidget(SessionConfig config, Branding branding, QWidget *parent)
    : LoginWidget(std::make_unique<AuthSession>(std::move(config), lastingSurroundings()),
        std::move(branding), lastingMemory(), parent)
{
}

LoginWidget::LoginWidget(
    std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_branding(std::move(branding))
    , m_card(new Card(this))
    , m_header(new AppHeader(m_card))
    , m_pages(new LoginPages)
    , m_form(new SignInForm)
    , m_panel(new StatusPanel)
    , m_proxyLogin(new ProxyLoginPage)
    , m_footer(new LoginFooter(m_card))
    , m_notices(*m_form, *m_panel)
    , m_menu(std::make_unique<LoginMenu>(*m_session,
          LoginMenu::Place{
              .window = *this, .pages = *m_pages, .footer = *m_footer, .accent = m_branding.accent},
          languages(), memory.settings, Surroundings()))
    , m_kept(std::make_unique<KeptSignIn>(std::move(memory.secrets), keptNameFor(m_session->config()),
          KeptMarkFile(keptNameFor(m_session->config()), memory.keptMarks), KeptSignIn::usualPatience))
{
    setObjectName(u"loginWidget"_s);
    buildCard();
    connectForm();
    connectSession();
    connectMenu();
    connectKept();
    m_header->setBranding(m_branding);
    if (memory.settings) // the language of the program is its own affair otherwise, until one is chosen
        m_translations.setLanguage(m_menu->settings().language.value_or(systemLanguage()));
    refreshTitle();
    refreshLocalTestServer();
    m_pages->setHome(*m_form);
}

LoginWidget::~LoginWidget()
{
    // Before the widgets that they tell; the focus still moves when those go.
    qApp->disconnect(this);
    m_session->disconnect(this);
    m_menu.reset();
    m_kept.reset();
    m_session.reset();
}

void LoginWidget::connectForm()
{
    connect(m_pages, &LoginPages::shown, m_footer, &QWidget::raise); // the layout has raised the page
    connect(m_pages, &LoginPages::focusReleased, this,
        [this] { m_grant ? m_panel->focusContinue() : m_form->refocus(); });
    connect(m_form, &SignInForm::submitted, this, &LoginWidget::submit);
    connect(m_form, &SignInForm::cancelRequested, this, &LoginWidget::cancel);
    connect(m_form, &SignInForm::messageActionRequested, this, &LoginWidget::act);
    connect(m_panel, &StatusPanel::continueRequested, this, &LoginWidget::accepted);
    connect(m_panel, &StatusPanel::signOutRequested, m_session.get(), &AuthSession::signOut);
    connect(m_panel, &StatusPanel::connectionActionRequested, this, &LoginWidget::act);
    connect(m_panel, &StatusPanel::expiring, this, &LoginWidget::refresh);
    connect(m_panel, &StatusPanel::detailsCopied, this, [this] {
        //: In place of the connection, after the button in the status panel
        m_footer->showNotice(tr("Details copied"));
    });
    connect(m_proxyLogin, &ProxyLoginPage::canceled, m_pages, &LoginPages::leave);
    connect(m_proxyLogin, &ProxyLoginPage::entered, this, [this](const ProxyLogin &login) {
        m_gaveProxyLogin = true;
        m_session->setProxyLogin(login);
        m_pages->leave();
        retry();
    });
    connect(&m_wait, &WaitCountdown::textChanged, this, &LoginWidget::onWaitChanged);
    connect(&m_delay, &WaitCountdown::textChanged, this, &LoginWidget::refresh);
    // Whoever turns to the window or types in it is there.
    connect(m_form, &SignInForm::edited, m_session.get(), &AuthSession::wake);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *focused) {
        if (m_opened && focused && isAncestorOf(focused))
            m_session->wake();
    });
}

void LoginWidget::connectMenu()
{
    connect(m_menu.get(), &LoginMenu::languageChosen, this, [this](const std::optional<QLocale> &language) {
        m_translations.setLanguage(language.value_or(systemLanguage()));
    });
    connect(m_menu.get(), &LoginMenu::proxyChanged, this, [this] {
        if (!m_grant && m_notices.tells(Topic::Connection))
            retry();
    });
}

void LoginWidget::connectKept()
{
    m_kept->follow(*m_session);
    m_form->keepBox()->follow(*m_kept);
    connect(m_kept.get(), &KeptSignIn::credentialsReady, this, &LoginWidget::submitKept);
    connect(m_kept.get(), &KeptSignIn::stateChanged, this, &LoginWidget::refresh);
    connect(m_kept.get(), &KeptSignIn::settled, this, &LoginWidget::saved);
    connect(m_kept.get(), &KeptSignIn::problemChanged, this, [this] {
        if (const auto problem = m_kept->problem(); problem && m_grant)
            m_footer->showNotice(sentenceFor(*problem)); // the form, which says it too, is not to be seen
    });
    connect(m_form, &SignInForm::edited, m_kept.get(), &KeptSignIn::stop);
}

void LoginWidget::connectSession()
{
    const auto *session = m_session.get();
    connect(session, &AuthSession::stageChanged, this, &LoginWidget::refresh);
    connect(session, &AuthSession::connecting, this, &LoginWidget::refreshLocalTestServer);
    connect(session, &AuthSession::initialized, this, &LoginWidget::onInitialized);
    connect(session, &AuthSession::authorized, this, &LoginWidget::onAuthorized);
    connect(session, &AuthSession::rejected, this, &LoginWidget::onRejected);
    connect(session, &AuthSession::closed, this, &LoginWidget::onClosed);
    connect(session, &AuthSession::failed, this, &LoginWidget::onFailed);
    connect(session, &AuthSession::connectionLost, this, &LoginWidget::onConnectionLost);
    connect(session, &AuthSession::expired, this, &LoginWidget::onExpired);
    connect(session, &AuthSession::signedOut, this, [this] {
        endGrant(Event::SignedOut);
        Q_EMIT signedOut();
    });
    connect(session, &AuthSession::waiting, this, &LoginWidget::onWaiting);
    connect(session, &AuthSession::delayed, this,
        [this](std::chrono::seconds delay) { m_delay.start(delay, m_session->clock()); });
}

bool LoginWidget::isSaving() const
{
    return m_kept->isBusy();
}

LoginState LoginWidget::state() const
{
    const auto authorization = [this]() -> std::optional<Authorization> {
        if (!m_grant)
            return std::nullopt;
        if (m_notices.tellsOfConnection())
            return Authorization::WithoutConnection;
        return m_panel->isExpiring() ? Authorization::Expiring : Authorization::Lasting;
    };
    return loginStateFor(
        {.stage = m_opened ? m_session->stage() : Stage::Resolving, // which it is about to be
            .isAuthorizing = m_session->isAuthorizing(),
            .isPreparing = m_isPreparing || m_kept->state() == KeptSignIn::State::Reading,
            .authorization = authorization(),
            .told = m_notices.state()});
}

void LoginWidget::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).surround);
    // Not before: the first connection of a process takes a while to set up, and the window is to be seen
    // first.
    begin();
}

void LoginWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitCard();
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // for dates and numbers
        refreshTitle();
        refreshCountdown();
        m_notices.show();
        refresh();
    }
}

void LoginWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_opened)
        m_form->focus(Field::LicenseKey);
}

void LoginWidget::keyPressEvent(QKeyEvent *event)
{
    const bool panelShown = appearanceOf(state()).panelShown;
    const bool returned = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (returned && !event->isAutoRepeat())
        panelShown ? Q_EMIT accepted() : submit();
    else if (event->key() == Qt::Key_Escape && appearanceOf(state()).cancelShown)
        cancel();
    else if (!returned)
        event->ignore();
}

void LoginWidget::onInitialized(const AppInfo &app)
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

void LoginWidget::onAuthorized(const Grant &grant)
{
    m_attempt.reset();
    m_grant = grant;
    m_notices.forget();
    m_form->clearSecrets();
    m_panel->setGrant(grant, m_session->clock());
    refresh();
    m_panel->focusContinue();
    Q_EMIT authorized(grant);
}

void LoginWidget::onRejected(const Rejection &rejection)
{
    if (m_grant) {
        endGrant(rejection);
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

void LoginWidget::onClosed(const Closure &closure)
{
    if (!m_grant) {
        tell(closure);
    } else if (rowOf(closure.code()).retry != RetryRule::Never) {
        tellOfConnection(Event::ConnectionLost);
    } else {
        endGrant(closure);
        Q_EMIT closed(closure);
    }
}

void LoginWidget::onFailed(const Failure &failure)
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

void LoginWidget::onConnectionLost(const Failure &failure)
{
    // Where nobody is signed in, it comes back before anybody misses it; or that fails, and is told.
    if (!m_grant)
        return;
    tellOfConnection(Event::ConnectionLost);
    Q_EMIT connectionLost(failure);
}

void LoginWidget::onWaiting(std::chrono::seconds wait)
{
    if (!m_grant && m_notices.isEmpty())
        tell(Event::WaitGoesOn); // asked before this window was opened
    m_wait.start(wait, m_session->clock());
}

void LoginWidget::onWaitChanged()
{
    refreshCountdown();
    if (m_wait.text().isEmpty() && m_notices.tells(Topic::Wait))
        tell(Event::WaitOver);
}

void LoginWidget::onExpired()
{
    endGrant(Event::TimeOver);
    Q_EMIT expired();
}

void LoginWidget::tell(const Happening &happening)
{
    const Notice notice{.happening = happening,
        .endedAttempt = m_attempt.has_value(),
        .endedAuthorization = m_grant.has_value()};
    m_attempt.reset();
    m_isPreparing = false;
    m_notices.tell(notice, offers());
    refresh();
}

void LoginWidget::tellOfConnection(const Happening &happening)
{
    m_notices.tellOfConnection(happening, offers());
    refresh();
}

void LoginWidget::endGrant(const Happening &happening)
{
    tell(happening);
    m_grant.reset();
    m_panel->clear();
    m_notices.clearConnection();
    refresh();
    m_form->refocus();
}

void LoginWidget::refresh()
{
    if (m_grant && m_session->stage() == Stage::Ready)
        m_notices.clearConnection();
    const auto now = state();
    const auto appearance = appearanceOf(now);
    m_pages->setHome(appearance.panelShown ? static_cast<QWidget &>(*m_panel) : *m_form);
    m_form->setAppearance(appearance);
    if (appearance.cancelShown)
        m_form->setProgress(progressWords(m_session->stage(), m_attempt, m_delay.text()));
    if (m_opened)
        m_footer->setConnection(connectionStateFor(m_session->stage()));
    if (m_session->stage() != Stage::Ready || !m_session->isAuthorizing())
        m_delay.stop();
    if (m_session->stage() != Stage::Waiting)
        m_wait.stop();
    if (std::exchange(m_state, now) != now)
        Q_EMIT stateChanged(now);
}

void LoginWidget::refreshTitle()
{
    const auto name = m_header->name();
    //: Title of the window
    auto title = name.isEmpty() ? tr("Sign in")
                                //: Title of the window; %1 is the name of the application
                                : tr("Sign in to %1").arg(name);
    setWindowTitle(title.replace("[*]"_L1, "[*][*]"_L1)); // as Qt wants it to stand for itself
}

void LoginWidget::refreshCountdown()
{
    const auto left = m_wait.text();
    //: On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37
    m_form->setCountdown(left.isEmpty() ? QString() : tr("Try again in %1").arg(left));
}

void LoginWidget::refreshLocalTestServer()
{
    const auto server = m_session->endpoint().isEmpty() ? m_session->config().server : m_session->endpoint();
    m_footer->setLocal(isLoopback(server.host()));
}

} // namespace BlazeAuth
