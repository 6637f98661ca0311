// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/outcome.h"
#include "session/sessionconfig.h"
#include "ui/look/branding.h"
#include "ui/state/loginstate.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace BlazeAuth {

class AuthSession;
class LoginWidgetPrivate;
struct LoginMemory;

/// The whole of signing in, to be put into any window: the form, the connection behind it, the status panel.
///
/// It connects by itself, right after it has been painted for the first time. Return signs in, Escape cancels
/// while something runs. The object names are a contract, with the accessible names beside them in the style
/// of `licenseKeyEdit` for `License key`:
///
/// - form: tabs, licenseKeyEdit, eMailOrLoginEdit, passwordEdit, showPasswordButton,
///   iAlsoHaveALicenseKeyButton, licenseKeyOptionalEdit, signInButton, progressBar, progressLabel,
///   cancelButton, messageArea, retryNowButton
/// - panel: statusPanel, signedInAsLabel, timeLeftLabel, expiresLabel, clockHintLabel, levelsView,
///   commentLabel, ipAddressLabel, licenseRequiredLabel, connectionMessageArea, connectionRetryNowButton,
///   continueButton, signOutButton
/// - the proxy's login: proxyUserEdit, proxyPasswordEdit, showProxyPasswordButton, useProxyLoginButton,
///   leaveProxyLoginButton
/// - around them: appNameLabel, appVersionLabel, connectionIndicator, localTestServerLabel
///
/// Every signal is sent from the event loop, one after the other in the order in which things happened, and
/// never from within a call of yours: the widget may be deleted in a slot of any of them. What it has become
/// in the meantime, its functions tell. All in the thread of the application's widgets.
class BLAZEAUTH_EXPORT LoginWidget : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(BlazeAuth::LoginStates::LoginState state READ state NOTIFY stateChanged)

public:
    /// Remembers from one start to the next what is chosen in the menu, and whom to keep signed in. The
    /// program speaks the language that is chosen there, or else that of the user; see Translations.
    explicit LoginWidget(SessionConfig config, QWidget *parent = nullptr);
    /// The same in the looks of a vendor.
    LoginWidget(SessionConfig config, Branding branding, QWidget *parent = nullptr);
    /// With a session of one's own making, not yet opened. Remembers nothing, and speaks what the program
    /// speaks.
    explicit LoginWidget(
        std::unique_ptr<AuthSession> session, Branding branding = {}, QWidget *parent = nullptr);
    /// The same with \a memory, which is for the programs and tests of this project.
    LoginWidget(std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory,
        QWidget *parent = nullptr);
    ~LoginWidget() override;

    /// The connection behind the form; the widget's own. In a slot of its signals the widget must not be
    /// deleted.
    [[nodiscard]] AuthSession *session() const;
    /// What is to be seen.
    [[nodiscard]] LoginState state() const;
    /// Who is signed in, if anybody.
    [[nodiscard]] std::optional<Grant> grant() const;

    /// Whether the keychain is being written to; a program that ends should wait for saved(), but no longer
    /// than a second or two.
    [[nodiscard]] bool isSaving() const;

    /// Enough for the form with a message.
    [[nodiscard]] QSize sizeHint() const override;
    /// Below it, pages scroll.
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Connects, and signs in with what is kept, without waiting for the first paint: for a window that is
    /// only shown where it is needed. Does nothing once that has begun.
    void begin();

Q_SIGNALS:
    /// Every state that there was, in order; state() may be further by now.
    void stateChanged(BlazeAuth::LoginState state);
    /// Somebody has signed in. Ends in signedOut(), expired() or closed().
    void authorized(const BlazeAuth::Grant &grant);
    /// Continue was pressed, and whoever has signed in still is.
    void accepted();
    /// An attempt was given up.
    void canceled();
    /// Sign out was pressed, or the server let the program in no more when the connection came back; the form
    /// is back.
    void signedOut();
    /// The time of the authorization is over; the form is back.
    void expired();
    /// The connection broke while signed in. The panel stays and the session connects again; whether that
    /// still counts as signed in is up to the embedding program. Told once until the connection is back;
    /// where the server closed it with a code that lets it come back, the cause is ConnectionDropped, and the
    /// detail what the server said.
    void connectionLost(const BlazeAuth::Failure &failure);
    /// With SessionConfig::reauthorize: the connection is back, and the server has let the same user in
    /// again. The panel shows \a grant in place of the one before. Where the server lets nobody in any more,
    /// signedOut() comes instead; the form is back then, with the reason.
    void reconnected(const BlazeAuth::Grant &grant);
    /// The server ended the authorization; the form is back.
    void closed(const BlazeAuth::Closure &closure);
    /// Quit was pressed; it is offered where this is connected to something.
    void quitRequested();
    /// isSaving() is over.
    void saved();

protected:
    /// \cond
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// \endcond

private:
    friend class LoginWidgetPrivate;

    std::unique_ptr<LoginWidgetPrivate> d;
};

} // namespace BlazeAuth
