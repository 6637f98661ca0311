// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/licensepage.h"

#include "ui/controls/caption.h"
#include "ui/form/licensedrop.h"
#include "ui/form/licensefield.h"
#include "ui/form/licensenote.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LicensePage::LicensePage(QWidget *parent)
    : QWidget(parent)
    , m_key(new LicenseField(this))
{
    m_key->setObjectName(u"licenseKeyEdit"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    m_caption = addCaptioned(*layout, *m_key);
    m_note = new LicenseNote(*m_key, this);
    m_note->textLabel()->setObjectName(u"licenseKeyHintLabel"_s);
    m_note->counterLabel()->setObjectName(u"licenseKeyCounterLabel"_s);
    layout->addWidget(m_note);
    takeDropsOn(*this);
    retranslate();
}

TextField *LicensePage::keyField() const
{
    return m_key;
}

void LicensePage::takeDropsOn(QWidget &area)
{
    new LicenseDrop(*m_key, area);
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

void LicensePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LicensePage::retranslate()
{
    //: Name of the field for screen readers
    m_key->setAccessibleName(tr("License key"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_caption->setText(tr("License &key"));
    //: Below the license field
    const auto hint = tr("Paste the key you were given, or drop a text file with it here.");
    m_note->setHint(hint);
    m_key->setHint(hint);
}

} // namespace BlazeAuth
