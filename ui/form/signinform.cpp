// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/signinform.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/tabs.h"
#include "ui/controls/textfield.h"
#include "ui/form/accountpage.h"
#include "ui/form/licensepage.h"
#include "ui/form/passwordedit.h"
#include "ui/form/progressview.h"
#include "ui/kept/keepbox.h"
#include "ui/message/messagearea.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

enum Tab
{
    LicenseTab,
    AccountTab
};

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_scroll(new ContentScroll(m_content, this)) // before what is in it, as Tab goes
    , m_tabs(new Tabs(m_content))
    , m_license(new LicensePage(m_content))
    , m_account(new AccountPage(m_content))
    , m_keep(new KeepBox(m_content))
    , m_signIn(new ActionButton(ActionButton::Weight::Primary, m_content))
    , m_progress(new ProgressView(m_content))
    , m_message(new MessageArea(u"messageArea"_s, {}, m_content))
{
    for (const auto tab : {LicenseTab, AccountTab})
        m_tabs->insertTab(tab, QString());
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    retranslate();

    connect(m_tabs, &QTabBar::currentChanged, this, &SignInForm::showTab);
    connect(m_signIn, &QAbstractButton::clicked, this, &SignInForm::submitted);
    for (const auto field : {Field::LicenseKey, Field::Login, Field::Password, Field::ExtraLicense})
        connect(fieldOf(field), &QLineEdit::textEdited, this, &SignInForm::edited);
    connect(m_progress, &ProgressView::cancelRequested, this, &SignInForm::cancelRequested);
    connect(m_message, &MessageArea::actionRequested, this, &SignInForm::messageActionRequested);
    connect(m_message, &MessageArea::focusReleased, this, &SignInForm::focusCurrentField);
    m_laidOut.setSingleShot(true);
    connect(&m_laidOut, &QTimer::timeout, this, &SignInForm::revealMessage);

    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::large);
    layout->addWidget(m_tabs);
    layout->addWidget(m_license);
    layout->addWidget(m_account);
    layout->addWidget(m_keep);
    layout->addWidget(m_signIn);
    layout->addWidget(m_progress);
    layout->addWidget(m_message, 1);
    m_license->takeDropsOn(*m_content);
    showTab(LicenseTab);
}

Credentials SignInForm::credentials()
{
    if (m_tabs->currentIndex() == LicenseTab)
        return m_license->credentials();
    return m_account->credentials();
}

void SignInForm::setAppearance(const FormAppearance &appearance)
{
    // The focus would go wherever Qt finds a place for it.
    const auto *focused = window()->focusWidget();
    if (!appearance.signInEnabled && focused == m_signIn)
        focusCurrentField();
    else if (!appearance.cancelShown && focused == m_progress->cancelButton())
        appearance.signInEnabled ? m_signIn->setFocus(Qt::OtherFocusReason) : focusCurrentField();
    m_license->setHeldBack(appearance.panelShown);
    m_license->keyField()->setReadOnly(appearance.readOnly);
    m_account->setReadOnly(appearance.readOnly);
    m_signIn->setEnabled(appearance.signInEnabled);
    m_signIn->setBusy(appearance.signInBusy);
    m_message->offerRetry(appearance.retryOffered);
    if (!appearance.cancelShown)
        m_progress->end();
}

void SignInForm::setMessage(const Message &message)
{
    m_message->setMessage(message);
    m_laidOut.start(0);
}

void SignInForm::clearMessage()
{
    m_message->clear();
}

bool SignInForm::isMessageEmpty() const
{
    return m_message->isEmpty();
}

void SignInForm::setProgress(const QString &words)
{
    m_progress->begin(words);
}

void SignInForm::setCountdown(const QString &text)
{
    m_countdown = text;
    //: Button: signs in with what is typed
    m_signIn->setText(text.isEmpty() ? tr("Sign &in") : text);
}

void SignInForm::focus(Field field)
{
    m_tabs->setCurrentIndex(field == Field::LicenseKey ? LicenseTab : AccountTab);
    if (field == Field::ExtraLicense)
        m_account->showExtraLicense();
    auto *widget = fieldOf(field);
    widget->setFocus(Qt::OtherFocusReason);
    widget->selectAll();
}

void SignInForm::refocus()
{
    focus(currentField());
}

void SignInForm::mark(Field field, const Happening &why)
{
    m_mark = {field, why};
    tellMark();
}

void SignInForm::tellMark()
{
    fieldOf(m_mark->field)->mark(messageFor(m_mark->why).words.title);
}

void SignInForm::clearMarks()
{
    for (const auto field : {Field::LicenseKey, Field::Login, Field::Password, Field::ExtraLicense})
        fieldOf(field)->clearMark();
}

void SignInForm::clearPassword()
{
    m_account->password()->clear();
}

void SignInForm::setLogin(const QString &login)
{
    m_tabs->setCurrentIndex(AccountTab);
    m_account->loginField()->setText(login);
}

void SignInForm::clearSecrets()
{
    m_account->clearSecrets();
}

void SignInForm::conceal()
{
    m_account->password()->conceal();
}

int SignInForm::comfortableHeight(int width) const
{
    width -= 2 * ContentScroll::gutter;
    const auto heightOf = [width](const QWidget *widget) {
        return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    };
    const int message = Size::messageLines * fontMetrics().lineSpacing();
    return heightOf(m_tabs) + qMax(heightOf(m_license), heightOf(m_account)) + heightOf(m_keep)
           + heightOf(m_signIn) + message + 4 * m_content->layout()->spacing();
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    // Held, it would submit again as soon as the attempt before is over.
    const bool submits = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    event->setAccepted(submits && m_held.isHeld(*event));
}

void SignInForm::keyReleaseEvent(QKeyEvent *event)
{
    m_held.released(*event);
    QWidget::keyReleaseEvent(event);
}

TextField *SignInForm::fieldOf(Field field) const
{
    switch (field) {
    case Field::Login:
        return m_account->loginField();
    case Field::Password:
        return m_account->password()->field();
    case Field::ExtraLicense:
        return m_account->extraLicenseField();
    case Field::LicenseKey:
        break;
    }
    return m_license->keyField();
}

Field SignInForm::currentField() const
{
    return m_tabs->currentIndex() == LicenseTab ? Field::LicenseKey : Field::Login;
}

void SignInForm::focusCurrentField()
{
    fieldOf(currentField())->setFocus(Qt::OtherFocusReason);
}

void SignInForm::revealMessage()
{
    if (m_message->isEmpty() || !isVisible())
        return;
    // Where not all fits, the last of these counts most.
    m_scroll->reveal(*m_message->box());
    if (const auto *focused = window()->focusWidget(); focused && m_content->isAncestorOf(focused))
        m_scroll->reveal(*focused);
    m_scroll->reveal(*m_message->title());
}

void SignInForm::showTab(int index)
{
    const bool license = index == LicenseTab;
    const auto *leaving = license ? static_cast<QWidget *>(m_account) : m_license;
    const auto *focused = window()->focusWidget();
    const bool takesFocusAlong = focused != nullptr && leaving->isAncestorOf(focused);
    m_license->setVisible(license);
    m_account->setVisible(!license);
    // The focus would go wherever Qt finds a place for it.
    if (takesFocusAlong)
        fieldOf(license ? Field::LicenseKey : Field::Login)->setFocus(Qt::OtherFocusReason);
}

void SignInForm::retranslate()
{
    //: Name of the form for screen readers, where it is scrolled
    m_scroll->setAccessibleName(tr("Sign-in form"));
    //: Tab; & is before the letter that takes one there with Alt
    m_tabs->setTabText(LicenseTab, tr("&License key"));
    //: Tab: sign in with a login and a password; & is before the letter that takes one there with Alt
    m_tabs->setTabText(AccountTab, tr("&Account"));
    setCountdown(m_countdown);
    if (m_mark && fieldOf(m_mark->field)->isMarked())
        tellMark();
}

} // namespace BlazeAuth
