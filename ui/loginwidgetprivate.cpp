// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// How the parts of the window hear of each other, and what it shows. What the user does stands in
// loginwidgetactions.cpp, what the session answers in loginwidgetoutcomes.cpp.

#include "ui/loginwidgetprivate.h"

#include "session/protocol/tables.h"
#include "ui/appheader.h"
#include "ui/controls/card.h"
#include "ui/form/progresswords.h"
#include "ui/form/signinform.h"
#include "ui/kept/keepbox.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptsignin.h"
#include "ui/kept/keptwords.h"
#include "ui/loginfooter.h"
#include "ui/loginmenu.h"
#include "ui/loginpages.h"
#include "ui/panel/statuspanel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginWidgetPrivate::LoginWidgetPrivate(
    LoginWidget &widget, std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory)
    : m_widget(widget)
    , m_session(std::move(session))
    , m_branding(std::move(branding))
    , m_card(new Card(&widget))
    , m_header(new AppHeader(m_card))
    , m_pages(new LoginPages)
    , m_form(new SignInForm(m_card))
    , m_panel(new StatusPanel(m_card))
    , m_proxyLogin(nullptr)
    , m_footer(new LoginFooter(m_card))
    , m_notices(*m_form, *m_panel)
    , m_menu(std::make_unique<LoginMenu>(*m_session,
          LoginMenu::Place{
              .window = widget, .pages = *m_pages, .footer = *m_footer, .accent = m_branding.accent},
          languages(), memory.settings, Surroundings()))
    , m_kept(std::make_unique<KeptSignIn>(std::move(memory.secrets), keptNameFor(m_session->config()),
          KeptMarkFile(keptNameFor(m_session->config()), memory.keptMarks), KeptSignIn::usualPatience))
{
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

LoginWidgetPrivate::~LoginWidgetPrivate()
{
    // Before the widgets that they tell; the focus still moves when those go.
    qApp->disconnect(this);
    m_session->disconnect(this);
    m_menu.reset();
    m_kept.reset();
    m_session.reset();
}

void LoginWidgetPrivate::connectForm()
{
    connect(m_pages, &LoginPages::shown, m_footer, &QWidget::raise); // the layout has raised the page
    connect(m_pages, &LoginPages::focusReleased, this,
        [this] { m_grant ? m_panel->focusContinue() : m_form->refocus(); });
    connect(m_form, &SignInForm::submitted, this, &LoginWidgetPrivate::submit);
    connect(m_form, &SignInForm::cancelRequested, this, &LoginWidgetPrivate::cancel);
    connect(m_form, &SignInForm::messageActionRequested, this, &LoginWidgetPrivate::act);
    connect(m_panel, &StatusPanel::continueRequested, this, &LoginWidgetPrivate::accept);
    connect(m_panel, &StatusPanel::signOutRequested, m_session.get(), &AuthSession::signOut);
    connect(m_panel, &StatusPanel::connectionActionRequested, this, &LoginWidgetPrivate::act);
    connect(m_panel, &StatusPanel::expiring, this, &LoginWidgetPrivate::refresh);
    connect(m_panel, &StatusPanel::detailsCopied, this, [this] {
        //: In place of the connection, after the button in the status panel
        m_footer->showNotice(LoginWidget::tr("Details copied"));
    });
    connect(&m_wait, &WaitCountdown::textChanged, this, &LoginWidgetPrivate::onWaitChanged);
    connect(&m_delay, &WaitCountdown::textChanged, this, &LoginWidgetPrivate::refresh);
    // Whoever turns to the window or types in it is there.
    connect(m_form, &SignInForm::edited, m_session.get(), &AuthSession::wake);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *focused) {
        if (m_opened && focused && m_widget.isAncestorOf(focused))
            m_session->wake();
    });
}

void LoginWidgetPrivate::connectMenu()
{
    connect(m_menu.get(), &LoginMenu::languageChosen, this, [this](const std::optional<QLocale> &language) {
        m_translations.setLanguage(language.value_or(systemLanguage()));
    });
    connect(m_menu.get(), &LoginMenu::proxyChanged, this, [this] {
        if (!m_grant && m_notices.tells(Topic::Connection))
            retry();
    });
}

void LoginWidgetPrivate::connectKept()
{
    m_kept->follow(*m_session);
    m_form->keepBox()->follow(*m_kept);
    connect(m_kept.get(), &KeptSignIn::credentialsReady, this, &LoginWidgetPrivate::submitKept);
    connect(m_kept.get(), &KeptSignIn::stateChanged, this, &LoginWidgetPrivate::refresh);
    connect(m_kept.get(), &KeptSignIn::settled, this, [this] {
        tellLater([this] {
            if (!isSaving())
                Q_EMIT m_widget.saved();
        });
    });
    connect(m_kept.get(), &KeptSignIn::problemChanged, this, [this] {
        if (const auto problem = m_kept->problem(); problem && m_grant)
            m_footer->showNotice(sentenceFor(*problem)); // the form, which says it too, is not to be seen
    });
    connect(m_form, &SignInForm::edited, m_kept.get(), &KeptSignIn::stop);
}

void LoginWidgetPrivate::connectSession()
{
    const auto *session = m_session.get();
    connect(session, &AuthSession::stageChanged, this, &LoginWidgetPrivate::refresh);
    connect(session, &AuthSession::connecting, this, &LoginWidgetPrivate::refreshLocalTestServer);
    connect(session, &AuthSession::initialized, this, &LoginWidgetPrivate::onInitialized);
    connect(session, &AuthSession::authorized, this, &LoginWidgetPrivate::onAuthorized);
    connect(session, &AuthSession::reconnected, this, &LoginWidgetPrivate::onReconnected);
    connect(session, &AuthSession::rejected, this, &LoginWidgetPrivate::onRejected);
    connect(session, &AuthSession::closed, this, &LoginWidgetPrivate::onClosed);
    connect(session, &AuthSession::failed, this, &LoginWidgetPrivate::onFailed);
    connect(session, &AuthSession::connectionLost, this, &LoginWidgetPrivate::onConnectionLost);
    connect(session, &AuthSession::expired, this, &LoginWidgetPrivate::onExpired);
    connect(session, &AuthSession::signedOut, this, [this] {
        if (!m_grant) // a rejection has put them out, and is told already
            return;
        endGrant(Event::SignedOut);
        tellLater([this] { Q_EMIT m_widget.signedOut(); });
    });
    connect(session, &AuthSession::waiting, this, &LoginWidgetPrivate::onWaiting);
    connect(session, &AuthSession::delayed, this,
        [this](std::chrono::seconds delay) { m_delay.start(delay, m_session->clock()); });
}

bool LoginWidgetPrivate::isSaving() const
{
    return m_kept->isBusy();
}

LoginState LoginWidgetPrivate::state() const
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

void LoginWidgetPrivate::beginToShow()
{
    if (!m_opened)
        m_form->focus(Field::LicenseKey);
}

void LoginWidgetPrivate::beginToConnect()
{
    if (std::exchange(m_opened, true))
        return;
    QMetaObject::invokeMethod(m_session.get(), &AuthSession::open, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_kept.get(), &KeptSignIn::begin, Qt::QueuedConnection);
    QTimer::singleShot(0, this, &LoginWidgetPrivate::preparePages); // when the connection is on its way
}

void LoginWidgetPrivate::retranslate()
{
    refreshTitle();
    refreshCountdown();
    m_notices.show();
    refresh();
}

void LoginWidgetPrivate::tellLater(std::function<void()> signal)
{
    QMetaObject::invokeMethod(this, std::move(signal), Qt::QueuedConnection);
}

void LoginWidgetPrivate::tell(const Happening &happening)
{
    const Notice notice{.happening = happening,
        .endedAttempt = m_attempt.has_value(),
        .endedAuthorization = m_grant.has_value()};
    m_attempt.reset();
    m_isPreparing = false;
    m_notices.tell(notice, offers());
    refresh();
}

void LoginWidgetPrivate::tellOfConnection(const Happening &happening)
{
    m_notices.tellOfConnection(happening, offers());
    refresh();
}

void LoginWidgetPrivate::endGrant(const Happening &happening)
{
    tell(happening);
    m_grant.reset();
    m_panel->clear();
    m_notices.clearConnection();
    refresh();
    m_form->refocus();
}

void LoginWidgetPrivate::refresh()
{
    if (m_grant && m_session->stage() == Stage::Ready && !m_session->isAuthorizing())
        m_notices.clearConnection(); // otherwise the server has yet to let them in again
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
        tellLater([this, now] { Q_EMIT m_widget.stateChanged(now); });
}

void LoginWidgetPrivate::refreshTitle()
{
    const auto name = m_header->name();
    //: Title of the window
    auto title = name.isEmpty() ? LoginWidget::tr("Sign in")
                                //: Title of the window; %1 is the name of the application
                                : LoginWidget::tr("Sign in to %1").arg(name);
    m_widget.setWindowTitle(title.replace("[*]"_L1, "[*][*]"_L1)); // as Qt wants it to stand for itself
}

void LoginWidgetPrivate::refreshCountdown()
{
    const auto left = m_wait.text();
    //: On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37
    m_form->setCountdown(left.isEmpty() ? QString() : LoginWidget::tr("Try again in %1").arg(left));
}

void LoginWidgetPrivate::refreshLocalTestServer()
{
    const auto server = m_session->endpoint().isEmpty() ? m_session->config().server : m_session->endpoint();
    m_footer->setLocal(isLoopback(server.host()));
}

} // namespace BlazeAuth
