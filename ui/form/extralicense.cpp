// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/extralicense.h"

#include "ui/controls/caption.h"
#include "ui/controls/textfield.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

ExtraLicense::ExtraLicense(QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(TextField::Content::Key, this))
{
    m_field->setObjectName(u"licenseKeyOptionalEdit"_s);
    //: Name of the field for screen readers
    m_field->setAccessibleName(tr("License key (optional)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    //: Label of the field below the password; the letter after & is that of the button that shows the field
    addCaptioned(*layout, tr("License &key (optional)"), *m_field);
}

} // namespace BlazeAuth
