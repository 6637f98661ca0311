// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/accountpage.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/caption.h"
#include "ui/controls/textfield.h"
#include "ui/form/extralicense.h"
#include "ui/form/passwordedit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

enum ExtraPage
{
    Offer,
    Entry
};

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_login(new TextField(TextField::Content::Text, this))
    , m_password(new PasswordEdit(this))
{
    m_login->setObjectName(u"eMailOrLoginEdit"_s);
    m_login->setInputMethodHints(
        Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    m_loginCaption = addCaptioned(*layout, *m_login);
    layout->addSpacing(Size::small);
    layout->addWidget(m_password);
    m_password->raise(); // read in the order in which they stand
    layout->addWidget(makeExtraLicense()); // the line for Caps Lock is between them
    retranslate();
}

QWidget *AccountPage::makeExtraLicense()
{
    auto *place = new QWidget(this);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    m_extra = new QStackedLayout;
    layout->addLayout(m_extra);

    auto *offer = new QWidget(place);
    m_offer = new ActionButton(ActionButton::Weight::Plain, offer);
    m_offer->setObjectName(u"iAlsoHaveALicenseKeyButton"_s);
    connect(m_offer, &QAbstractButton::clicked, this, [this] {
        showExtraLicense();
        m_extraLicense->setFocus(Qt::OtherFocusReason);
    });
    auto *offerLayout = new QVBoxLayout(offer);
    offerLayout->setContentsMargins(0, 0, 0, 0);
    offerLayout->addWidget(m_offer, 0, Qt::AlignLeading);
    offerLayout->addStretch();

    auto *entry = new ExtraLicense(place);
    m_extraLicense = entry->field();

    m_extra->insertWidget(Offer, offer);
    m_extra->insertWidget(Entry, entry);
    layout->addWidget(entry->note()); // outside: a page that is hidden counts for less, and it would move
    return place;
}

Account AccountPage::credentials()
{
    const auto shownTrimmed = [](TextField &field) {
        auto text = trimmed(field.text());
        if (text != field.text())
            field.setText(text);
        return text;
    };
    return {.login = shownTrimmed(*m_login),
        .password = m_password->text(),
        .license = shownTrimmed(*m_extraLicense),
        .type = {}};
}

void AccountPage::showExtraLicense()
{
    m_extra->setCurrentIndex(Entry);
}

void AccountPage::clearSecrets()
{
    m_password->clear();
    m_extraLicense->forget();
    m_extra->setCurrentIndex(Offer);
}

void AccountPage::setReadOnly(bool readOnly)
{
    m_login->setReadOnly(readOnly);
    m_password->setReadOnly(readOnly);
    m_extraLicense->setReadOnly(readOnly);
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountPage::retranslate()
{
    //: Name of the field for screen readers
    m_login->setAccessibleName(tr("E-mail or login"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_loginCaption->setText(tr("&E-mail or login"));
    //: Name of the field for screen readers
    m_password->field()->setAccessibleName(tr("Password"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_password->setCaption(tr("&Password"));
    //: Button below the password: shows a field for a license key, whose label has the same letter after its
    //: &
    m_offer->setText(tr("I also have a license &key"));
}

} // namespace BlazeAuth
