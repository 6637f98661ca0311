// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/proxyloginpage.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/caption.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/textfield.h"
#include "ui/form/passwordedit.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

ProxyLoginPage::ProxyLoginPage(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget;
    auto *scroll = new ContentScroll(content, this);
    //: Name of the page for screen readers, where it is scrolled
    scroll->setAccessibleName(tr("Proxy login"));

    auto *title = new TextLabel(TextSize::Strong, TextLabel::Ink::Normal, content);
    //: Title of the page
    title->setText(tr("The proxy of your network asks who you are"));
    title->setWordWrap(true);
    auto *explanation = new TextLabel(TextSize::Body, TextLabel::Ink::Muted, content);
    //: Below the title
    explanation->setText(
        tr("Your network's administrator knows this login. It is not the login of your account, and it is "
           "forgotten when the program ends."));
    explanation->setWordWrap(true);

    m_user = new TextField(TextField::Content::Text, content);
    m_user->setObjectName(u"proxyUserEdit"_s);
    m_user->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    //: Name of the field for screen readers
    m_user->setAccessibleName(tr("Proxy user"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_password = new PasswordEdit(tr("Proxy &password"), content);
    m_password->field()->setObjectName(u"proxyPasswordEdit"_s);
    m_password->revealButton()->setObjectName(u"showProxyPasswordButton"_s);
    //: Name of the field for screen readers
    m_password->field()->setAccessibleName(tr("Proxy password"));

    auto *use = new ActionButton(ActionButton::Weight::Primary, content);
    use->setObjectName(u"useProxyLoginButton"_s);
    //: Button: connects with the login of the proxy
    use->setText(tr("&Connect"));
    auto *leave = new ActionButton(ActionButton::Weight::Secondary, content);
    leave->setObjectName(u"leaveProxyLoginButton"_s);
    //: Button: back without a login for the proxy
    leave->setText(tr("&Back"));
    connect(use, &QAbstractButton::clicked, this, &ProxyLoginPage::submit);
    connect(leave, &QAbstractButton::clicked, this, &ProxyLoginPage::canceled);

    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addWidget(title);
    layout->addWidget(explanation);
    //: Label of the field; & is before the letter that takes one there with Alt
    addCaptioned(*layout, tr("Proxy &user"), *m_user);
    layout->addWidget(m_password);
    layout->addWidget(use);
    layout->addWidget(leave);
    layout->addStretch();
}

void ProxyLoginPage::begin()
{
    m_password->clear();
    (m_user->text().isEmpty() ? m_user : m_password->field())->setFocus(Qt::OtherFocusReason);
}

void ProxyLoginPage::refuse()
{
    //: On the field of the password
    m_password->field()->mark(tr("The proxy did not accept this user and password"));
}

void ProxyLoginPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

void ProxyLoginPage::submit()
{
    if (m_user->text().isEmpty()) {
        //: On the field when it is empty
        m_user->mark(tr("Enter the user"));
        m_user->setFocus(Qt::OtherFocusReason);
        return;
    }
    const ProxyLogin login{.user = m_user->text(), .password = m_password->text()};
    m_password->clear();
    Q_EMIT entered(login);
}

} // namespace BlazeAuth
