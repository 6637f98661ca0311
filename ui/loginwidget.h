// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"
#include "session/export.h"
#include "session/translations.h"
#include "ui/loginmemory.h"
#include "ui/look/branding.h"
#include "ui/noticeboard.h"
#include "ui/time/waitcountdown.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace BlazeAuth {

class AppHeader;
class Card;
class KeptSignIn;
class LoginFooter;
class LoginMenu;
class LoginPages;
class SignInForm;
class ProxyLoginPage;
class StatusPanel;

/// The whole of signing in, to be put into any window: the form, the connection behind it, the status panel.
///
/// It connects by itself, right after it has been painted for the first time. Return signs in, Escape cancels
/// while something runs. The object names are a contract, with the accessible names beside them in the style
/// of `licenseKeyEdit` for `License key`:
///
/// - form: tabs, licenseKeyEdit, eMailOrLoginEdit, passwordEdit, showPasswordButton,
/// iAlsoHaveALicenseKeyButton,
///   licenseKeyOptionalEdit, signInButton, progressBar, progressLabel, cancelButton, messageArea,
///   retryNowButton
/// - panel: statusPanel, signedInAsLabel, timeLeftLabel, expiresLabel, clockHintLabel, levelsView,
/// commentLabel,
///   ipAddressLabel, licenseRequiredLabel, connectionMessageArea, connectionRetryNowButton, continueButton,
///   signOutButton
/// - the proxy's login: proxyUserEdit, proxyPasswordEdit, showProxyPasswordButton, useProxyLoginButton,
/// leaveProxyLoginButton
/// - around them: appNameLabel, appVersionLabel, connectionIndicator, localTestServerLabel
class BLAZEAUTH_EXPORT LoginWidget : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(BlazeAuth::LoginStates::LoginState state READ state NOTIFY stateChanged)

public:
    explicit LoginWidget(SessionConfig config, QWidget *parent = nullptr);
    LoginWidget(SessionConfig config, Branding branding, QWidget *parent = nullptr);
    /// With a session of one's own making, not yet opened: for tests, with a clock or connections of their
    /// own.
    explicit LoginWidget(std::unique_ptr<AuthSession> session, Branding branding = {},
        LoginMemory memory = {}, QWidget *parent = nullptr);
    ~LoginWidget() override;

    [[nodiscard]] AuthSession *session() const { return m_session.get(); }
    [[nodiscard]] LoginState state() const;
    /// Who is signed in, if anybody.
    [[nodiscard]] const std::optional<Grant> &grant() const { return m_grant; }

    /// Whether the keychain is being written to; a program that ends should wait for saved(), but no longer
    /// than a second or two.
    [[nodiscard]] bool isSaving() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Connects, and signs in with what is kept, without waiting for the first paint: for a window that is
    /// only shown where it is needed. Does nothing once that has begun.
    void begin();

Q_SIGNALS:
    void stateChanged(BlazeAuth::LoginState state);
    void authorized(const BlazeAuth::Grant &grant);
    /// Continue was pressed.
    void accepted();
    /// An attempt was given up.
    void canceled();
    void signedOut();
    /// The time of the authorization is over; the form is back.
    void expired();
    /// The connection broke while signed in. The panel stays and the session connects again; whether that
    /// still counts as signed in is up to the embedding program.
    void connectionLost(const BlazeAuth::Failure &failure);
    /// The server ended the authorization; the form is back.
    void closed(const BlazeAuth::Closure &closure);
    /// Quit was pressed; it is offered where this is connected to something.
    void quitRequested();
    /// isSaving() is over.
    void saved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int comfortableWidth() const;
    void buildCard();
    void limitCard();
    void connectForm();
    void connectMenu();
    void connectKept();
    void connectSession();

    void submit();
    void submitKept(const Credentials &credentials);
    void attempt(const Credentials &credentials);
    void cancel();
    void retry();
    void act(MessageAction action);
    void askForProxyLogin();

    void onInitialized(const AppInfo &app);
    void onAuthorized(const Grant &grant);
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
    void endGrant(const Happening &happening);
    void refresh();
    void refreshTitle();
    void refreshCountdown();
    void refreshLocalTestServer();

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
    ProxyLoginPage *m_proxyLogin;
    LoginFooter *m_footer;
    NoticeBoard m_notices;
    Translations m_translations;
    std::unique_ptr<LoginMenu> m_menu;
    std::unique_ptr<KeptSignIn> m_kept;
};

} // namespace BlazeAuth
