// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/logindialog.h"

#include "session/authsession.h"
#include "session/surroundings.h"
#include "ui/loginmemory.h"

#include <QtCore/QPointer>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace BlazeAuth {

struct LoginDialog::Private
{
    explicit Private(LoginWidget *widget)
        : login(widget)
    {
    }

    LoginWidget *login;
    std::optional<Grant> accepted;
    bool isDone = false; // since it was shown
};

LoginDialog::LoginDialog(SessionConfig config, QWidget *parent)
    : LoginDialog(std::move(config), Branding{}, parent)
{
}

LoginDialog::LoginDialog(SessionConfig config, Branding branding, QWidget *parent)
    : LoginDialog(std::make_unique<AuthSession>(std::move(config), lastingSurroundings()),
        std::move(branding), lastingMemory(), parent)
{
}

LoginDialog::LoginDialog(std::unique_ptr<AuthSession> session, Branding branding, QWidget *parent)
    : LoginDialog(std::move(session), std::move(branding), LoginMemory{}, parent)
{
}

LoginDialog::LoginDialog(
    std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(
          new LoginWidget(std::move(session), std::move(branding), std::move(memory), this)))
{
    auto *login = d->login;
    setWindowTitle(login->windowTitle());
    connect(login, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    connect(login, &LoginWidget::accepted, this, &QDialog::accept);
    connect(login, &LoginWidget::quitRequested, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(login);
    // The layout would ask only for what there is to be seen now, and a message comes later.
    resize(login->sizeHint());
}

LoginDialog::~LoginDialog() = default;

LoginWidget *LoginDialog::loginWidget() const
{
    return d->login;
}

std::optional<Grant> LoginDialog::grant() const
{
    return d->accepted ? d->accepted : d->login->grant();
}

void LoginDialog::done(int result)
{
    if (std::exchange(d->isDone, true))
        return; // Continue comes from the event loop, perhaps twice, and the window may be closed by then
    if (result == Accepted) {
        d->accepted = d->login->grant();
        if (!d->accepted)
            result = Rejected;
    }
    {
        const QSignalBlocker later(this); // QDialog does not mind whether it is deleted between two of them
        QDialog::done(result);
    }
    const QPointer<LoginDialog> self(this);
    if (result == Accepted)
        Q_EMIT accepted();
    else if (result == Rejected)
        Q_EMIT rejected();
    if (self)
        Q_EMIT finished(result);
}

void LoginDialog::keyPressEvent(QKeyEvent *event)
{
    // Escape gives up an attempt. One that comes a moment too late must not close the window with all that
    // was typed.
    if (event->key() != Qt::Key_Escape)
        QDialog::keyPressEvent(event);
}

void LoginDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) { // shown again, to ask again
        d->accepted.reset();
        d->isDone = false;
    }
    QDialog::showEvent(event);
}

} // namespace BlazeAuth
