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
    m_scroll = new ContentScroll(content, this);
    m_title = new TextLabel(TextSize::Strong, TextLabel::Ink::Normal, content);
    m_title->setWordWrap(true);
    m_explanation = new TextLabel(TextSize::Body, TextLabel::Ink::Muted, content);
    m_explanation->setWordWrap(true);

    m_user = new TextField(TextField::Content::Text, content);
    m_user->setObjectName(u"proxyUserEdit"_s);
    m_user->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password = new PasswordEdit(content);
    m_password->field()->setObjectName(u"proxyPasswordEdit"_s);
    m_password->revealButton()->setObjectName(u"showProxyPasswordButton"_s);
    m_password->capsLockLabel()->setObjectName(u"proxyCapsLockLabel"_s);
    m_use = new ActionButton(ActionButton::Weight::Primary, content);
    m_use->setObjectName(u"useProxyLoginButton"_s);
    m_leave = new ActionButton(ActionButton::Weight::Secondary, content);
    m_leave->setObjectName(u"leaveProxyLoginButton"_s);
    connect(m_use, &QAbstractButton::clicked, this, &ProxyLoginPage::submit);
    connect(m_leave, &QAbstractButton::clicked, this, &ProxyLoginPage::canceled);
    connect(this, &ProxyLoginPage::canceled, m_password, &PasswordEdit::clear); // hidden fields hold on to it

    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    m_userCaption = addCaptioned(*layout, *m_user);
    layout->addWidget(m_password);
    layout->addWidget(m_use);
    layout->addWidget(m_leave);
    layout->addStretch();
    for (auto *widget : std::initializer_list<QWidget *>{m_password, m_use, m_leave})
        widget->raise(); // read in the order in which they stand
    retranslate();
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

void ProxyLoginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProxyLoginPage::retranslate()
{
    //: Name of the page for screen readers, where it is scrolled
    m_scroll->setAccessibleName(tr("Proxy login"));
    //: Title of the page
    m_title->setText(tr("The proxy of your network asks who you are"));
    //: Below the title
    m_explanation->setText(
        tr("Your network's administrator knows this login. It is not the login of your account, and it is "
           "forgotten when the program ends."));
    //: Name of the field for screen readers
    m_user->setAccessibleName(tr("Proxy user"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_userCaption->setText(tr("Proxy &user"));
    //: Name of the field for screen readers
    m_password->field()->setAccessibleName(tr("Proxy password"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_password->setCaption(tr("Proxy &password"));
    //: Button: connects with the login of the proxy
    m_use->setText(tr("&Connect"));
    //: Button: back without a login for the proxy
    m_leave->setText(tr("&Back"));
    if (m_user->isMarked())
        markUser();
    if (m_password->field()->isMarked())
        refuse();
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
        markUser();
        m_user->setFocus(Qt::OtherFocusReason);
        return;
    }
    const ProxyLogin login{.user = m_user->text(), .password = m_password->text()};
    m_password->clear();
    Q_EMIT entered(login);
}

void ProxyLoginPage::markUser()
{
    //: On the field when it is empty
    m_user->mark(tr("Enter the user"));
}

} // namespace BlazeAuth
