// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/logindialog.h"

#include "session/surroundings.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth {

LoginDialog::LoginDialog(SessionConfig config, QWidget *parent)
    : LoginDialog(std::move(config), Branding{}, parent)
{
}

LoginDialog::LoginDialog(SessionConfig config, Branding branding, QWidget *parent)
    : LoginDialog(std::make_unique<AuthSession>(std::move(config), lastingSurroundings()),
        std::move(branding), lastingMemory(), parent)
{
}

LoginDialog::LoginDialog(
    std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory, QWidget *parent)
    : QDialog(parent)
    , m_login(new LoginWidget(std::move(session), std::move(branding), std::move(memory), this))
{
    setWindowTitle(m_login->windowTitle());
    connect(m_login, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    connect(m_login, &LoginWidget::accepted, this, &QDialog::accept);
    connect(m_login, &LoginWidget::quitRequested, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_login);
    // The layout would ask only for what there is to be seen now, and a message comes later.
    resize(m_login->sizeHint());
}

void LoginDialog::keyPressEvent(QKeyEvent *event)
{
    // Escape gives up an attempt. One that comes a moment too late must not close the window with all that
    // was typed.
    if (event->key() != Qt::Key_Escape)
        QDialog::keyPressEvent(event);
}

} // namespace BlazeAuth
