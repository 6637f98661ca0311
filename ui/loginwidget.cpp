// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginwidget.h"

#include "session/protocol/tables.h"
#include "session/protocol/wipe.h"
#include "ui/appheader.h"
#include "ui/controls/card.h"
#include "ui/form/progresswords.h"
#include "ui/form/proxyloginpage.h"
#include "ui/form/signinform.h"
#include "ui/loginfooter.h"
#include "ui/panel/statuspanel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginWidget::LoginWidget(SessionConfig config, QWidget *parent)
    : LoginWidget(std::make_unique<AuthSession>(std::move(config), lastingSurroundings()), parent)
{
}

LoginWidget::LoginWidget(std::unique_ptr<AuthSession> session, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_card(new Card(this))
    , m_header(new AppHeader(m_card))
    , m_pages(new QStackedLayout)
    , m_form(new SignInForm)
    , m_panel(new StatusPanel)
    , m_proxyLogin(new ProxyLoginPage)
    , m_footer(new LoginFooter(m_card))
{
    setObjectName(u"loginWidget"_s);
    //: Title of the window
    setWindowTitle(tr("Sign in"));
    buildCard();
    connectForm();
    connectSession();
    refreshLocalTestServer();
    setPanelShown(false);
}

LoginWidget::~LoginWidget()
{
    // Before the widgets that they tell; the focus still moves when those go.
    qApp->disconnect(this);
    m_session->disconnect(this);
    m_session.reset();
}

void LoginWidget::connectForm()
{
    connect(m_form, &SignInForm::submitted, this, &LoginWidget::submit);
    connect(m_form, &SignInForm::cancelRequested, this, &LoginWidget::cancel);
    connect(m_form, &SignInForm::retryRequested, this, &LoginWidget::retry);
    connect(m_panel, &StatusPanel::continueRequested, this, &LoginWidget::accepted);
    connect(m_panel, &StatusPanel::signOutRequested, m_session.get(), &AuthSession::signOut);
    connect(m_panel, &StatusPanel::retryRequested, this, &LoginWidget::retry);
    connect(m_form, &SignInForm::proxyLoginRequested, this, &LoginWidget::askForProxyLogin);
    connect(m_panel, &StatusPanel::proxyLoginRequested, this, &LoginWidget::askForProxyLogin);
    connect(m_proxyLogin, &ProxyLoginPage::canceled, this, &LoginWidget::endProxyLogin);
    connect(m_proxyLogin, &ProxyLoginPage::entered, this, [this](const ProxyLogin &login) {
        m_gaveProxyLogin = true;
        m_session->setProxyLogin(login);
        endProxyLogin();
        retry();
    });
    connect(&m_wait, &WaitCountdown::textChanged, this, [this](const QString &left) {
        //: On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37
        m_form->setCountdown(left.isEmpty() ? QString() : tr("Try again in %1").arg(left));
        if (left.isEmpty() && m_topic == Topic::Wait)
            m_form->clearMessage();
    });
    connect(&m_delay, &WaitCountdown::textChanged, this, &LoginWidget::refresh);
    // Whoever turns to the window or types in it is there.
    connect(m_form, &SignInForm::edited, m_session.get(), &AuthSession::wake);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *focused) {
        if (m_opened && focused && isAncestorOf(focused))
            m_session->wake();
    });
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
        endGrant(signedOutMessage());
        Q_EMIT signedOut();
    });
    connect(session, &AuthSession::waiting, this, [this](std::chrono::seconds wait) {
        if (!m_grant && m_form->isMessageEmpty())
            tell(waitingMessage(), Topic::Wait); // asked before this window was opened
        m_wait.start(wait, m_session->clock());
    });
    connect(session, &AuthSession::delayed, this,
        [this](std::chrono::seconds delay) { m_delay.start(delay, m_session->clock()); });
}

LoginState LoginWidget::state() const
{
    return loginStateFor({.stage = m_session->stage(),
        .isAuthorizing = m_session->isAuthorizing(),
        .holdsGrant = m_grant.has_value(),
        .tellsOfConnection = m_topic == Topic::Connection && !m_form->isMessageEmpty()});
}

void LoginWidget::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).surround);
    if (m_opened)
        return;
    // Not before: the first connection of a process takes a while to set up, and the window is to be seen
    // first.
    m_opened = true;
    QMetaObject::invokeMethod(m_session.get(), &AuthSession::open, Qt::QueuedConnection);
}

void LoginWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitCard();
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

void LoginWidget::submit()
{
    const auto now = appearanceOf(state());
    if (now.signInBusy || !now.signInEnabled || now.panelShown)
        return;
    m_form->conceal();
    m_form->clearMarks();
    m_form->clearMessage();
    auto credentials = m_form->credentials();
    if (auto *account = std::get_if<Account>(&credentials))
        account->type = m_session->config().credentialsType;
    if (const auto problem = problemIn(credentials)) {
        const auto message = messageFor(*problem);
        m_form->mark(problem->field, message.words.title);
        m_form->focus(problem->field);
        tell(message, Topic::Lasting);
        return;
    }
    m_attempt = packetOf(credentials);
    m_session->authorize(credentials);
    wipe(credentials);
    refresh();
}

void LoginWidget::cancel()
{
    m_attempt.reset();
    m_session->cancel();
    refresh();
    Q_EMIT canceled();
}

void LoginWidget::retry()
{
    m_form->clearMessage();
    m_session->open();
    refresh();
}

void LoginWidget::askForProxyLogin()
{
    m_pages->setCurrentWidget(m_proxyLogin);
    m_footer->raise();
    m_proxyLogin->begin();
}

void LoginWidget::endProxyLogin()
{
    setPanelShown(m_grant.has_value());
    m_grant ? m_panel->focusContinue() : m_form->refocus();
}

void LoginWidget::onInitialized(const AppInfo &app)
{
    m_gaveProxyLogin = false;
    m_header->setApp(app);
    if (!m_header->name().isEmpty()) {
        //: Title of the window; %1 is the name of the application
        auto title = tr("Sign in to %1").arg(m_header->name());
        setWindowTitle(title.replace("[*]"_L1, "[*][*]"_L1)); // as Qt wants it to stand for itself
    }
    if (m_topic == Topic::Connection && !m_attempt)
        m_form->clearMessage();
}

void LoginWidget::onAuthorized(const Grant &grant)
{
    m_attempt.reset();
    m_grant = grant;
    m_form->clearMessage();
    m_form->clearSecrets();
    m_panel->setGrant(grant, m_session->clock());
    refresh();
    m_panel->focusContinue();
    Q_EMIT authorized(grant);
}

void LoginWidget::onRejected(const Rejection &rejection)
{
    const auto message = messageFor(rejection);
    if (m_grant) {
        endGrant(message);
        return;
    }
    tell(message, topicOf(message, remedyFor(rejection)));
    const auto field = fieldFor(rejection);
    const bool isByLicense = rejection.packet == Packet::AuthorizeByLicense;
    // Whoever entered a license is not sent to the other tab, whatever a server answers.
    if (!field || isByLicense != (*field == Field::LicenseKey))
        return;
    if (rejection.status() == Status::AppUserNotFound)
        m_form->clearPassword();
    m_form->mark(*field, message.words.title);
    m_form->focus(*field);
}

void LoginWidget::onClosed(const Closure &closure)
{
    const auto message = messageFor(closure);
    if (!m_grant) {
        tell(message, topicOf(message, remedyFor(closure)));
    } else if (rowOf(closure.code()).retry != RetryRule::Never) {
        m_panel->setConnectionMessage(connectionLostMessage(), true);
    } else {
        endGrant(message);
        Q_EMIT closed(closure);
    }
}

void LoginWidget::onFailed(const Failure &failure)
{
    const auto message = messageFor(failure);
    const bool comesBack = rowOf(failure.cause).retry != RetryRule::Never;
    if (m_grant)
        m_panel->setConnectionMessage(comesBack ? connectionLostMessage() : message, true);
    else if (comesBack && !m_attempt && m_topic == Topic::Lasting && !m_form->isMessageEmpty())
        refresh(); // what was told of the user's own doing matters more than a try in the background
    else
        tell(message, topicOf(message, remedyFor(failure)));
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
    m_panel->setConnectionMessage(connectionLostMessage(), true);
    Q_EMIT connectionLost(failure);
}

void LoginWidget::onExpired()
{
    endGrant(expiredMessage());
    Q_EMIT expired();
}

LoginWidget::Topic LoginWidget::topicOf(const Message &message, Remedy remedy) const
{
    if (remedy == Remedy::Wait)
        return Topic::Wait;
    return !m_attempt && message.action != MessageAction::None ? Topic::Connection : Topic::Lasting;
}

void LoginWidget::tell(const Message &message, Topic topic)
{
    m_topic = topic;
    m_attempt.reset();
    m_form->setMessage(message);
    refresh();
}

void LoginWidget::endGrant(const Message &message)
{
    m_grant.reset();
    m_panel->clear();
    tell(message, Topic::Lasting);
    m_form->refocus();
}

void LoginWidget::refresh()
{
    const auto appearance = appearanceOf(state());
    // Whoever enters the proxy's login goes on with that, unless what it was for is over.
    if (m_pages->currentWidget() != m_proxyLogin || appearance.panelShown != m_panelShown)
        setPanelShown(appearance.panelShown);
    m_form->setAppearance(appearance);
    if (appearance.cancelShown)
        m_form->setProgress(progressWords(m_session->stage(), m_attempt, m_delay.text()));
    if (m_opened)
        m_footer->setConnection(connectionStateFor(m_session->stage()));
    if (m_session->stage() != Stage::Waiting)
        m_wait.stop();
    if (m_session->stage() != Stage::Ready || !m_session->isAuthorizing())
        m_delay.stop();
    if (m_grant && m_session->stage() == Stage::Ready)
        m_panel->setConnectionMessage(std::nullopt);
}

void LoginWidget::refreshLocalTestServer()
{
    const auto server = m_session->endpoint().isEmpty() ? m_session->config().server : m_session->endpoint();
    m_footer->setLocal(isLoopback(server.host()));
}

void LoginWidget::setPanelShown(bool shown)
{
    m_panelShown = shown;
    m_pages->setCurrentIndex(shown ? 1 : 0);
    // The layout raises the page; assistive technology reads in this order.
    m_footer->raise();
}

} // namespace BlazeAuth
