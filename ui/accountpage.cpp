// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/accountpage.h"

#include "ui/actionbutton.h"
#include "ui/caption.h"
#include "ui/passwordedit.h"
#include "ui/textfield.h"

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
    //: Name of the field for screen readers
    m_login->setAccessibleName(tr("E-mail or login"));
    //: Name of the field for screen readers
    m_password->field()->setAccessibleName(tr("Password"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    //: Label of the field; & is before the letter that takes one there with Alt
    addCaptioned(*layout, tr("&E-mail or login"), *m_login);
    //: Label of the field; & is before the letter that takes one there with Alt
    addCaptioned(*layout, tr("&Password"), *m_password);
    layout->addWidget(makeExtraLicense());
}

QWidget *AccountPage::makeExtraLicense()
{
    auto *place = new QWidget(this);
    m_extra = new QStackedLayout(place);

    auto *offer = new QWidget(place);
    auto *open = new ActionButton(ActionButton::Weight::Plain, offer);
    open->setObjectName(u"iAlsoHaveALicenseKeyButton"_s);
    //: Button below the password: shows a field for a license key
    open->setText(tr("I also &have a license key"));
    connect(open, &QAbstractButton::clicked, this, [this] {
        showExtraLicense();
        m_extraLicense->setFocus(Qt::OtherFocusReason);
    });
    auto *offerLayout = new QVBoxLayout(offer);
    offerLayout->setContentsMargins(0, 0, 0, 0);
    offerLayout->addWidget(open, 0, Qt::AlignLeading);
    offerLayout->addStretch();

    auto *entry = new QWidget(place);
    m_extraLicense = new TextField(TextField::Content::Key, entry);
    m_extraLicense->setObjectName(u"licenseKeyOptionalEdit"_s);
    //: Name of the field for screen readers
    m_extraLicense->setAccessibleName(tr("License key (optional)"));
    auto *entryLayout = new QVBoxLayout(entry);
    entryLayout->setContentsMargins(0, 0, 0, 0);
    //: Label of the field below the password; & is before the letter that takes one there with Alt
    addCaptioned(*entryLayout, tr("License key (op&tional)"), *m_extraLicense);

    m_extra->insertWidget(Offer, offer);
    m_extra->insertWidget(Entry, entry);
    return place;
}

Account AccountPage::credentials()
{
    const auto shownTrimmed = [](TextField &field) {
        const auto text = trimmed(field.text());
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
    m_extraLicense->clear();
    m_extra->setCurrentIndex(Offer);
}

void AccountPage::setReadOnly(bool readOnly)
{
    m_login->setReadOnly(readOnly);
    m_password->setReadOnly(readOnly);
    m_extraLicense->setReadOnly(readOnly);
}

} // namespace BlazeAuth
