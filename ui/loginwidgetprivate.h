// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"
#include "session/translations.h"
#include "ui/loginmemory.h"
#include "ui/loginwidget.h"
#include "ui/noticeboard.h"
#include "ui/state/loginsituation.h"
#include "ui/time/waitcountdown.h"

#include <functional>

namespace BlazeAuth {

class AppHeader;
class Card;
class KeptSignIn;
class LoginFooter;
class LoginMenu;
class LoginPages;
class ProxyLoginPage;
class SignInForm;
class StatusPanel;

/// What a LoginWidget does, and what it is made of.
class LoginWidgetPrivate final : public QObject
{
    Q_OBJECT

public:
    LoginWidgetPrivate(
        LoginWidget &widget, std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory);
    ~LoginWidgetPrivate() override;

    [[nodiscard]] AuthSession *session() const { return m_session.get(); }
    [[nodiscard]] LoginState state() const;
    [[nodiscard]] const std::optional<Grant> &grant() const { return m_grant; }
    [[nodiscard]] bool isSaving() const;

    [[nodiscard]] QSize sizeHint() const;
    void limitCard();
    void retranslate();
    /// The widget is about to be seen for the first time, or again.
    void beginToShow();
    /// It has been.
    void beginToConnect();

    void submit();
    void accept();
    void cancel();

private:
    [[nodiscard]] int comfortableWidth() const;
    void buildCard();
    /// Makes and lays out what is not to be seen yet: that loads fonts, and is neither to be waited for in
    /// the start nor when somebody has signed in.
    void preparePages();
    void connectForm();
    void connectMenu();
    void connectKept();
    void connectSession();

    void submitKept(const Credentials &credentials);
    void attempt(const Credentials &credentials);
    void retry();
    void act(MessageAction action);
    void askForProxyLogin();
    void enterProxyLogin(const ProxyLogin &login);

    void onInitialized(const AppInfo &app);
    void onAuthorized(const Grant &grant);
    void onReconnected(const Grant &grant);
    void onRejected(const Rejection &rejection);
    void onClosed(const Closure &closure);
    void onFailed(const Failure &failure);
    void onConnectionLost(const Failure &failure);
    void onWaiting(std::chrono::seconds wait);
    void onWaitChanged();
    void onExpired();

    [[nodiscard]] MessageOffers offers() const;
    /// Tells of \a happening, which ends what was under way.
    void tell(const Happening &happening);
    void tellOfConnection(const Happening &happening);
    /// The connection broke by \a failure while somebody is signed in; that is told once until it is back.
    void tellOfLoss(const Failure &failure);
    void endGrant(const Happening &happening);
    void refresh();
    void refreshTitle();
    void refreshCountdown();
    void refreshLocalTestServer();

    /// Lets the widget tell something from the event loop, after all that it has to tell already. Here there
    /// may be anything on the stack, of Qt and of ours, that must not be deleted; and any slot may do that.
    void tellLater(std::function<void()> signal);

    LoginWidget &m_widget;
    std::unique_ptr<AuthSession> m_session;
    const Branding m_branding;
    std::optional<Grant> m_grant;
    std::optional<Packet> m_attempt; // what the user has asked for and not yet been told the outcome of
    LoginState m_state = LoginState::Connecting; // as told last
    bool m_opened = false;
    bool m_isPreparing = false; // because the user asked for it
    bool m_gaveProxyLogin = false; // and was not yet refused
    WaitCountdown m_wait;
    WaitCountdown m_delay;

    Card *m_card;
    AppHeader *m_header;
    LoginPages *m_pages;
    SignInForm *m_form;
    StatusPanel *m_panel;
    ProxyLoginPage *m_proxyLogin; // once the pages are prepared
    LoginFooter *m_footer;
    NoticeBoard m_notices;
    Translations m_translations;
    std::unique_ptr<LoginMenu> m_menu;
    std::unique_ptr<KeptSignIn> m_kept;
};

} // namespace BlazeAuth
