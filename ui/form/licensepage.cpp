// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/licensepage.h"

#include "ui/controls/caption.h"
#include "ui/controls/textfield.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LicensePage::LicensePage(QWidget *parent)
    : QWidget(parent)
    , m_key(new TextField(TextField::Content::Key, this))
{
    m_key->setObjectName(u"licenseKeyEdit"_s);
    //: Name of the field for screen readers
    m_key->setAccessibleName(tr("License key"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::small);
    //: Label of the field; & is before the letter that takes one there with Alt
    addCaptioned(*layout, tr("License &key"), *m_key);
    auto *hint = new TextLabel(TextSize::Small, TextLabel::Ink::Muted, this);
    hint->setObjectName(u"licenseKeyHintLabel"_s);
    //: Below the license field
    hint->setText(tr("Paste the key you were given. Spaces and quotes around it do no harm."));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_key->setHint(hint->text());
}

void LicensePage::setHeldBack(bool heldBack)
{
    if (heldBack == m_heldBack.has_value())
        return;
    if (heldBack) {
        m_heldBack = m_key->text();
        m_key->forget();
    } else {
        m_key->setText(*m_heldBack);
        m_heldBack.reset();
    }
}

LicenseKey LicensePage::credentials()
{
    const auto key = trimmed(m_key->text());
    if (key != m_key->text())
        m_key->setText(key);
    return {.key = key};
}

} // namespace BlazeAuth
