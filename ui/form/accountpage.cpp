// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/accountpage.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/caption.h"
#include "ui/controls/textfield.h"
#include "ui/form/extralicense.h"
#include "ui/form/passwordedit.h"

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
    //: Label of the field; & is before the letter that takes one there with Alt
    , m_password(new PasswordEdit(tr("&Password"), this))
{
    m_login->setObjectName(u"eMailOrLoginEdit"_s);
    m_login->setInputMethodHints(
        Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    //: Name of the field for screen readers
    m_login->setAccessibleName(tr("E-mail or login"));
    //: Name of the field for screen readers
    m_password->field()->setAccessibleName(tr("Password"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    //: Label of the field; & is before the letter that takes one there with Alt
    addCaptioned(*layout, tr("&E-mail or login"), *m_login);
    layout->addWidget(m_password);
    m_password->raise(); // read in the order in which they stand
    layout->addWidget(makeExtraLicense());
}

QWidget *AccountPage::makeExtraLicense()
{
    auto *place = new QWidget(this);
    m_extra = new QStackedLayout(place);

    auto *offer = new QWidget(place);
    auto *open = new ActionButton(ActionButton::Weight::Plain, offer);
    open->setObjectName(u"iAlsoHaveALicenseKeyButton"_s);
    //: Button below the password: shows a field for a license key, whose label has the same letter after its
    //: &
    open->setText(tr("I also have a license &key"));
    connect(open, &QAbstractButton::clicked, this, [this] {
        showExtraLicense();
        m_extraLicense->setFocus(Qt::OtherFocusReason);
    });
    auto *offerLayout = new QVBoxLayout(offer);
    offerLayout->setContentsMargins(0, 0, 0, 0);
    offerLayout->addWidget(open, 0, Qt::AlignLeading);
    offerLayout->addStretch();

    auto *entry = new ExtraLicense(place);
    m_extraLicense = entry->field();

    m_extra->insertWidget(Offer, offer);
    m_extra->insertWidget(Entry, entry);
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

} // namespace BlazeAuth
