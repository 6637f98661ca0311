// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/extralicense.h"

#include "ui/controls/caption.h"
#include "ui/form/licensefield.h"
#include "ui/form/licensenote.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

ExtraLicense::ExtraLicense(QWidget *parent)
    : QWidget(parent)
    , m_field(new LicenseField(this))
    , m_note(new LicenseNote(*m_field, this))
{
    m_field->setObjectName(u"licenseKeyOptionalEdit"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_caption = addCaptioned(*layout, *m_field);
    m_note->textLabel()->setObjectName(u"licenseKeyOptionalHintLabel"_s);
    m_note->counterLabel()->setObjectName(u"licenseKeyOptionalCounterLabel"_s);
    retranslate();
}

QWidget *ExtraLicense::note() const
{
    return m_note;
}

TextField *ExtraLicense::field() const
{
    return m_field;
}

void ExtraLicense::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExtraLicense::retranslate()
{
    //: Name of the field for screen readers
    m_field->setAccessibleName(tr("License key (optional)"));
    //: Label of the field below the password; the letter after & is that of the button that shows the field
    m_caption->setText(tr("License &key (optional)"));
}

} // namespace BlazeAuth
